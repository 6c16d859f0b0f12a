/** Word classes of bare orders, as sources of regular expressions. */

/** Verbs that ask the reader to give something up, whatever their object. */
export const GIVE_UP = [
  'waive', 'halve', 'slash', 'scrap', 'reinstate', 'refund', 'reimburse', 'absorb', 'shave', 'lop', 'chop', 'knock', 'sweeten', 'rescind', 'retract', 'withdraw', 'foot', 'honou?r', 'comp', 'strike', 'strip', 'ditch', 'axe', 'repay',
  'un-?freeze', 'concede', 'discount', 'match', 'beat', 'shorten', 'lengthen', 'underwrite', 'indemnify', 'halt', 'lower', 'drop', 'reverse', 'cap', 'bump', 'trim', 'lose', 'raise', 'swap', 'double', 'triple', 'freeze', 'reduce', 'cut',
  'pay', 'lock', 'guarantee', 'undo', 'release', 'accept', 'lift', 'extend', 'increase', 'split', 'pull', 'cover', 'sell',
  '(?:throw|chuck|bung|toss) in', 'tear up', 'hand (?:over|back)', 'give (?:up|back)', '(?:stump|cough|pony) up', 'take back', 'make good', 'let go of', 'top up', 'commit to', 'get rid of', 'forget',
] as const;

/** Verbs that are an order about the deal only with a term of it or a figure close behind. */
export const MOVE = [
  'add', 'include', 'put', 'take', 'move', 'change', 'make', 'keep', 'hold', 'leave', 'set', 'remove', 'delete', 'replace', 'write', 'fix', 'price', 'quote', 'sign', 'offer', 'find', 'get', 'bring', 'amend', 'rewrite', 'reword', 'restore',
  'credit', 'return', 'agree to', 'start', 'up', 'cancel', 'disclose', 'give', 'grant', 'shift', 'reissue', 'redo', 'rework', 'revise', 'shrink', 'exclude', 'insert', 'improve', 'correct', 'adjust', 'peg', 'tie', 'settle', 'deduct',
  'write off', 'send', 'charge', 'supply', 'deliver', 'ship', 'appoint', 'provide', 'justify', 'skip', 'stick to', 'clear', 'backdate', 'hand',
] as const;

/** Verbs whose "us" is given something: "guarantee us twelve shows". */
export const GIVE_US = ['give', 'grant', 'get', 'sell', 'quote', 'cut', 'offer', 'meet', 'do', 'match', 'send', 'show', 'pay', 'bring', 'return', 'hand', 'find', 'leave', 'put', 'guarantee', 'credit', 'let'] as const;

/** Orders to move that name no thing. */
export const YIELD = [
  'come (?:down|up|off|back with)', 'go (?:down|up|lower|higher|back to)', 'do better', 'dig deeper', 'move on (?:price|the price|that|this)', '(?:try|think|quote) again', 'try harder', 'start again', 'start over', 'pay up', 'cough up', 'shape up', 'step up',
  'sharpen (?:your|ur|the) pencils?', 'crunch the numbers', 'run the numbers again', 'find the money', 'back (?:down|off)', 'be (?:flexible|reasonable)', 'sort (?:it|this) out', 'meet (?:us |me )?(?:halfway|half way|in the middle)',
  'work with (?:us|me) here', 'help (?:us|me) out here', 'cut (?:us|me) (?:a deal|some slack|a break)', 'throw (?:us|me) a bone', 'show (?:some|more|a bit of) (?:flexibility|movement|good ?will)', 'eat the', 'swallow the', 'bear the', 'carry the',
  'stand behind your', 'keep your (?:word|side|promise|end)', 'get on with', 'hand it over', 'gimme', 'take your \\w+ (?:off|out|back)',
] as const;

/** Words that stop what the reader does. */
export const STOP = ['stop', 'quit', 'cease', 'cease and desist', 'desist from', 'refrain from', 'no more', 'no further', 'enough with', 'enough of', 'less of', 'lay off', 'leave off', 'pack in', 'hands off', 'off with', 'out with', 'end'] as const;
/** Words that forbid. */
export const FORBID = ["don't", 'do not', 'dont', 'never', "don't you", "don't ever", "don't even think (?:of|about)"] as const;
/** What an order forbids. */
export const FORBIDDEN = [
  'charg', 'bill', 'invoic', 'quot', 'pass', 'rais', 'send (?:us|me)', 'give (?:us|me)', 'add', 'tie', 'subcontract', 'deduct', 'increas', 'put', 'touch', 'change', 'mov', 'expect us to', 'ask us', 'use our', 'come back', 're-?open', 'round',
  'count on us', 'cut', 'dock', 'withhold', 'slip', 'sneak', 'try to',
] as const;
/** Words that see to a thing. */
export const ENSURE = ['make (?:sure|certain)', 'be sure', 'see to it', 'see that', 'ensure', 'get (?:it|this|that) done', 'make it (?:happen|so)', 'see it done'] as const;

/** How an order's object begins: "the", "your", "us", "€40". */
export const OBJECT = ['the', 'your', 'ur', 'that', 'those', 'these', 'this', 'our', 'my', 'its', 'their', 'all', 'every', 'each', 'any', 'an?', 'another', 'some', 'both', 'half', 'us', 'me', 'it', 'them', "[\\w-]+['’]s", "[\\w-]+s['’]", 'section', 'clause', 'article', 'paragraph', 'annex', '[€$£¥₹₺]?\\d[\\w.,%()]*'] as const;
