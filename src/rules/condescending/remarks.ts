import { frame, source } from '../../language/frame';
import { formsOf } from '../../language/verbs';
import { states } from '../../language/statements';
import { capitalise, uncapitalise } from '../../language/rewrite';

/** Who speaks, as the words of a sentence. */
export interface Speaker {
  readonly We: string;
  readonly Were: string;
  readonly our: string;
}

const NP = source`(?:the|our|your|my|this|that|these|those|clause|section|page|annex|article) (?:(?!(?:and|is|are|was|were|you|or|to|that|we|I|it|but|when)\b)
  [\w'-]+ ){0,6}?[\w'-]+`;
const END = String.raw`(?=\s*(?:[,;:.!?]|$|\bagain\b|\bbefore\b|\band\b|\bonce more\b|\bby now\b))`;
const PAPER = source`(?:the|our|my|your|clause|section|annex|article|schedule|page)\b[^,;:]{0,40}?`;

/** A scolding whole sentence of a known shape, and the calm sentence that says what is in it. */
type Shape = readonly [RegExp, (groups: Readonly<Record<string, string>>, speaker: Speaker) => string | undefined];

const SHAPES: readonly Shape[] = [
  // "It's sweet that you believe the tariff can change in a month."
  [frame`\b(?:sweet|cute|adorable|touching|charming|precious|funny|amusing|lovely|brave|quaint|bless)\b[^;:]{0,24}? (?:that |how |if )?(?:that )?you (?:really |still |actually |seriously |honestly )?
    (?:believe|think|imagine|suppose|assume|expect) (?:that )?(?<what>(?:the|a|an|our|your|it|we|this|that|\d|[€$£])\b[^;:]+)$`,
  ({ what = '' }, { We }) => (states(what) ? `${We} doubt that ${what}.` : undefined)],
  // "That's a beginner's view of royalties."
  [frame`\b(?:beginner|amateur|novice|layman|child|schoolboy|textbook|student|outsider)(?:'s)? (?:view|idea|notion|understanding|reading|grasp|picture|way of looking|version) of (?<what>[^,;:]+)$`,
    ({ what = '' }, { We }) => `${We} see ${uncapitalise(what)} differently; could we talk that through?`],
  // "I hope I've made myself plain on the subject of the boathouse." "I thought I'd been clear about the fee."
  [frame`\b(?:made (?:myself|ourselves|it|that|this)|been|was|were|am|are|being) (?:\w+ )?(?:plain|clear|explicit|understood)\b(?: \w+)? (?:on the (?:subject|matter|question) of|on|about|regarding|as to) (?<what>${NP})${END}`,
    ({ what = '' }, { Were, our }) => `${Were} happy to go through ${our} view on ${what} again.`],
  // "Do your homework on parish law."
  [frame`\b(?:homework|research|reading|facts straight|brush up|read up|lesson|lecture|tutorial|crash course|course)\b(?: \w+){0,2}? (?:on|about) (?<what>(?!it\b|this\b|that\b|you\b|me\b)[^,;:]{3,50}?)(?: before [^,;:]+)?$`,
    ({ what = '' }) => `Could we go through ${what.replace(/^an? /, 'the ')} together?`],
  // "It's all in the attachment, for those who open attachments."
  [frame`^(?<lead>(?:it|that|this|everything|all of it|all this)(?:'s| is)(?: all| set out| laid out| written| spelled out| explained| there)? in (?<what>${PAPER})),(?!.*\b(?:the|our|it) \w+ (?:is|are)\b)`,
    ({ lead = '' }) => `${capitalise(lead)}; happy to go through it together.`],
  // "I refer you, yet again, to my letter of the 2nd, where the sum is set out."
  [frame`\brefer (?:you|back)\b[^;:]*?,? to (?<what>${PAPER}), (?:where|which) (?<told>[^;:]+)$`, ({ what = '', told = '' }) =>
    `Please see ${what}, where ${told}.`],
  [frame`\b(?:refer|go|look|scroll|turn) (?:you )?(?:back |again |up )*(?:to|at) (?<what>what (?:I|we) (?:wrote|said|sent|explained)[^,;:]*?)(?: (?:before|instead of) (?:asking|writing|you)[^,;:]*)?$`,
    ({ what = '' }) => `Could you have another look at ${what}?`],
  // "There can be no two opinions about who pays for the gate, it's in the lease."
  [frame`\babout (?<what>(?:who|what|how|when|where|whether|which) [^,;:]+), (?:it(?:'s| is)|that(?:'s| is)) (?:all )?in (?<paper>${PAPER})$`,
    ({ what = '', paper = '' }) => `${capitalise(what)} is set out in ${paper}.`],
  // "Don't you worry about the tax side, leave that to us."
  [frame`\bdon't (?:you )?(?:worry|bother|trouble|fret)\b[^,;:]{0,30}? (?:about|with|over) (?<what>${NP})${END}.*\bleave (?:that|it|this|them) to (?:us|me)\b`,
    ({ what = '' }, { We }) => `${We} can take care of ${what}; happy to go through it with you.`],
  // "When you've a few more winters behind you, you'll order salt in July."
  [frame`^(?:when|once|after) (?:you(?:'ve| have|'re)|a few)\b[^;:]{3,70}?,? you(?:'ll| will) (?<verb>(?!understand\b|see\b|know\b|learn\b|reali[sz]e\b|find\b|agree\b|be\b|have\b|thank\b|stop\b|get\b|come\b)\w+) (?<rest>[^,;:]+)$`,
    ({ verb = '', rest = '' }) => `It makes sense to ${verb} ${rest}.`],
  // "You'll learn, my dear fellow, that grain is sold wet." "It may have escaped you, though I've said it, that …"
  [frame`^(?:it (?:may|might|seems to|must) have|perhaps it|it seems|you(?:'ll| will| may| might)|one day you|I(?:'d| would) have thought)\b[^;:]*, that (?<what>[^;:]+)$`,
    ({ what = '' }) => (states(what) ? `${capitalise(what)}.` : undefined)],
  // "Five per cent is the plain truth, whether you like it or not."
  [frame`^(?<what>[^;:]+?),? (?:whether (?:or not )?you (?:like|grasp|see|accept|understand|believe|care)[\w ]*|like it or not|take my word for it|mark my words)$`,
    ({ what = '' }) => (states(what) ? `${capitalise(what.replace(/ the (?:plain|simple|honest) truth$/, ' the right figure'))}.` : undefined)],
  [frame`^(?:any|every|all) (?!fool|idiot|child)(?:[\w'-]+ ){1,3}?(?:(?:in|of|with|worth) (?:this|the|our|any|an?|its|their|his) (?:[\w-]+ )?[\w-]+ )?(?<verb>[a-z]{3,}s) (?<rest>(?:for|the|an?|in|on|at|by|with|to|its|their|his|per|from) [^,;:]+)$`,
    ({ verb = '', rest = '' }) => bareOf(verb) && `It makes sense to ${bareOf(verb) ?? ''} ${rest.replace(/\b(?:his|their|its) (?=\w)/, 'the ')}.`],
];

/** "budgets" → "budget"; a verb that only knows or sees is no advice. */
function bareOf(third: string): string | undefined {
  if (/^(?:knows|sees|understands|agrees|realises|realizes|accepts|learns|business|always|does|has|is|was|admits|recognises|grasps|[\w-]*ss)$/
    .test(third)) return undefined;
  return [third.slice(0, -1), third.slice(0, -2), `${third.slice(0, -3)}y`].find((base) => base.length > 1 && formsOf(base).third === third);
}

/** Calm sentences for scolding that is woven into its sentence; empty where its shape is not known. */
export function remarks(text: string, speaker: Speaker): string[] {
  const body = text.replace(/[’ʼ]/g, "'").trim().replace(/[\s.!?…]+$/, '')
    .replace(/^(?:please|kindly|look|listen|honestly|frankly|no offence,? but|bless you)[,:]? /i, '');
  return SHAPES.flatMap(([find, write]) => {
    const found = find.exec(body);
    const way = found && write(found.groups ?? {}, speaker);
    return way ? [way] : [];
  });
}
