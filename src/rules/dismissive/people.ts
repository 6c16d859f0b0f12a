import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';
import { anyOf } from '../../language/words';

/** What a person is called in contempt. */
export const NAMES = anyOf([
  'clowns?', 'muppets?', 'idiots?', 'fools?', 'morons?', 'imbeciles?', 'buffoons?', 'windbags?', 'cretins?', 'half-?wits?', 'nitwits?', 'twits?',
  'dunces?', 'jokers?', 'comedians?', 'chancers?',
  'charlatans?', 'cowboys?', 'amateurs?', 'novices?', 'hacks?', 'jobsworths?', 'bean[- ]counters?', 'pe(?:n|ncil)[- ]pushers?', 'paper[- ]pushers?',
  'box[- ]tickers?', 'parrots?', 'puppets?',
  'lackeys?', 'minions?', 'stooges?', 'brains? trust', 'blowhards?', 'gasbags?', 'know-(?:it-)?alls?', 'prima donnas?', 'crybab(?:y|ies)',
  'schoolboys?', 'bright sparks?', 'wise guys?', 'goons?',
  'dinosaurs?', 'pipsqueaks?', 'upstarts?', 'genius(?:es)?', 'wizards?', 'gurus?', 'wonder ?boys?', 'pompous \\w+', 'assholes?', 'jerks?',
  'nobod(?:y|ies)', 'toddlers?', 'lightweights?',
]);
/** "the clowns at the party", "the amateurs play at noon": real ones. */
const real: Guard = ({ sentence }) => /\b(?:booked|fair|league|circus|stage|play(?:s|ed)?|role|children|kids|thank\w*|ticket|show)\b/i.test(sentence.judged);

/** Names called, and competence denied. */
export const people: readonly Pattern[] = [
  {
    form: 'the clown in purchasing',
    find: frame`\b(?:your|you|that|those|these|some|whichever|an?|the|all)(?: (?:bunch|pack|load|set) of)?(?: [\w-]+)? ${NAMES}(?=(?: (?:who|in|at|on
      |from|of|you|your|set|signed|wrote|priced|put|behind|over|with|sent|came|did)\b|\s*[.,;:!?—–]|\s*$))`,
    unless: [real], unsure: 0.04,
  },
  {
    form: 'your agent is a windbag',
    find: frame`\b(?:is|are|was|were|'s|'re|like) (?<mark>(?:such )?(?:an?|all|a bunch of|a pack of) (?:\w+ )?${NAMES})(?![\w-])`,
    unless: [real], unsure: 0.06,
  },
  {
    form: 'an actual adult',
    find: frame`\b(?:an actual (?:adult|human|grown-up|professional|person|expert)|(?:an? (?:adult|grown-?up)|someone|somebody
      |anyone)(?: with a (?:brain|pulse|clue)| who (?:can (?:read|count|add)|has a clue|knows what|understands)| in the room))\b[\w' ]{0,16}`,
    unless: [real], unsure: 0.06,
  },
  {
    form: "you haven't a clue",
    find: frame`\b(?:haven't|hasn't|have no|has no|without|lacks?|not) (?:got )?(?:an?|the (?:faintest|first|foggiest|slightest)|half a|any)? ?(?:clue
      |brain|brain cell|grasp of \w+|idea (?:how|what|about)|notion)\b[\w ]{0,24}|\b(?:not|won't) (?:take|taking|accept) (?:advice|lessons?
      |lectures?) from\b[\w ]{0,30}`,
    unless: [({ before }) => /\b(?:I|we)(?:'m|'re)? $/i.test(before)], unsure: 0.09,
  },
];
