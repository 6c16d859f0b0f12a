import type { Guard, Pattern } from '../../engine/types';
import { PEOPLE, anyOf } from '../../language/words';

/** What a person is called in contempt. */
const NAMES = anyOf([
  'clowns?', 'muppets?', 'idiots?', 'fools?', 'morons?', 'imbeciles?', 'buffoons?', 'windbags?', 'cretins?', 'dimwits?', 'halfwits?', 'half-wits?', 'nitwits?', 'twits?', 'dunces?', 'numpt(?:y|ies)', 'numbskulls?', 'blockheads?', 'airheads?', 'simpletons?', 'dolts?', 'dopes?', 'donkeys?', 'jackass(?:es)?', 'jokers?', 'comedians?', 'chancers?', 'charlatans?', 'cowboys?', 'amateurs?', 'beginners?', 'novices?', 'hacks?', 'quacks?', 'jobsworths?',
  'bean[- ]counters?', 'pencil[- ]pushers?', 'pen[- ]pushers?', 'paper[- ]pushers?', 'desk jockeys?', 'box[- ]tickers?', 'parrots?', 'puppets?', 'lackeys?', 'flunke?ys?', 'minions?', 'stooges?', 'yes-?m[ae]n', 'brains? trust', 'wet blankets?', 'stuffed shirts?', 'pompous \\w+', 'blowhards?', 'gasbags?', 'know-(?:it-)?alls?', 'prima donnas?', 'crybab(?:y|ies)', 'kindergart\\w+', 'schoolboys?', 'bright sparks?', 'clever clogs', 'wise guys?', 'oafs?', 'goons?', 'bumpkins?', 'nonentit(?:y|ies)', 'dinosaurs?', 'vultures', 'pipsqueaks?', 'upstarts?', 'whippersnappers?', 'wally', 'wallies', 'prats?', 'berks?', 'plonkers?', 'pillocks?', 'tossers?', 'wankers?', 'arses?', 'assholes?', 'jerks?', 'waste of an? \\w+', 'soft-drinks salesman', 'gurus?', 'geniuses', 'wizards?', 'whizz?-?kids?', 'experts?',
]);
const PERSON = anyOf(PEOPLE);
const positive: Guard = ({ sentence }) => /\b(?:booked|start|starts|fair|league|£\d+ each|juggl|circus act|thanks|thank you|dramatics|ticket|licence)\b/i.test(sentence.judged);

export const people: readonly Pattern[] = [
  {
    form: 'the clown in purchasing',
    find: new RegExp(String.raw`(?<mark>\b(?:that|the|this|some|whichever|whatever|those|these|your(?: little| so-called| resident| tame| own)?|a bunch of|a pack of|a bunch|an? (?:jumped-up|self-styled|glorified|bunch of|load of|pack of|set of|right|complete|total|mere|\w+ly)|from|by) (?:little |so-called |self-styled |jumped-up |\w+ed )?${NAMES})(?= (?:who|whom|that|in|at|on|from|of|you|your|set|signed|wrote|priced|drew|made|put|up|behind|running|over|can|with|sent|came)\b|'s|\s*[.,;:!?—–]|\s*$)`, 'i'),
    unless: [positive, ({ text, after, before }) => /^(?:the|that|this|by|from) (?:talking|puppets?|parrots?|clowns?|experts?|comedians?|amateurs?|beginners?|novices?|wizards?|geniuses|gurus?|dinosaurs?|nobody|donkeys?|cowboys?)$/i.test(text) && !/^ (?:who (?:signs|wrote|set|drew|priced|made|did|approved|sent|calculated)|in (?:your|purchasing|finance|legal|sales|accounts|charge|the office)|at your|in your|on your|of your|behind (?:this|that|the)|you sent)/i.test(after) && !/\b(?:lectur\w+|lessons?[^,.;]{0,30}|advice[^,.;]{0,30}|instruct\w+)\s*$/i.test(before), ({ text }) => /\b(?:our|my) \b/i.test(text) || /^your (?:expert|experts|wizard|suits|hacks?|puppets?|parrots?|donkeys?|dinosaurs?|clowns?|comedians?|beginners?|novices?)$/i.test(text)],
  },
  {
    form: 'your agent is a windbag',
    find: new RegExp(String.raw`\b(?:your?|ur|you're|you are|your (?:\w+ )?${PERSON}|(?:the|their|that) ${PERSON}|he|she|he's|she's|they|they're|${PERSON})(?:(?:'s|'re)| (?:is|are|was|were))?(?: such| nothing but| just| basically| frankly| clearly)?\s(?<mark>(?:an? |all |a bunch of |a lot of |a pack of )(?:complete |total |right |utter |little |real |bit of an? |\w+ )?${NAMES}(?: with [^,;.!?]{1,30})?)(?![\w-])`, 'i'),
    unless: [positive, ({ text, before, sentence }) => /\b(?:expert|experts|not|no|guru|wizard|genius(?:es)?|novice|beginner|amateur|parrot|puppet)\b/i.test(text) && !/\bwith\b/.test(text) || /\b(?:nobody|not|isn't|never|says?|said)\b[^,;.]{0,20}$/i.test(before) || /\b(?:kids?|children|stage|play|role)\b/i.test(sentence.judged)],
  },
  {
    form: 'some genius at your office',
    find: /\b(?:some|whatever|whichever|which) (?:genius|bright spark|wizard|hero|joker|comedian|rocket scientist|einstein|mastermind|wunderkind|prodigy|\w+ wizard) (?:at|in|on|from|over|who|set|priced|put|decided|dreamed|thought)\b(?: (?:your|the|there) \w+)?/i,
  },
  {
    form: 'an actual adult',
    find: /\b(?:an actual (?:adult|human|grown-up|professional|person|expert)|(?:with|to|from|is there|find|get|put us in touch with|hear from|speak to|talk to|deal with) (?<mark>(?:an adult|a grown-up|a grown up|someone with a (?:brain|pulse|clue)|somebody with a (?:brain|pulse|clue)|anyone with a (?:brain|pulse|clue)|someone competent|an organ grinder|the organ grinder(?:,? not the monkey)?|a (?:real|proper) (?:lawyer|engineer|professional)|someone who (?:can read|can count|has a clue|knows what they're doing|understands)))\b)/i,
    unless: [({ after, before }) => /^ (?:ticket|fare|size|learner|class|must|with (?:each|every|them))/i.test(after) || /\b(?:accompanied|children|child)\b/i.test(before)],
  },
  {
    form: 'the child who wrote this',
    find: /\b(?:the (?:child|kid|toddler|schoolboy|intern|trainee|robot|monkey|person asleep) who (?:wrote|drew|drafted|priced|made|calculated|signed|set) (?:this|that|your|these|it|up)|your intern could have|ask (?:ur|your) (?:mum|mother|dad|teacher|kid) to|whoever (?:built|wrote|drew|drafted|priced|calculated|made) (?:it|this|that|these) (?:has|had|was|must|is|clearly|should|can't|cannot|could|hasn't|never)\b[^,;.!?]{0,40}|who lets these people|someone who's never (?:seen|been|set|met)|(?:could|might) (?:have been|'ve been|as well have been) (?:written|drawn|done|made|designed) by (?:an?|my|our|the) \w+)/i,
  },
  {
    form: "you haven't a clue",
    find: new RegExp(String.raw`\b(?:you|u|you lot|your (?:\w+ )?${PERSON}|they|nobody there) (?:haven't|have not|havent|hasn't|don't have|dont have|doesn't have|have no|has no|lack|lacks) (?:got )?(?:an?|the (?:faintest|first|foggiest|slightest)|even a|half a|any)? ?(?:clue|idea how to run|brain|brain cell|grasp of reality|foggiest)(?: (?:about|of|how)[^,;.!?]{0,30})?|\b(?:you|u|you lot|your \w+) (?:couldn't|couldnt|could not) (?:organi[sz]e|run|find|pour|tell) an? (?:raffle|piss-?up|bath|whelk stall|tap|picnic|bake sale|bun fight)[^,;.!?]{0,24}|\btalking to (?:you|your \w+) is like\b[^,;.!?]{0,40}|\b(?:won't|will not|not going to|don't|do not|refuse to|no intention of|aren't going to) (?:be )?(?:take|taking|lectured|accept|taught)(?: (?:any|our))?(?: ?(?:lectures?|lessons?|advice|instruction|instructions))?(?: (?:in|on|about) [^,;.!?]{1,30})? (?:by|from) (?:an?|the|some|people|someone|beginners|amateurs|kids|children)\b[^,;.!?]{0,40}|\b(?:we|I) (?:were|was) not born yesterday|\b(?:we|I) weren't born yesterday|\bmust (?:think|take us for|believe) (?:we|us|I|that we) (?:came down|are fools|were born|fell off|for fools|are stupid|can't count|for idiots)\b[^,;.!?]{0,30}|\b(?:thick|dumb|dense) as (?:a|two) \w+(?: \w+)?|\bdon't need a \w+, you need a \w+`, 'i'),
    unless: [({ text }) => /\b(?:not|don't|won't) (?:take|accept|taking) (?:advice|instructions?|lessons?)? ?(?:from|by) the\b/i.test(text)],
  },
];
