/** Word classes of the rule's frames: `{would}` in a frame is any of these. */
export const WORDS: Readonly<Record<string, string>> = {
  // The helping verbs of a question, and their negations with and without an apostrophe.
  be: 'is|are|am|was|were|r',
  do: 'do|does|did',
  have: 'has|have|had',
  would: 'can|could|would|should|will|might',
  isnt: "(?:is|are|was|were|does|did|do|has|have|should|would|could|ca|wo|must)n'?t",
  helper: 'is|are|am|was|were|do|does|did|has|have|had|can|could|would|will|should|shall|might|may|must',
  // Who asks, and who is asked.
  us: 'us|me|our [\\w-]+|my [\\w-]+',
  we: 'we|I|our [\\w-]+|my [\\w-]+',
  you: 'you|u|ya|your [\\w-]+',
  anyone: 'anyone|anybody|someone|somebody|nobody|no one|none of you|any of (?:you|us)|not one of you',
  who: "(?:(?:an?|the|our|my|your|any|every|all|\\d+)\\s)?[\\w'-]+(?:\\s[\\w'-]+){0,4}?",
  it: 'it|that|this|these|those|any of (?:this|that)',
  // What the question takes for granted.
  meant: 'supposed|meant|expected',
  think: 'think|believe|suppose|imagine|expect|reckon|fancy',
  agree: 'think|agree|say|see|feel|find|believe|accept|admit|concede|call|realise|realize|understand',
  really: 'really|honestly|seriously|truly|actually|genuinely|sincerely|possibly|in all honesty|in earnest',
  curse: "on earth|in the world|in heaven's name|in god's name|the hell|in (?:their|his|her|your|its) (?:right mind|senses)",
  fair: 'fair|reasonable|right|normal|acceptable|professional|decent|possible|legal|partnership|a partnership',
  lives: 'expect|ask|say|call|claim|justify|demand|charge|mistake|refuse|trust|accept|agree|sign|afford|live|survive|defend|pretend|sleep|ignore|complain|compete|deny|object|stand|square|reconcile',
  hard: 'hard|difficult|complicated|unreasonable|outrageous|wrong|much trouble|impossible',
  use: 'point|use|sense|good|logic|fairness|justice|harm|benefit',
  something: "an?|any|such|that|this|those|these|money|good|live|for|rent|storage|something|nothing|like|with|two|three|four|five|six|ten|\\d[\\d.,]*|[€£$]\\s?\\d|\\w+ing",
  pays: 'pays|signs|buys|charges|gives|ships|sells|hires|rents|sends|takes|hands|builds|bills|books|leaves|delivers|works|lends|prints|orders|treats|runs|goes',
  sane: 'sane|self-respecting|serious|sensible|reasonable|right-minded|rational|honest',
  tag: "(?:{helper})(?:n't|nt| not)? (?:it|you|we|they|he|she|I|there|that|this|one)(?: not)?(?: now)?|innit|ain't it",
};

/** Words that weigh: they make a statement a verdict, not a fact to check. */
const VERDICTS = [
  'enough|plenty|fair|fairly|unfair|generous|reasonable|unreasonable|modest|worth|rich|steep|cheap|expensive|absurd|odd|strange|silly|ridiculous|outrageous|obvious|clear|sense|sane|little',
  'too|quite|hardly|scarcely|barely|more than|only|even|ever|any|anyone|anybody|anything|nobody|no one|nothing|nowhere|everyone|everybody|everything|somebody|someone|same|both|own|whole',
  "should|shouldn't|ought|must|would|wouldn't|'d|could|couldn't|can't|cannot|can|afford|deserves?|deserved|entitled|earned|fault|problem|patient|patience|surely|loyalty|loyal|trust|goodwill|honest",
  'wrong|worse|expect|want|believe|pretend|admit|supposed|meant|twice|word|good enough|agreed?|promised?|in writing|risk|least|mind|matter|count|mean|strike|already|long enough|waited|bent|argued',
] as const;
export const VERDICT = new RegExp(`\\b(?:${VERDICTS.join('|')})\\b`, 'i');
/** The same, where the question's own "shouldn't" or "couldn't" does not count. */
export const WEIGHS = new RegExp(`\\b(?:${[VERDICTS[0], VERDICTS[1].replace('too|', 'too (?!late)|').replace('|any|', '|'), VERDICTS[3].replace('|want|', '|')].join('|')}|afford|deserves?|entitled|earned|fault|problem|patient|loyalty|trust|goodwill|pays?|settle|still)\\b`, 'i');

/** A fact to check: a time, a place, a person. */
export const FACT = new RegExp(
  '\\b(?:at \\d|at noon|on the \\d|\\d(?:st|nd|rd|th)\\b|\\d:\\d\\d|half past|o\'clock|quarter (?:to|past)|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|' +
    'in (?:january|february|march|april|may|june|july|august|september|october|november|december)|moved offices|based in|speaks|called|lovely|glorious|weather|joining us|too late for|' +
    'samples yet|\\d+ (?:kg|copies|metres|tonnes)|neighbour|fair last year|are you coming|calendar|tracking|minutes\\b|address)\\b',
  'i',
);

/** Words with which one asks in earnest: for help, for a reason, for a view. */
export const EARNEST = new RegExp(
  `\\b(?:${[
    'how do you see it|do you see it the same way|is that how you see it|could we (?:look at it again|go through it)|how (?:would|does) (?:it|that|this) look|how did you picture that|what did you have in mind|what is behind (?:it|the)|what is it based on|what stands in the way|is that what you intend',
    'could you (?:explain|help|tell|point|walk)|understood (?:you )?correctly|understand correctly|what else (?:would be possible|is still open|is to come)|what would help to settle|what has changed',
    "which part (?:of|matters)|have you had a chance|how is it made up|please picture|for you|help you|easier|would help us|we'd value|we'd trust|by the way|if i may|we'd like to understand",
    "would like to understand|may i ask|could you|do you know|does anyone know|we missed|congratulations|i hope|we'd love|we'd be glad|gladly|have we misread|did i misread|did we misread|overlooked",
  ].join('|')})\\b`,
  'i',
);

/** Answers that say no to the question before them. */
export const NO_TO_IT = new RegExp(
  `^\\W*(?:${[
    'hardly|never|not (?:one|a|in|any|at|really|even|likely|exactly|by)\\b|no[.!,]|nope|no(?:body|thing| one| way| chance)\\b(?! (?:idea|need|hurry|rush|problem|worries))|none\\b',
    "of course (?:not|it|they|we)|(?:we|i) don't think so|i doubt|they (?:were|are|did|do) not|it (?:was|is|did|does|can) ?not|it cannot|exactly[.!]|zero\\b|again no|us\\.|we did\\.",
  ].join('|')})`,
  'i',
);
