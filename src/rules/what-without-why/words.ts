import { anyOf } from '../../language/words';

/** What a position is stated in: the money. Safe after "what" and after "your". */
export const MONEY: readonly string[] = [
  'price', 'prices', 'pricing', 'price range', 'price tag', 'price point', 'fee', 'fees', 'rate', 'rates', 'rent', 'rental', 'budget', 'figure', 'figures', 'sum', 'amount', 'discount', 'rebate', 'reduction', 'commission', 'margin', 'mark-?up',
  'royalty', 'royalties', 'salary', 'salery', 'salaries', 'pay', 'wage', 'wages', 'bonus', 'raise', 'rise', 'increase', 'uplift', 'retainer', 'honorarium', 'stipend', 'deposit', 'advance', 'down ?payment', 'percentage', 'percent', 'premium',
  'tariff', 'toll', 'interest', 'interest rate', 'compensation', 'remuneration', 'package', 'base salary', 'valuation', 'multiple', 'stake', 'share', 'equity', 'split', 'cut', 'cost per \\w+', 'unit cost', 'unit price', 'consideration', 'settlement',
  'damages', 'severance', 'money', 'saving', 'savings', 'allowance', 'per diem', 'overage', 'band', 'salary band', 'price band', 'bracket', 'licen[cs]e fee', 'instal?ments?', 'quote', 'quotation', 'bid', 'counter-?offer', 'offer', 'ask', 'asking price', 'selling price', 'purchase price', 'refund', 'credit', 'sweetener', 'liability', 'aggregate liability', 'rating',
];

/** The limits of a position. */
export const LIMITS: readonly string[] = [
  'bottom line', 'bottom figure', 'walk-?away(?: \\w+)?', 'floor', 'ceiling', 'limit', 'limits', 'minimum', 'maximum', 'max', 'min', 'cap', 'spend(?:ing)? limit', 'reserve price', 'reservation price', 'lowest', 'highest', 'least', 'most', 'furthest', 'best and final', 'threshold', 'red lines?', 'sticking point', 'target', 'goal', 'range', 'ballpark', 'spread',
];

/** The other terms a position may be about. */
export const CONDITIONS: readonly string[] = [
  'terms?', 'conditions?', 'requirements', 'demands', 'expectations?', 'preferences?', 'wish ?list', 'must-?haves', 'asks', 'requests', 'priorities', 'incoterms?', 'warranty', 'warranty period', 'guarantees?', 'security', 'notice period', 'notice', 'cooling-off period', 'credit period', 'credit limit', 'credit terms', 'payment terms', 'payment date',
  'cancellation terms', 'contract length', 'term length', 'length of (?:lease|contract|term)', 'lease', 'laytime', 'completion date', 'closing date', 'start date', 'handover date', 'hand-over date', 'delivery date', 'launch date', 'exit date', 'release date', 'target date', 'deadline', 'lead time', 'delivery window', 'timeline', 'time frame', 'scope', 'volumes?', 'minimum order', 'order size', 'quantity',
  'tonnage', 'service levels?', 'SLA', 'response times?', 'territor(?:y|ies)', 'rights', 'features', 'functionality', 'clauses', 'changes', 'amendments', 'edits', 'exclusivity', 'options?', 'licen[cs]es?', 'coverage', 'indemnity', 'covenants', 'collateral', 'concession', 'outcome', 'result', 'solution', 'arrangement', 'deal', 'relief', 'remedy', 'penalt(?:y|ies)', 'points?', 'headcount', 'overtime', 'holiday', 'hours', 'shifts', 'vesting', 'non-?compete',
  'period', 'duration', 'commitment', 'contract', 'number', 'numbers', 'level', 'sort of money', 'kind of money', 'sort of deal', 'sort of guarantee', 'seats', 'slots?', 'position',
];

/** Any noun a position is stated in. */
export const POSITION = anyOf(MONEY, LIMITS, CONDITIONS);

/** Nouns that alone, as a question, ask for a position: "Budget?" */
export const POSITION_ALONE = anyOf(MONEY.filter((noun) => !['interest', 'share', 'money', 'credit', 'rating', 'rise', 'cut', 'package', 'settlement'].includes(noun)), LIMITS, ['terms', 'conditions', 'requirements', 'expectations?', 'wish ?list', 'number', 'ask', 'target date', 'deadline', 'notice period', 'term', 'payment terms', 'minimum order', 'price idea', 'target price', 'salary expectations?', 'day rate', 'hourly rate', 'ballpark', 'ballpark figure']);

/** Words that may stand between "what" or "your" and the noun. */
export const QUALIFIERS = anyOf([
  'best', 'very best', 'best possible', 'lowest', 'lowest possible', 'highest', 'final', 'last', 'absolute', 'rock-?bottom', 'bottom', 'walk-?away', 'target', 'asking', 'ideal', 'preferred', 'desired', 'expected', 'minimum', 'maximum', 'rough', 'approximate', 'ballpark', 'current', 'new', 'opening', 'starting', 'realistic', 'reserve', 'hourly', 'daily', 'weekly', 'monthly', 'annual', 'yearly', 'day', 'night', 'unit', 'gross', 'net', 'total', 'overall', 'all-in', 'fixed', 'base', 'basic',
  'success', 'licen[cs]e', 'per-\\w+', 'exact', 'particular', 'specific', 'rental', 'service', 'freight', 'spending', 'spend', 'payment', 'delivery', 'cancellation', 'true', 'real', 'actual', 'own', 'usual', 'standard', 'sale', 'selling', 'purchase', 'buying', 'settlement', 'closing', 'completion', 'transfer', 'project', 'annual', 'marketing', 'salary', 'price', 'profit', 'opening', 'wage', 'pay', 'ball park', 'top', 'upper', 'lower', 'cheapest', 'keenest', 'sharpest',
]);

/** The other side as a subject. Hurried hands included. */
export const YOU = String.raw`(?:you|u|ya|you guys|you two|you both|the two of you|both of you)`;

/** Someone the reader speaks for: "your client", "the tenants", "Professor Lund", "his daughter", "they". */
export const THEIR_SIDE = String.raw`(?:they|he|she|(?:your|ur|his|her|their|the|its)\s[\w'-]+(?:\s(?!want|need|like|expect|require|hope|seek|have|prefer|insist|ask|wish|accept|propose)[\w'-]+){0,2}|(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.?\s\w+)`;

export const SIDE = String.raw`(?:${YOU}|${THEIR_SIDE})`;

/** Verbs of wanting as the bare form after do, would, will, can. */
export const WANT_BARE = anyOf([
  'want', 'like', 'need', 'expect', 'require', 'prefer', 'ask', 'ask for', 'seek', 'accept', 'take', 'charge', 'settle for', 'propose', 'offer', 'pay', 'spend', 'afford', 'give', 'have in mind', 'insist on', 'agree to', 'agree on', 'commit to', 'wish', 'desire', 'demand', 'hope for', 'aim for', 'look for', 'go for', 'live with', 'stretch to', 'go to', 'come down to', 'come up to', 'land on', 'consider', 'call fair', 'attach', 'request', 'suggest', 'envisage', 'anticipate', 'imagine', 'target', 'claim', 'sell for', 'sell at', 'let \\w+ have', 'put on', 'put forward', 'lock in', 'see', 'choose', 'opt for', 'vote for', 'do', 'manage', 'bear', 'contribute', 'have set aside', 'have available', 'work (?:to|with)', 'set', 'suit', 'satisfy', 'tolerate', 'sign (?:at|for|off on)', 'stomach', 'reserve', 'sell', 'sell at', 'let', 'release', 'lend', 'rent', 'buy', 'part with', 'sign', 'go', 'go up to', 'move', 'hope', 'be (?:happy|comfortable|satisfied|content|okay|ok|fine|willing|prepared|ready|able|open|minded)',
]);

/** The same as progressive or predicate after be: "are you after". */
export const WANT_BE = anyOf([
  'after', 'looking for', 'looking at', 'looking to', 'asking', 'asking for', 'hoping for', 'hoping to', 'aiming at', 'aiming for', 'aiming to', 'seeking', 'proposing', 'expecting', 'thinking', 'thinking of', 'thinking about', 'targeting', 'requesting', 'demanding', 'insisting on', 'going for', 'fishing for', 'holding out for', 'angling for', 'pushing for', 'pressing for', 'claiming', 'offering', 'charging', 'quoting', 'willing', 'prepared', 'ready', 'able', 'happy', 'comfortable', 'satisfied', 'wanting', 'needing', 'wishing', 'planning to', 'set on', 'budgeting', 'budgeting for', 'working to', 'working with', 'minded',
]);

/** Perfect and past forms: "have you got", "have you set aside", "did you have in mind". */
export const WANT_PERFECT = anyOf(['got', 'set aside', 'set yourselves', 'set yourself', 'set', 'earmarked', 'budgeted', 'allocated', 'put aside', 'reserved', 'in mind', 'decided on', 'thought of', 'fixed on', 'settled on', 'got in mind', 'been thinking of', 'available']);

/** Nouns in the plural take "are they". */
export const PLURAL_POSITION = new RegExp(String.raw`\b(?:terms|conditions|requirements|demands|expectations|prices|fees|figures|numbers|changes|rights|features|clauses|requests|must-?haves|limits|amendments|covenants|territories|volumes|levels|preferences|priorities|asks|damages|savings|wages)\b`, 'i');
