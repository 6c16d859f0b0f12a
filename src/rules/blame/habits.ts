import type { Guard, Pattern } from '../../engine/types';
import { asksInEarnest, denied, meantKindly, supposed, tellsWhich } from './guards';
import { ACCUSED } from './words';

const GOOD = /\b(?:seat at|welcome|find the good|know better|keep(?:s)? (?:your|its|their) word|first to pay|outdid|best|excellent|great|brilliant|good|kind|helpful|reliable|never (?:need|have) to|never missed|never (?:late|fail(?:ed)? to (?:impress|deliver|amaze|please|surprise))|on time|a day ahead|early|surpris\w+|delight\w+|easy|better questions|pruning|different|fun|love[sd]?|smile|reason to visit|visit|weighed|told us that we can|with a smile|the right|call any time)\b/i;
const praised: Guard = ({ text, sentence, after }) => GOOD.test(text + after.slice(0, 40)) && !/\bon time\b/i.test(text) || /\b(?:and we're glad|as always, thanks|proud|happy)\b/i.test(sentence.judged);
const kind: readonly Guard[] = [denied, meantKindly, praised, supposed, tellsWhich, asksInEarnest];

export const habits: readonly Pattern[] = [
  {
    form: 'you always',
    find: new RegExp(String.raw`${ACCUSED}(?:'re|'ve|'s| are| is| have| has| were| was)?(?: (?:clearly|obviously|simply|just))? (?:always|constantly|forever|invariably|continually|perpetually|endlessly|repeatedly|consistently|habitually|routinely|once more|yet again|again and again) (?!have a |had a |been (?:a|very|so|fair|good|kind|open|clear|straight)|a |the |welcome|happy|open |free |in |on |at )\w+(?: [^,;:.!?]{0,50})?`, 'i'),
    unless: [...kind, ({ text }) => /\b(?:always|invariably|constantly) (?:get|gets|got|find|can|could|be|were|was|is|are|good|great|help\w*|support\w*|deliver\w*|made|make (?:us|me) (?:feel|laugh|welcome)|bring|brought|there|ready|wear|use|check (?:with|the)|the|ask (?:us|for)|call|come|enjoy|said (?:that )?we|told|know|knew|liked?|loved?|work(?:s|ed)?|ship(?:s|ped)?|include[sd]?|provide[sd]?|add|remember|pick up|has to|have to|need|needs|required?|applies|apply|paid|been|look(?:s|ed)? after|stood)\b/i.test(text) && !/\b(?:late|wrong|last minute|excuse|more|another|problem|blame|complain|too)\b/i.test(text)],
  },
  {
    form: 'you never',
    find: new RegExp(String.raw`(?:${ACCUSED})(?:'ve|'s| have| has)? never (?:once |ever |even )?(?:answers?|listens?|reads?|reply|replies|keeps?|pays?|calls?|care[sd]?|opens?|take[sn]?|takes|looks?|say|says|learn|does|do|give|gives|finish|meet|meets|stick|sticks|honou?r|tell|tells|ask|asks|admit|apologi[sz]e|check|checks|return|returns|follow|deliver|delivers|meant|planned|intended|wanted|stop|stops|come|comes|show|shows|write|writes|think|thinks|had (?:any|the)|let|sen[dt]|respond|responds)\b(?: [^,;:.!?]{0,40})?|\bnever once (?:have|has|did|do) (?:you|your)[^,;:.!?]{0,40}|\bit's never (?:your|you)\b[^,;:.!?]{0,20}|\bnothing(?:'s| is)? ever (?:good enough|right|your fault) (?:for|with) (?:you|your)\b[^,;:.!?]{0,24}|\b(?:is|was|are) there a single \w+ (?:you|your)[^,;:.!?]{0,30}`, 'i'),
    unless: [...kind, ({ text }) => /\bnever (?:pay for|calls? for|asks? for more|let us down|say never|do anything by half|stop (?:learning|improving)|tell(?:s)? us how|come(?:s)? cheap)/i.test(text), ({ after }) => /^ before (?:nine|ten|noon)/i.test(after), ({ text }) => /\bbefore (?:nine|ten|noon|\d)/i.test(text)],
  },
  {
    form: 'you keep …ing',
    find: new RegExp(String.raw`(?:${ACCUSED}|\bthey)(?:'ve)? (?:keeps?|kept|can't stop|cant stop|can't help|won't stop|will insist on|insists? on|never stops?|never tires? of|can't seem to stop|cannot stop|would keep|just keep) (?!(?:surpris|delight|amaz|impress|com|grow|improv|help|send(?:ing)? us (?:work|customers)|smil|learn|support|go)ing?\b)\w+ing\b(?: [^,;:.!?]{0,40})?|\byour \w+ (?:is|are) forever \w+ing\b[^,;:.!?]{0,30}|\b(?:why do|do) you (?:keep|always|never|insist)\b[^,;:.!?]{0,40}|\byou keep the \w+ from\b[^,;:.!?]{0,24}`, 'i'),
    unless: [denied, meantKindly, asksInEarnest, supposed, ({ sentence, text, before }) => /\b(?:since|because|as)\s*$/i.test(before) && /\bwe'll\b/i.test(sentence.judged) || /\b(?:bees|us posted|us in the loop|up the)\b/i.test(text) || /\bif you keep\b/i.test(sentence.judged) || /\binsist(?:s)? on (?:paying|inviting|hosting)\b/i.test(text)],
  },
  {
    form: 'every time you',
    find: /\b(?:(?:every|each)(?: single| bloody)? (?:time|season|year|month|week|quarter|renewal|spring|winter|summer|autumn|harvest|delivery|invoice|meeting|call)|whenever|year in,? year out|day in,? day out|week in,? week out|time after time|time and again|again and again|time and time again|without fail|as (?:usual|ever|always)|here we go again|same (?:old )?(?:story|trick)|this is (?:now )?the (?!last)\w+ (?:time|version|month|week|delay|change) (?:that |in which )?(?=you)|how many (?:more )?times will|you(?:'re| are) at it again|always you)\b[^.;!?]{0,60}?\b(?:you|your|yours|you've|you're|we get close|somebody's)\b(?:[^,;:.!?]{0,50})?/i,
    unless: [...kind, ({ text, sentence, after }) => /^(?:whenever|every|each)[^,]{0,30}\byou(?:'re| are)? (?:like|need|want|can|wish|prefer|suits?|ready|free|have (?:a )?(?:time|moment)|visit|come|get|send us|find)\b/i.test(text) || /\b(?:whenever (?:it )?suits|whenever you|as always,? (?:your|you) \w+ (?:outdid|was|were)|as (?:usual|ever),? (?:thank|please|let|feel)|once (?:again|more),? (?:thank|congrat|many|please|welcome|could|would|can))\b/i.test(sentence.judged) || /\b(?:please|could you|can you|let me know|would you|will you|if you)\b/i.test(text + after.slice(0, 10)) || /^(?:every|each) (?:year|month|week|quarter|call|meeting|season|delivery|invoice)\b/i.test(text) && !/\b(?:discover|late|wait|change|claim|forget|raise|lose|find a (?:new|quality)|invent|bill|excuse|blame|complain|new reason|come back)\w*/i.test(text + after)],
  },
  {
    form: 'for the third time your portal has',
    find: /\b(?:for the (?:second|third|fourth|fifth|sixth|tenth|umpteenth|nth) time(?: in an? \w+| this \w+)?|yet again|once more|once again|as usual),? (?:you(?:'ve| have)?|your (?!posters)(?:[\w-]+ ){1,3}(?:has|have|is|are|was|were)) (?!.{0,10}welcome)[^,;:.!?]{2,50}(?<!\bnow you (?:can|have the) \w{0,20})|\bsame old story\b[^,;:.!?]{0,24}|\byou(?:'re| are) at it again\b[^,;:.!?]{0,20}|\bthe same (?:trick|story|excuse|game|stunt|nonsense) (?:every|each|as|again)\b[^,;:.!?]{0,20}|\band now you've (?:dug up|found|invented|come up with|discovered|decided|changed|added|moved)[^,;:.!?]{0,40}|\balways you\b[^,;:.!?]{0,30}|\bnot one (?:delivery|invoice|call|letter|mail|answer|date|promise)(?: \w+){0,3} (?:from|by|of) you(?:r \w+)?\b[^,;:.!?]{0,40}|\b(?:another|more) (?:broken|empty) promises?\b|\b(?:late|wrong|silent|absent|missing|short) again,? (?:your|you)\b[^,;:.!?]{0,20}|\bsilence from you\b[^,;:.!?]{0,10}|\bevery single (?:time|season)[^;.!?]{0,60}/i,
    unless: [...kind, ({ sentence }) => /\b(?:please|could you|would you|thanks?|congratulations|welcome|outdid|delight)\b/i.test(sentence.judged)],
  },
];
