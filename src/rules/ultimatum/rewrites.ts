import { inflect } from '../../engine/nlp';
import type { Hit, Rewriter, Voice } from '../../engine/types';
import { factList } from '../../language/facts';
import { factPhrase, factPhrases, isPlural, likeWriter, speaker } from '../../language/parts';
import { capitalise, tidy, uncapitalise } from '../../language/rewrite';

/** What is said in place of the threat, and the question that opens the door. */
interface Say {
  readonly say: string;
  /** Its own sentence after what is said. */
  readonly then?: string;
  readonly ask?: string;
}

const straight = (text: string): string => text.replace(/[’ʼ]/g, "'");
const FACT = /[€$£]?\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)\b|[€$£]|(?<=[\p{Ll},;:]\s)\p{Lu}\p{Ll}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|today|tonight|noon|midnight|january|february|april|june|july|august|september|october|november|december)\b/u;
const lower = (text: string): string => uncapitalise(text.trim());
const bare = (text: string): string => text.replace(/^[\s,;:.!?…—–-]+|[\s,;:.!?…—–-]+$/g, '');

/** Words too hot to stand in a calm sentence. */
const HOT = /\b(?:kiss|goodbye|regret|rust|rot|rats?|ugly|dead|dies?|burn|brace|hell|whistle|peril|sorry|destroy|make you|hang(?:ing)? up|bother|good luck|enjoy|wish you|pay for it|picket|nothing|forget|dare|bury|kill|let that sink|simple as|or else|lose us|don't|no (?:deal|hope|way)|miracle|wreck|ruin|sink|carried out|lump|hike|kid|and (?:you|your)|self-destruct|for good|once and for all|ever again|never|peanuts|see how|see what|watch)\b/i;

/** A consequence said calmly: "we'll cancel the order" gives "we would have to cancel the order". Undefined where it is too hot. */
function calmly(threat: string, voice: Voice): string | undefined {
  const { we } = speaker(voice);
  const clause = bare(straight(threat)).replace(/^(?:or|or else|otherwise|then|and|so|else),? /i, '').replace(/,? (?:immediately|on the spot|straight ?away|instantly|with immediate effect|simple as(?: that)?|it's that simple|that's a promise|believe me|full stop|period|end of story|for good|instead)\b/gi, '').replace(/^(?:we|I)(?= )/i, (who) => (who.toLowerCase() === 'i' ? 'I' : 'we')).trim();
  if (!clause || HOT.test(clause) || clause.length > 130) return undefined;
  let found = /^(I|we|he|she|they|(?:our|my|the|his|her) [\w' -]{2,40}?)(?:'ll|'re going to|'m going to| will| shall| are going to| am going to| is going to| are gonna)(?: (?:simply|just|then|also|all|be forced to|have to|have no choice but to|only|immediately|happily|gladly|not hesitate to))* (\w+)\b(.*)$/i.exec(clause);
  if (found?.[2] && !/^(?:be|not|never|have|see)$/i.test(found[2])) {
    const leaving = /^(?:walk|go|leave|quit|look|move)$/i.test(found[2]) && !FACT.test(found[3] ?? '');
    return leaving && /^(?:I|we)$/i.test(found[1] ?? '') ? `${we} would have to look at other options` : `${found[1]} would have to ${found[2].toLowerCase()}${found[3]}`;
  }
  found = /^(I|we|they|(?:our|my|the) [\w' -]{2,40}?)(?:'re|'m| are| am| is) (\w+ing)\b(.*)$/i.exec(clause);
  if (found?.[2] && !/^(?:going|walking|leaving)$/i.test(found[2])) return `${found[1]} would be ${found[2]}${found[3]}`;
  found = /^(I|we) (walk|go|leave|terminate|cancel|pull|take|close|move|switch|sign|sell|buy|send|stop|cut|list|call|file|report|disconnect|withdraw|drop|hire|find|use|give|hand|bill|start|keep|tender|escalate|part)\b(.*)$/i.exec(clause);
  if (found?.[2]) {
    if (/^(?:walk|go|leave)$/i.test(found[2]) && !FACT.test(found[3] ?? '')) return `${we} would have to look at other options`;
    return `${found[1]} would have to ${found[2].toLowerCase()}${found[3]}`;
  }
  found = /^((?:the|our|my|your|that|this|his|her|every|all|each) [\w' €$£%.-]{2,50}?|it|he|she|they) (?:will be|gets?|is|are) (\w+(?:ed|en|off|pulled|let|cut|sold|lost|sent|put|withdrawn|torn up))\b(.*)$/i.exec(clause);
  if (found) return `${found[1]} would be ${found[2]}${found[3]}`;
  found = /^((?:the|our|my|your|that|this|his|her|every|all|each|a|another) [\w'%€$£.-]+(?: (?!to |in |on |at |with |for )[\w'%€$£.-]+){0,3}?|it|he|she|they)(?: will|'ll) (\w+)\b(.*)$/i.exec(clause);
  if (found) return `${found[1]} would ${found[2]}${found[3]}`;
  found = /^((?:the|our|my|your|that|this|his|her|every|all|each|another) [\w'%€$£.-]+(?: [\w'%€$£.-]+){0,3}?|it|he|she) (goes|stays|comes|stops|ends|closes|leaves|moves|turns|walks|pulls|calls|sits|falls|lists|hears|gets|switches|takes|starts|buys|sells|lapses|drops|withdraws|cancels|terminates|finds|signs|opens)\b(.*)$/i.exec(clause);
  if (found?.[2]) return `${found[1]} would ${inflect(found[2], 'PresentTense').infinitive}${found[3]}`;
  if (/^(?:I|we|our|my|the|it|he|she)\b.*\b(?:would|could)\b/i.test(clause)) return clause;
  return undefined;
}

/** A condition that failed, said as the thing wished for: "the rent isn't paid" gives "the rent is paid". */
function affirmed(clause: string): string | undefined {
  const text = bare(clause);
  const turned = text
    .replace(/\b(is|are|was|were|has|have|had|does|do|did|would|could|should)n't\b( yet)?/i, (_, verb: string) => `${verb}#`)
    .replace(/\b(is|are|has|have|was|were) (?:still )?not\b( yet)?/i, (_, verb: string) => `${verb}#`)
    .replace(/\bcan't|cannot\b/i, 'can#').replace(/\bwon't\b|\bwill not\b/i, 'will#');
  if (!turned.includes('#')) return undefined;
  const doing = /^(.*?) (does|do|did)# (\w+)(.*)$/i.exec(turned);
  if (doing?.[3]) {
    const verb = /^does$/i.test(doing[2] ?? '') ? inflect(doing[3]).present : doing[3];
    return `${doing[1]} ${verb}${doing[4]}`;
  }
  return turned.replace('#', '').replace(/ {2,}/g, ' ').replace(/\bany(?=\b)/, (any) => any).replace(/\bstill /, '');
}


/** The wish in a condition or an order, as a request. */
function wish(condition: string, voice: Voice): Say | undefined {
  const { us } = speaker(voice);
  const text = bare(condition).replace(/^(?:either|so|and|but|then|well|look|also|please|just|you(?:'d)? better|you had better|(?:it's|it is) (?:quite |very )?simple[:,]?|so help me,?|honestly,?) +/i, '');
  const you = /^you (?:either )?(?:(?:don't|dont|do not|won't|wont|will not|can't|cannot|can not|didn't|haven't|fail to|refuse to|decline to|choose not to|are not willing to|aren't able to|can|will|must|need to|have to|'ll) )?(?:(?:finally|simply|just|now) )?(\w+)(.*)$/i.exec(text);
  if (you?.[1] && /^(?:sent|had|told|said|made|did|were|was|hid|sat|lied|is|'ve|have|took|gave|kept|got|put up|owe|know|\w+ed)$/i.test(you[1]) && !/^(?:need|feed|proceed|exceed|succeed)$/i.test(you[1])) return undefined;
  if (you?.[1]) {
    const negated = /^you (?:either )?(?:don't|dont|do not|won't|wont|will not|can't|cannot|fail|refuse|decline|choose not|are not|aren't)/i.test(text);
    const hostile = /^you (?:either )?(?:keep|insist|still|refuse|reject|decline|ignore|continue|persist|turn|say|think|dare|touch|withdraw|walk|delay|change|raise|cut|cancel)\b/i.test(text);
    if (!hostile || negated) return { say: `could you ${you[1] === 'are' ? 'be' : you[1].toLowerCase()}${(you[2] ?? '').replace(/\bany(?:thing)?\b/, (any) => any)}?` };
    return undefined;
  }
  const your = /^(your [\w' -]{2,40}?) (?:won't|will not|doesn't|don't|does not|do not|can't|cannot|refuses? to|fails? to|still (?:won't|doesn't|don't)|isn't willing to|aren't willing to) (\w+)(.*)$/i.exec(text);
  if (your) return { say: `could ${your[1]} ${your[2]}${your[3]}?` };
  const see = /^(?:we|I) (see|get|have|receive|hear) (.+)$/i.exec(text);
  if (see) return { say: `${speaker(voice).we} would need to ${see[1]?.toLowerCase()} ${see[2]}` };
  return { say: `it's important to ${us} that ${lower(text)}` };
}

/** An order as a request: "Cut the fee" gives "could you cut the fee?". */
function request(order: string): Say | undefined {
  const text = bare(order).replace(/^(?:so|and|but|then|well|look|also|please|just|either|kindly|you'd better|you better|you had better|(?:it's|it is) (?:quite |very )?simple:) +/i, '');
  if (!/^[a-z]+(?:-[a-z]+)?\b/i.test(text) || /^(?:the|our|my|your|a|an|no|all|full|cash|net|that|this|it|we|I|they|he|she|there|friday|six|two|one|three|top|twelve|yes|if|unless|any|more|less|now|do|does|is|are|should|shall|will|would|whether|you|what|how|who|which|when|let|royalty|unlimited|an?|his|her|their|think|see|there|here|so|then|not|never|only|just|last|first|final|best|twelve|three|four|five|eight|nine|ten|otherwise|or|and|consider)\b/i.test(text) || /^\w+ (?:of|is|are|was|has|will|at|%)\b/i.test(text) || /^[A-Za-z]+(?:ing|ed)\b/.test(text)) return undefined;
  return { say: `could you ${lower(text)}?` };
}

/** The opening after a limit. */
const openings = (voice: Voice): string[] => (voice === 'I' ? ['which other terms could we look at together', 'what would help you get there'] : ['which other terms could we look at together', 'what would help you get there']);

const FINITE = /\b(?:closes|turn|turns|comes?|goes|stays?|stops?|leaves?|closes?|ends?|drops?|drops|ends|is|are|was|were|will|would|can|don't|come|take|takes|says?|expect|gets?|hear|minute|moment|because|or)\b/i;

/** Facts that are nothing but a time: a way forward can be found before it. */
const TIME = /^(?:at |by |on |in |until |before )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:noon|morning|evening|afternoon|night))?|tomorrow|tonight|noon|midnight|January|February|April|June|July|August|September|October|November|December|Christmas|Easter|\d{1,2}(?::\d\d)?(?: ?(?:am|pm|a\.m|p\.m|o'clock))?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?)$/i;
const beforeTime = (topic: string): string => `could we find a way forward before ${topic.replace(/^(?:at|by|on|in|until|before) /i, '')}?`;

/** A noun phrase for the facts of a stretch, to speak about it without the threat. */
function topicOf(text: string): string | undefined {
  const clean = bare(straight(text));
  const phrase = factPhrase(clean);
  if (phrase && phrase.split(/\s+/).length <= 9 && !FINITE.test(phrase)) return phrase;
  const loose = factPhrases(clean);
  return loose && loose.split(/\s+/).length <= 9 && !FINITE.test(loose) && !/ (?:or|and)$/.test(loose) ? loose : undefined;
}

/** Readings of the underlined stretch, best first. */
function readings(mark: string, hit: Hit, voice: Voice): Say[] {
  const { we, us, our, wed } = speaker(voice);
  const out: Say[] = [];
  const text = bare(straight(mark));
  const add = (say: Say | undefined, consequence?: string): void => {
    if (!say) return;
    if (consequence !== undefined) {
      const calm = calmly(consequence, voice);
      if (calm) out.push({ ...say, then: `Otherwise ${calm}${/other options$/.test(calm) ? '' : calm.length > 60 || /,| and /.test(calm) ? `. ${capitalise(wed)} like to avoid that` : `, which ${wed} like to avoid`}` });
      const raw = FACT.test(consequence) ? topicOf(consequence) : undefined;
      const topic = raw && !/,/.test(raw) && raw.split(' ').length <= 7 ? raw : undefined;
      if (!FACT.test(consequence)) { if (!calm) out.push({ ...say, then: `Otherwise ${we} would have to look at other options` }); }
      else if (topic) out.push({ ...say, then: `${capitalise(wed)} like to find an answer for ${topic.replace(/^(?:for|on|to|in|at|by|with|over) /i, '')} as well` });
    }
    else out.push(say);
    if (consequence === undefined || !FACT.test(consequence)) out.push(say.say.endsWith('?') ? { say: say.say, then: `${capitalise(wed)} very much like to go on together` } : { ...say, ask: 'how could we get there together' });
  };

  let found: RegExpExecArray | null;
  // Condition first.
  if ((found = /^(?:so |and |but )*(?:if|in case|in the event that) (.+?),? (?:then |and )?((?:we|I|you|our|my|the|your|it|he|she|they|there|expect|consider|don't|no|every|all|each|another|that|this)\b(?:'\w+)? .+)$/i.exec(text))) {
    const condition = splitCondition(text.replace(/^(?:so |and |but )*(?:if|in case|in the event that) /i, '')) ?? [found[1] ?? '', found[2] ?? ''];
    addCondition(condition[0], condition[1]);
  }
  if ((found = /^(?:so |and |but )*should (.+)$/i.exec(text))) {
    const [condition, rest] = splitCondition(found[1] ?? '') ?? ['', ''];
    const failing = /^(you|your [\w ]+?|the [\w ]+?) (?:fail to|choose not to|refuse to|not) (.+)$/i.exec(condition);
    if (failing) add(/^you$/i.test(failing[1] ?? '') || /^your\b/i.test(failing[1] ?? '') ? { say: `could ${lower(failing[1] ?? 'you')} ${failing[2]}?` } : undefined, rest);
    else if (condition) out.push({ say: `it would be hard for ${us} to go on should ${lower(condition)}`, ask: 'how could we avoid that' });
  }
  if ((found = /^(?:so |and |but )*(?:unless(?: and until)?|until) (.+)$/i.exec(text))) {
    const [condition, rest] = splitCondition(found[1] ?? '') ?? ['', ''];
    if (condition) add(wish(condition, voice), rest);
  }
  if ((found = /^(?:so |and |but )*(?:failing|absent|without|barring|short of) (.+?), (.+)$/i.exec(text))) {
    add({ say: `${our} going ahead depends on ${lower(found[1] ?? '')}` }, found[2] ?? '');
    out.push({ say: `to go ahead, ${we} would need ${lower(found[1] ?? '')}`, ask: 'how could we get there together' });
  }
  // Condition last.
  if ((found = /^(.+?),? (?:unless(?: and until)?|until|till) (.+)$/i.exec(text)) && !/^(?:unless|until|if|should)\b/i.test(text)) add(wish(found[2] ?? '', voice), found[1] ?? '');
  if ((found = /^(.+?),? if (.+)$/i.exec(text)) && !/^(?:and |but |so )?(?:unless|until|if|should)\b/i.test(text)) addCondition(found[2] ?? '', found[1] ?? '');
  if ((found = /^(.+?),? (?:the (?:moment|minute|day|second|instant)|as soon as|once) (.+)$/i.exec(text)) && !/^(?:the (?:moment|minute|day|second|instant)|if|unless)\b/i.test(text)) out.push({ say: `it would be hard for ${us} to go on once ${lower(found[2] ?? '')}`, ask: 'how could we avoid that' });
  if ((found = /^the (?:moment|minute|day|second|instant) (.+)$/i.exec(text))) {
    const [condition, rest] = splitCondition(found[1] ?? '') ?? ['', ''];
    if (condition && !FACT.test(rest)) out.push({ say: `it would be hard for ${us} to go on once ${lower(condition)}`, ask: 'how could we avoid that' });
    else if (condition) { const calm = calmly(rest, voice); if (calm) out.push({ say: `once ${lower(condition)}, ${calm}`, then: `${capitalise(wed)} like to avoid that` }); }
  }
  // X or Y.
  if ((found = /^(?:either )?(.+?),? (?:or else|or|otherwise|else),? (.+)$/i.exec(text)) && !/\b(?:with|whether)$/i.test(bare(found[1] ?? '')) && !/^whether\b/i.test(text) && !/^(?:and |but |so )?(?:if|unless|should|until)\b/i.test(text)) {
    const left = bare(found[1] ?? ''), right = bare(found[2] ?? '');
    const asked = /^either /i.test(text) ? wish(left, voice) : request(left) ?? (/^you\b/i.test(left) ? wish(left, voice) : undefined);
    if (asked) add(asked, /^(?:else|nothing|bust|no deal|not at all|leave it|walk|out)$/i.test(right) ? '' : /^(?:lose|kiss|forget|brace|face|find|watch|expect|hand|pack|don't|do without|look|be|get|go|say|whistle|explain|pay|answer|prepare|start|risk|see|leave|accept)\b/i.test(right) ? toLoss(right, voice) : right);
    else if (/^(?:it's |it is |the price is |make it |think )?[€$£]?\d|^(?:full|cash|net|six|two|twelve|all|our|my|the|this|that|no|top)\b/i.test(left) && !FACT.test(right) && !/\btake it\b/i.test(left)) {
      const limit = left.replace(/^(?:it's|it is|make it) /i, '').replace(/,? (?:and|but|so)? ?(?:it's|it is) (?:that|this|yes)$/i, '').replace(/,? yes$/i, '');
      if (/\b(?:is|are)\b/.test(limit)) out.push({ say: `${limit}, and that is as far as ${we} can go`, ask: openings(voice)[0] ?? '' });
      else out.push({ say: `${limit} ${isPlural(limit) && !/^[€$£\d]/.test(limit) ? 'are' : 'is'} what ${we} need here`.replace('need here', voice === 'I' ? 'can work with' : 'can work with'), ask: openings(voice)[0] ?? '' });
    }
    if (/\b(?:strike|boycott|walk ?out)\b/i.test(right) && !FACT.test(right) && !asked) out.push({ say: `${left} is what ${our} people are asking for`, ask: 'how could we get there together' });
  }
  if ((found = /^(?:and |but |or )*(?:otherwise|or else|failing (?:that|which)|if not|in that case)[, ]+(.+)$/i.exec(text))) { const calm = calmly(found[1] ?? '', voice); if (calm) out.push({ say: `otherwise ${calm}${/other options$/.test(calm) ? '' : `, which ${wed} like to avoid`}` }); }
  // Courts and lawyers.
  if ((found = /\b(?:hear(?:ing)? from|expect|letter from|contacted by) ((?:our|my|the|his|her|their) (?:lawyers?|solicitors?|attorneys?|counsel|legal team|barrister))\b([^,;:.]*)/i.exec(text))) {
    const matter = /^ (?:about|over|regarding|on) ((?:the|our|my|your|that) .+)$/i.exec(found[2] ?? '')?.[1];
    out.push({ say: matter ? `${wed} like to settle ${matter} with you before it goes to ${found[1]}` : `${wed} like to settle this with you before it goes to ${found[1]}${found[2]}` });
  }
  else if (/\b(?:court|sue|litigat\w*|lawyers?|solicitors?|legal action|proceedings|tribunal|injunction|small claims|judge)\b/i.test(text)) {
    const due = /\b(?:if|should|unless|over|about|for) (.+)$/i.exec(text)?.[1];
    if (!FACT.test(text)) out.push({ say: `${wed} like to settle this with you directly, without the courts`, ask: 'what would make that possible' });
    else if (due && FACT.test(due) && !FACT.test(text.slice(0, text.length - due.length)) && !/\b(?:is|are|isn't|aren't|remain|remains|be|has|have)\b/i.test(due)) out.push({ say: `${wed} like to settle ${lower(due)} with you directly, without the courts`, ask: 'what would make that possible' });
  }
  // No X, no Y.
  if ((found = /^no ([\w' -]+?)(?:,| =| means?|:)+ (?:there(?:'s|'ll be| is| will be) )?no ([\w' -]+?)( (?:on|by|at|before|until|from|in) .+)?$/i.exec(text))) {
    const thing = withThe(found[2] ?? ''), need = withThe(found[1] ?? '');
    if (!/^the (?:us|me|you)$/.test(thing)) out.push({ say: `for ${us}, ${thing}${found[3] ?? ''} ${isPlural(thing) ? 'depend' : 'depends'} on ${need}`, ask: 'how could we make that work' });
    else out.push({ say: `${need} ${isPlural(need) ? 'are' : 'is'} what ${we} need to go on`.replace(/need to go on/, 'would need to go on'), ask: 'how could we make that work' });
  }
  if ((found = /^no (\w+) (?:without|until|unless|before) ([^:;—–]+)/i.exec(text))) out.push({ say: `${we} can only go ahead with ${withThe(found[1] ?? '')} once ${/\b(?:is|are|has|have)\b/.test(found[2] ?? '') ? lower(found[2] ?? '') : `${lower(found[2] ?? '')} is in place`}`, ask: 'how could we get there together' });
  // Forced hand.
  if ((found = /(?:\b(?:choice|option|alternative|recourse|way left|way out|it)(?:s)? (?:but|other than|left but|left other than|except|besides) to|\b(?:forced|compelled|obliged|constrained|driven) to|\b(?:compels?|forces?|obliges?|oblige|compel|force) us to|necessary for us to) (.+)$/i.exec(text)) && !HOT.test(found[1] ?? '')) {
    const calm = (found[1] ?? '').replace(/\byour\b/g, 'your');
    const [act, condition] = /^(.+?) (?:if|should|unless) (.+)$/i.exec(calm)?.slice(1, 3) ?? [calm, ''];
    if (condition && / should /i.test(calm)) out.push({ say: `it would be hard for ${us} to go on should ${lower(condition)}`, ask: 'could we look for another way' });
    else if (condition) addCondition(condition, `we will ${act}`);
    out.push({ say: `as things stand, ${we} would have to ${calm}`, then: `${capitalise(wed)} like to avoid that; what could change it?` });
  }
  // One more X and Y.
  if ((found = /^((?:one more|another|a second|any (?:further|other|more|less)|any|anything (?:less|short|under|over|below|above|but)|a single|one)\b.+?)(?:,? (?:and|or|means|would|will)| [—–:]) (.+)$/i.exec(text)) && !FACT.test(found[2] ?? '')) out.push({ say: `${lower(found[1] ?? '').replace(/^anything/, 'anything')} would make it hard for ${us} to go on`, ask: /^any/i.test(text) ? 'how could we get there together' : 'how could we avoid that' });
  // Taunts with an order inside: "Keep X and Y".
  if ((found = /^(?:by all means )?(?:keep|insist on|touch|push|refuse|turn down|say no to|reject|ignore|cross|withdraw|drag|carry on|continue)\b(.+?) and (.+)$/i.exec(text)) && !FACT.test(found[2] ?? '') && /^keep\b|^insist|^touch|^reject|^refuse/i.test(text)) {
    const lead = /^(\w+(?: on)?)/i.exec(text)?.[1]?.toLowerCase() ?? '';
    const act = { keep: 'keeping', 'insist on': 'insisting on', touch: 'changing', reject: 'a no to', refuse: 'a no to' }[lead];
    const rest = (found[1] ?? '').replace(/^ on /, ' ');
    if (act) out.push({ say: `${act}${rest} would make it hard for ${us} to go on`, ask: 'could we look for another way' });
  }
  return out;

  function addCondition(condition: string, rest: string): void {
    const cond = bare(condition);
    if (/^(?:you|u) (?:don't|dont|do not|won't|wont|will not|can't|cannot|fail|refuse to|decline to|choose not)/i.test(cond)) { add(wish(cond.replace(/^u /i, 'you '), voice), rest); return; }
    if (/^your\b.*\b(?:won't|will not|doesn't|don't|can't|cannot|refuses? to|fails? to)\b/i.test(cond)) { add(wish(cond, voice), rest); return; }
    const none = /^there(?:'s| is| are) (?:still )?no (.+)$/i.exec(cond);
    if (none && !/\b(?:is|are|has|have)\b/.test(none[1] ?? '')) { add({ say: `${we} would need ${withThe(none[1] ?? '')}` }, rest); return; }
    const turned = /^(?:we|I) (?:don't|do not) (?:get|have|see|receive|hear) /i.test(cond) ? undefined : affirmed(cond);
    const got = /^(?:we|I) (?:don't|do not|can't) (get|have|see|receive|hear) (.+)$/i.exec(cond);
    if (got) { add({ say: `${we} would need to ${got[1]?.toLowerCase()} ${got[2]}` }, rest); return; }
    if (turned && !/^(?:that|this|it)\b/i.test(turned)) { add({ say: `it's important to ${us} that ${lower(turned)}` }, rest); return; }
    if (!FACT.test(rest)) {
      out.push({ say: `it would be hard for ${us} to go on if ${lower(cond)}`, ask: 'could we look for another way' });
      const calm = calmly(rest, voice);
      if (calm) out.push({ say: `if ${lower(cond)}, ${calm}`, then: `${capitalise(wed)} like to avoid that` });
    } else {
      const calm = calmly(rest, voice);
      if (calm) out.push({ say: `if ${lower(cond)}, ${calm}`, then: `${capitalise(wed)} like to avoid that, so what would make another way possible?` });
    }
  }
}

/** "lose the account" as what the writer would do: nothing, so it is left out; facts in it stay for the topic. */
const toLoss = (taunt: string, voice: Voice): string => (/^lose (?:the|our) (.+)$/i.test(taunt) && !/\bus\b/.test(taunt) ? `${speaker(voice).we} will take ${taunt.replace(/^lose /i, '')} elsewhere` : FACT.test(taunt) ? taunt : '');

const withThe = (noun: string): string => (/^(?:the|our|your|a|an|my|us|me|you)\b/i.test(noun.trim()) ? noun.trim() : `the ${noun.trim()}`);

/** Cuts "you sign today, we walk" at the comma before the consequence. */
function splitCondition(text: string): [string, string] | undefined {
  const comma = /^(.{4,}?)(?:,| then\b)+ (?:then )?((?:we|I|you|our|my|the|your|it|he|she|they|there|expect|consider|don't|no|every|all|each|another|that|this|his|her|who|\w+)(?:'\w+)?\b.+)$/i.exec(text);
  const plain = /^(.{6,}?) ((?:we|I)(?:'ll|'re|'m| will| shall| are| am| cut| give| stop| pull| walk| take) .+|(?:the|our|my|your) \w+(?: \w+){0,2} (?:comes?|goes|stops?|ends?|will|gets?|stays?) .+)$/i.exec(text);
  const loose = /^(.{8,}?(?<!\b(?:that|which|who|what|how|when|if|and|or|the \w+))) ((?:we|I|it|there|they|he|she)(?:'ll|'re|'m|'s)? (?!(?:is|are|was|has|have|need|want|agreed|sent|quoted)\b)\w+.*)$/i.exec(text);
  const found = comma ?? plain ?? loose;
  return found ? [found[1] ?? '', found[2] ?? ''] : undefined;
}

/** The candidate's sentence, with what stood before and after the underline. */
function place(hit: Hit, { say, then, ask }: Say): string {
  const source = straight(hit.sentence.text);
  const head = source.slice(0, hit.span.start);
  let tail = source.slice(hit.span.end);
  if (/^[\s.!?…)"]*$/.test(tail)) tail = '';
  const bareTail = bare(tail);
  if (bareTail.split(/\s+/).length < 3 && !FACT.test(` ${bareTail}`)) tail = '';
  // What only underlines the threat goes with it.
  if (/^(?:it's|it is) that simple$|^simple as(?: that)?$|^your (?:call|choice)$|^believe me$|^that's (?:a promise|final)$|^understood$|^just saying$|^I'm afraid$|^that's all I'm saying$/i.test(bareTail)) tail = '';
  let joined = head.replace(/\s+$/, '');
  const sentences = then !== undefined || say.endsWith('?');
  const opens = /^[^\p{L}\p{N}]*$/u.test(joined);
  if (!opens) {
    const joiner = /(?:[,;:—–-]\s*)?\b(?:and|but|so|or|because|since|for)?\s*$/i.exec(joined);
    if (sentences || /[;—–]\s*$/.test(joined)) {
      const left = joined.slice(0, joiner?.index ?? joined.length).replace(/[\s,;:—–-]+$/, '');
      joined = /[.!?:]$/.test(left) ? `${left} ` : `${left}. `;
    } else joined = `${joined} `;
  } else joined = head;
  const closesSentence = opens || /[.!?]\s$/.test(joined);
  let body = closesSentence ? capitalise(say) : uncapitalise(say);
  body = body.replace(/[.;,\s]+$/, '');
  if (bareTail && tail) {
    if (/^[,;:]? ?(?:and|but|because|since|so|as|which|on|at|for|with|in|by|from|to|including|until|regarding|about)\b/i.test(tail.trim()) && !body.endsWith('?')) body += `${/^[,;:\s]/.test(tail) ? '' : ' '}${tail.replace(/[.!?\s]+$/, '')}`;
    else if (/^\s*:/.test(tail) && !body.endsWith('?')) body += tail.replace(/[.!?\s]+$/, '');
    else if (body.endsWith('?')) body = `${body} ${capitalise(bareTail.replace(/^(?:and|but|so|because) /i, ''))}`;
    else body += `. ${capitalise(bareTail.replace(/^(?:and|but|so|because) /i, ''))}`;
  }
  let text = joined + body;
  if (!/[.!?]$/.test(text)) text += ask && then === undefined ? `; ${ask}?` : '.';
  if (then !== undefined) text += ` ${capitalise(then)}${/[.?]$/.test(then) ? '' : '.'}`;
  return likeWriter(hit, tidy(capitalise(text)).replace(/\.{2,}/g, '.').replace(/\bi\b(?=[ '])/g, 'I').trim());
}

/** Rewrites of a threat. */
export const threatRewrite: Rewriter = (hit, voice) => {
  const mark = hit.sentence.text.slice(hit.span.start, hit.span.end);
  return [...readings(mark, hit, voice).map((say) => place(hit, say)), ...fallback(hit, voice)];
};

/** Rewrites of a shut door: the limit stays, the shutting goes. */
export const doorRewrite: Rewriter = (hit, voice) => {
  const { we, us } = speaker(voice);
  const source = straight(hit.sentence.text);
  const head = source.slice(0, hit.span.start), tail = source.slice(hit.span.end), mark = bare(source.slice(hit.span.start, hit.span.end));
  const out: string[] = [];
  const give = (text: string): void => { out.push(likeWriter(hit, finish(text))); };
  const limit = `as far as ${we} can go`;
  const [opening = ''] = openings(voice);
  const left = bare(head.replace(/^please don't take (?:this|it)\b[^,]*, but /i, '').replace(/^politely,? and /i, '')).replace(/[\s,;:—–-]*\b(?:and|but|so|or)?$/i, '').trim();
  const restless = bare(tail);

  // "This is our final offer …": the verb is in the underline.
  if (/^(?:this|that|it|which|here|those|these|what you have)\b(?:'s| is| are|'re| was| were| will be| remains?)/i.test(mark) && !/\b(?:negotiable|discussion|debate|deal-?breaker|red line|stone|end of|closed|over)\b/i.test(mark)) {
    const subject = /^(which|this|that|it|those|these)/i.exec(mark)?.[1] ?? 'this';
    const verb = /^(?:those|these)/i.test(subject) ? 'are' : 'is';
    const rest = tail.replace(/^ (?:from|of|to|by) (?:us|me|our \w+)\b/i, '').replace(/^ (?:you|we|I)(?:'ll| will|'re| are)?(?: (?:ever|get|see|hear|be|send|put))*(?: from us| from me)?(?=[ .,;:!]|$)/i, '');
    if (/ (?:time|chance)\b/i.test(mark) && topicOf(rest)) give(`${head}${topicOf(rest)} is ${limit}`);
    give(`${head}${head.trim() ? subject.toLowerCase() : capitalise(subject)} ${verb} ${limit}${rest}`);
    if (!/[,:;]/.test(rest)) give(`${head}${head.trim() ? subject.toLowerCase() : capitalise(subject)} ${verb} ${limit}${rest.replace(/[.!]\s*$/, '')}; ${opening}?`);
    if (left && !restless && left.split(' ').length > 2) give(`${left} is ${limit}; ${opening}?`);
  }
  if (/\b(?:last|third|fourth|second) time\b/i.test(mark) && factList(tail)) give(`${head}${factList(tail)} is ${limit}; ${opening}?`);
  const until = /\b(?:until|till|before|unless)\b ?(.*)$/i.exec(`${mark} ${restless}`);
  if (until?.[1] && /\b(?:until|till|before|unless)$/i.test(mark)) { const hope = wish(until[1], voice); if (hope) out.push(place({ ...hit, span: { start: hit.span.start, end: source.length } }, { ...hope, then: hope.say.endsWith('?') ? `Then ${we} can turn to the rest` : `Then ${we} can turn to the rest` })); }
  if (/^(?:it's |it is )?(?:now or never|take|like it|in or out|yes or|fish|all or)/i.test(mark) || /\bit's $/i.test(head)) {
    const about = /^,? (?:for|on|at) (?:the |an? )?(.+)$/i.exec(tail.replace(/[.!?\s]+$/, ''));
    if (about && /now or never/i.test(mark)) give(`the ${about[1]} is about to end`);
  }
  if (/\b(?:won't|will not|no|not|never)\b.*\b(?:offers?|proposals?|rounds?|numbers?|packages?|movement|figures?|bids?|improve\w*|better|call|chance|discount|extension)\b/i.test(mark)) give(`${head}${head.trim() ? 'this' : 'This'} is ${limit}${tail.replace(/^ (?:after|from|than|will|coming|to come|follow)\b[^,;:.]*/i, '')}`);
  // Predicates: "X is non-negotiable".
  const predicate = /\b(?:negotia|discuss|debat|stone|granite|concrete|deal-?breaker|red line|show-?stopper|off the table|grabs|closed|line in the sand|hill|open to|draw\w* (?:the|our|my|a) line)/i.test(mark);
  if (predicate) {
    const verb = /\b(is|are|'s|'re|isn't|aren't|was|were|remains?|stays?|will be|won't be)\b/i.exec(mark)?.[1];
    let subject = left;
    if (!verb) subject = left.replace(/(?:\s|^)(?:is|are|'s|'re|isn't|aren't|was|were|remains?|stays?)(?: \w+ly| therefore| simply| also)*$/i, '').replace(/(?:is|are)n't$/i, '').replace(/'s$/, '').trim();
    const lead = /^(.*(?:[;:—–]|, (?:and|but|so)|[.!?]) )(.+)$/i.exec(subject);
    const before = lead?.[1] ?? '';
    const thing = lead?.[2] ?? subject;
    if (thing && /^(?:the|our|my|your|a|an|this|that|these|those|any|every|all|[\w€$£\d])/i.test(thing) && thing.split(' ').length <= 22 && !/^(?:it|this|that|there|we|I|you|they)$/i.test(thing)) {
      const breaker = /deal-?breaker|red line|show-?stopper|line in the sand|hill|off the table/i.test(mark);
      const many = isPlural(thing), start = before ? before + uncapitalise(thing) : thing;
      const rest = tail.replace(/^(?:,? (?:for (?:us|me)|full stop|period|today|for good|now|ever|or ever|and (?:it|that) .*|nor .*|not .*|end of story))+/i, '');
      if (breaker && /off the table/i.test(mark)) give(`${start} ${many ? 'are' : 'is'} not something ${we} can offer${rest.replace(/[.!]\s*$/, '')}; what would it help you with?`);
      else if (breaker) { give(`${start} wouldn't work for ${us}${rest.replace(/[.!]\s*$/, '')}; what could we do instead?`); give(`${start} would be very hard for ${us} to accept${rest}`); }
      else { give(`${start} ${many ? 'have' : 'has'} to stay as ${many ? 'they are' : 'it is'}${rest}`); give(`${before}${before ? we : capitalise(we)} can't move on ${before || !/^(?:The|Our|My|A|An|This|That|These|Those|Any|Every|All)\b/.test(thing) ? thing : lower(thing)}${rest.replace(/[.!]\s*$/, '')}; ${opening}?`); }
    }
  }
  // Closers that only slam the door: gone.
  const closer = /^(?:and |but )?(?:that's|that is|it's|this is|so|end of|period|full stop|case closed|take[- ]it|like it or|tiolo?i|no (?:ifs|buts|arguments?|discussion|debate|exceptions)|now or never|finito|basta|nothing more|enough said|not (?:now|one|a )|the (?:conversation|discussion|matter|topic|subject)|don't|do not|accept or|you (?:can|are|may)|under no|under any|in or out|yes or|fish or|put up|shape up|love it|all or|don't bother|save|spare|there(?:'s| is) no|for the last|we're done|we are done|I'm done|our way|it's our|my way|with or)/i.test(mark);
  const bareLeft = left.replace(/,? (?:and|but|so)$/i, '');
  if (closer || !predicate) {
    if (bareLeft.split(/\s+/).length > 1 || /\d/.test(bareLeft)) {
      const verbal = /\b(?:is|are|was|were|has|have|can|can't|cannot|will|won't|stays?|pay|pays|costs?|goes|comes?|covers?|do|don't|need|offer|'s|'re|'ll|'ve|includes?|remains?|stands?|stand|leaves?|runs?|starts?|gets?|flies|works?|close|closes|won't|take|takes|keep|keeps)\b|'(?:s|re|ll|ve|m|d)\b/i.test(bareLeft);
      const more = restless ? `${/^[\s,:;—–]/.test(tail) ? '' : ' '}${tail.replace(/[.!?\s]+$/, '')}` : '';
      if (verbal) { give(`${bareLeft}${more}`); give(`${bareLeft}${more}; ${opening}?`); }
      else { give(`${bareLeft} ${isOrAre(bareLeft)} ${limit}${more}; ${opening}?`); give(`${bareLeft} ${isOrAre(bareLeft)} ${limit}${more}`); }
    }
    if (restless.split(/\s+/).length > 2 && !bareLeft) {
      const clause = restless.replace(/^(?:and|but|so|because|as|on|for|over|about|with|at) /i, '');
      if (/\b(?:is|are|has|have|can|will|stays?|costs?|'s|covers?)\b/i.test(clause)) { give(clause); give(`${clause}; ${opening}?`); }
      else if (/^\s*[:,—–-]/.test(tail) && FACT.test(restless) && !FINITE.test(restless)) give(`${restless} is ${limit}; ${opening}?`);
      else if (FACT.test(restless) || /^(?: (?:on|for|about|over|with|regarding|as regards|as to))/i.test(tail)) { give(`${capitalise(we)} have gone as far as ${we} can ${tail.trim().replace(/^(?:over|about|with|regarding|as regards|as to) /i, 'on ').replace(/[.!]+$/, '')}; ${opening}?`); }
    }
  }
  // Noun phrases as subjects: "our final offer is €5", "our last word on …".
  if (/^(?:our|my|the|a|their|his|her|one|best|last|final|first|and)?\b.*\b(?:final|last|best)\b/i.test(mark) && !/^(?:this|that|it|which|for|there|and that)/i.test(mark)) {
    const np = `the furthest ${we} can go`;
    if (/^ (?:is|are|was|remains|stays)\b/i.test(tail)) give(`${head}${head.trim() ? np : capitalise(np)}${tail}`);
    if (/^\s*[:,—–-]/.test(tail) && FACT.test(restless) && !FINITE.test(restless) && !left) give(`${restless} is ${limit}; ${opening}?`);
    if (/\b(?:as|is|be|of|'s) (?:the |an? )?$/i.test(head)) give(`${head}${limit.replace(/^as far/, 'as far')}${tail}`);
    give(`${head}${head.trim() ? `what ${we} can offer` : capitalise(`what ${we} can offer`)}${tail}`);
  }
  if (!left && !FACT.test(source)) {
    give(`${capitalise(we)} have gone as far as ${we} can here; ${opening}?`);
    give(`This is as far as ${we} can go; what would help you say yes?`);
  }
  return [...out, ...fallback(hit, voice)];
};

const isOrAre = (phrase: string): string => (isPlural(phrase) && !/^[€$£\d]/.test(phrase) ? 'are' : 'is');

/** Capital, spaces and end mark. */
const finish = (text: string): string => {
  const body = tidy(capitalise(text.trim())).replace(/\s+([.,;:!?])/g, '$1').replace(/[,;:\s—–-]+$/, '').replace(/\.{2,}$/, '.');
  return /[.!?]$/.test(body) ? body : `${body}.`;
};

/** Rewrites of a hint or a clock: what else the sentence says stays, and the wish to settle takes the hint's place. */
export const menaceRewrite: Rewriter = (hit, voice) => {
  const { we, us, wed } = speaker(voice);
  const source = straight(hit.sentence.text);
  const mark = bare(source.slice(hit.span.start, hit.span.end));
  const out: Say[] = [];
  let found: RegExpExecArray | null;
  if ((found = /^(?:you|they|your [\w ]+?)(?:'ve| have| has)(?: got)?(?: exactly| just| only| precisely| now)*? ((?:until|till) .+?|(?:\d+|an?|one|two|three|four|five|six|seven|ten|forty-eight|seventy-two) (?:minutes?|hours?|days?|weeks?))(?: to (.+))?$/i.exec(mark))) {
    const when = /^(?:until|till) /i.test(found[1] ?? '') ? `by ${(found[1] ?? '').replace(/^(?:until|till) /i, '')}` : `within ${found[1]}`;
    out.push({ say: found[2] ? `could you ${found[2]} ${when}?` : `could you let ${us} know ${when}?` });
  }
  if ((found = /\b(?:giv(?:e|ing)|grant(?:ing)?|allow(?:ing)?) (?:you|them|your \w+|the \w+) ((?:until|till) .+?|.+?)(?:,? and not .+?)?(?: to (.+))?$/i.exec(mark))) out.push({ say: `could you ${found[2] ?? `let ${us} know`} ${/^(?:until|till) /i.test(found[1] ?? '') ? `by ${(found[1] ?? '').replace(/^(?:until|till) /i, '')}` : `within ${found[1]}`}?` });
  if ((found = /(?:last|final|one|only|more) (?:chance|opportunity|shot|warning)(?: left)? (?:to|at|for) (.+)$/i.exec(mark))) out.push(/\bto /i.test(mark) ? { say: `there is still time to ${found[1]}`, ask: `could you let ${us} know soon` } : { say: `${found[1]} ${isPlural(found[1] ?? '') ? 'are' : 'is'} still open`, ask: `could you let ${us} know soon` });
  if ((found = /^do you (?:really |actually |honestly |seriously )?want (?:us|me|our \w+) to (.+)$/i.exec(mark))) out.push({ say: `${wed} like to solve this with you before ${we} have to ${found[1]}`, ask: 'what would help' });
  if ((found = /(?:hate|sorry|sad|loath|pain us|sadden us|rather not|prefer not|regret)(?: to)?(?: have)? (?:to )?(?:have to )?(.+)$/i.exec(mark)) && !HOT.test(found[1] ?? '') && /^(?:take|end|cancel|involve|tell|walk|go|call|drop|terminate|leave|lose|see)\b/i.test(found[1] ?? '')) out.push({ say: `${wed} like to keep working together rather than ${(found[1] ?? '').replace(/,? but .*$/i, '')}`, ask: 'what could help' });
  if ((found = /^(?:now or never|last call|final call|going once|game over) (?:for|on) (.+)$/i.exec(mark))) out.push({ say: `${found[1]} ${isPlural(found[1] ?? '') ? 'are' : 'is'} about to end`, ask: 'would you like to take it up' });
  if ((found = /^(?:the|this|our|my|that|your) (.+?) (?:self-destructs?|dies|evaporates?|vanish(?:es)?|falls away|shuts?|is gone|disappears?|is dead|goes)\b(.*)$/i.exec(mark))) out.push({ say: `the ${found[1]} stands${/^ (?:at|by|on|after)\b/i.test(found[2] ?? '') ? (found[2] ?? '').replace(/^ (?:at|by|on)/i, ' until').replace(/^ after/i, ' until') : ''}`, ask: `could you let ${us} know by then` });
  if ((found = /^(?:each|every) (?:further |extra |additional |more )?(.+?) (costs|adds|takes)\b(.+)$/i.exec(mark)) || (found = /^(.+?) (goes up|goes down|rises?|falls?|drops?)(.+)$/i.exec(mark)) && /\b(?:every|each)\b/.test(mark)) out.push({ say: lower(mark).replace(/\byou dither\b/i, 'this stays open'), then: `Could we settle it soon?` });
  if ((found = /^(?:we|I)(?:'re| are|'m| am)(?: \w+)* (?:to )?(?:walk|get up|leave|pull|call)/i.exec(mark)) && !FACT.test(mark)) out.push({ say: `as it stands, ${we} couldn't go on with this`, ask: 'what could we change together' });
  const topic = FACT.test(mark) ? topicOf(mark) : undefined;
  if (/\b(?:last|final) ?(?:call|chance|warning|notice|reminder)|clock|tick|time(?:'s| is) (?:up|running)|going once|now or never|window|running out/i.test(mark) && !FACT.test(mark)) out.push({ say: `could you let ${us} know soon?` });
  if (!FACT.test(mark)) {
    out.push({ say: `${wed} like to settle this with you directly`, ask: 'what would make that possible for you' });
    out.push({ say: `${wed} like to find a way forward with you`, ask: 'what matters most to you here, and why' });
  } else if (topic && TIME.test(topic)) out.push({ say: beforeTime(topic) });
  else if (topic) {
    const about = topic.replace(/^(?:for|on|to|in|at|by|with|over|about|of) /i, '');
    out.push({ say: `${wed} like to find a good answer for ${about} together`, ask: 'what would you need' });
  }
  return [...dropped(hit), ...out.map((say) => place(hit, say)), ...fallback(hit, voice)];
};

/** The sentence without the underline, where what is left can stand alone. */
function dropped(hit: Hit): string[] {
  const source = straight(hit.sentence.text);
  const head = bare(source.slice(0, hit.span.start)).replace(/[\s,;:—–-]*\b(?:and|but|so|or|because|since|though|although|then|that|which)?$/i, ''), tail = bare(source.slice(hit.span.end)).replace(/^(?:and|but|so|because|though|although) /i, '');
  const stands = (text: string): boolean => text.split(/\s+/).length > 4 && /\b(?:is|are|was|were|has|have|had|can|could|will|would|stays?|do|does|need|needs|must|'s|likes?|love|enjoy\w*|read|listened|seen|came|arrived|agree\w*|please)\b|'(?:s|re|ve|ll|m|d)\b/i.test(text) && !/\b(?:knowing|assuming|apart from|rather than|who|which|that|goes without saying)$/i.test(text);
  return [head, tail].filter(stands).length ? [likeWriter(hit, finish([head, tail].filter((part) => stands(part)).map((part) => capitalise(part)).join('. ')))] : [];
}

/** Rewrites that hold for any sentence of the rule, and for findings without a form. */
export const fallback: Rewriter = (hit, voice) => {
  const { us, wed } = speaker(voice);
  const source = straight(hit.sentence.text);
  const out: string[] = [];
  out.push(...dropped(hit));
  const whole = readings(source, hit, voice);
  const all = { ...hit, span: { start: 0, end: hit.sentence.text.length } };
  out.push(...whole.map((say) => place(all, say)));
  const text = bare(source);
  if (!FACT.test(` ${text}`)) {
    out.push(likeWriter(hit, `${capitalise(wed)} like to find a way forward with you; what would make it work on your side?`));
    out.push(likeWriter(hit, `This matters a lot to ${us}; how could we solve it together?`));
  } else {
    const facts = factList(source, 'and', 5)?.replace(/^(?:The|Our|Your|My|All|Every|A|An|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty|Thirty|Forty|Fifty|Half)\b/, (word) => word.toLowerCase());
    if (facts && TIME.test(facts)) out.push(likeWriter(hit, capitalise(beforeTime(facts))));
    if (facts) out.push(likeWriter(hit, finish(`${capitalise(wed)} like to find a good answer on ${facts}; what would make it work on your side?`)));
    const topic = topicOf(source);
    if (topic) {
      const about = topic.replace(/^(?:The|Our|Your|A|An|This|That|For|To|With|Over|About|Of|On|In|At|By)\b/, (word) => word.toLowerCase()).replace(/^(?:for|to|with|over|about|of) /i, '');
      const prepositional = /^(?:on|in|at|by|from|until|before|after|within|since|under)\b/i.test(about);
      out.push(likeWriter(hit, finish(prepositional ? `${capitalise(wed)} like to find a way forward ${about}; what would make it work on your side?` : `${capitalise(wed)} need to find a way forward on ${about}; what would make it work on your side?`.replace(/'d need/, "'d like"))));
      out.push(likeWriter(hit, finish(`${capitalise(about)}: what would make this work for you?`)));
    }
  }
  return out;
};
