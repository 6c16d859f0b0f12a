import type { Voice } from '../../engine/types';
import { matterOf } from '../../language/matter';
import { nounPhrases } from '../../language/nounPhrases';
import { holdsFact, isPlural, speaker } from '../../language/parts';
import type { Frame } from '../../language/reframe';
import { formsOf } from '../../language/verbs';
import { retold } from './retell';
import { CHARACTER } from './words';

/** The thing an aim is about: the noun phrase after its verb that can stand in a question. */
function thingIn(goal: string): string | undefined {
  const { about, who } = matterOf(goal);
  if (about && !who && !/\byou\b/i.test(about)) return about;
  const phrase = nounPhrases(goal).find(({ determiner, text, head }) => /^(?:the|our|my|this|these|those)$/.test(determiner) && !/\byou\b/i.test(text) && !EMPTY.test(head));
  return phrase?.text;
}
const EMPTY = /^(?:thing|things|way|time|rest|point|fact|ones?|world|hook|rug|wool|clock|corner|bus|day|end|moment|minute|ground|back|eyes?|face|hand|blame|buck|fault|water|line|cheap|sly|quiet|side|ball|goal ?posts?|mess|bill|baby|can)$/;

const AIMING = /\b(?:try(?:ing)?|tries|tried|wants?|wanted|wanting|hop(?:e|es|ed|ing)|look(?:ing|s)?|plan(?:s|ned|ning)?|keen|eager|itching|spoiling|dying|out|set|angling|fishing|love|prefer|determined|desperate|intend\w*|attempt\w*|manoeuvr\w+|scheming|plotting|gunning|waiting|(?:ploy|stunt|trick|excuse|pretext|scheme|tactic|move|smoke ?screen|trap)s?)(?: all along)?(?: to| for(?: us to)?|(?= (?:this|the|our|my) [^,;]{2,40}? to \w)) (?<goal>[^;:]+)$/i;
const ESCAPE = /^(?:get|wriggle|weasel|worm|back|squirm|slip|duck|bail|talk|buy)(?: your way| yourselves)? out of|^(?:dodge|escape|avoid|evade|duck|skip|sidestep|break|void|cancel|end|kill|drop|torpedo|sink)\b/i;
const CARE = /\b(?:(?:all|the only thing|the one thing) (?:that )?(?:you|your [\w-]+(?: [\w-]+)?)(?:'re| are| is)?(?: really| ever)? (?:cares? about|wants?|interested in|after|sees?|thinks? (?:about|of))(?: here)? (?:is|are)|all that (?:matters|counts) (?:to|for) (?:you|your [\w-]+) (?:is|are)|you (?:only|just|really only) (?:care about|think (?:of|about)|see)|what you(?:'re| are)? (?:really|actually) (?:after|want|care about|interested in) (?:is|are)|your (?:only|real|sole|true) (?:aim|interest|concern|goal|object|motive|priority) (?:here )?(?:is|was|are)|this is (?:really )?(?:all|only|just) about) (?<thing>[^,;:]+)$/i;
const CONTEMPT = /^(?:it|that|this|them|us|me|him|her|how|what|to|nothing|winning|yourself|yourselves|number|money|numbers|making|getting|saving|squeezing|looking)\b|\bown\b|\byou\b/i;
const OFF_AGAINST = /\boff against (?<other>(?:the|our|your|a|an|each|one|another) [^,;:.]+|\p{Lu}[^,;:.]+)$/iu;
const CHANGED_MIND = /\bchang(?:e|es|ed|ing) (?:your|its|their|his|her) (?:mind|minds|tune|story|position|line|view)(?: (?:about|on|over) (?<thing>(?:the|our|my|this|that|these|those|\p{Ll}+ing) ?[^,;:]{0,40}?))?(?<often> (?:again|twice|every|each|more|three|four|so).*)?$/iu;
const USING = /\busing (?<thing>(?:the|our|my|this|that|these|those|a|an) [^,;:]+?) as (?:an? |your )?(?:\w+ )?(?:excuse|pretext|lever|leverage|weapon|smoke ?screen|stick|cover|bargaining chip)\b(?<why> (?:to|for) (?<goal>[^;:]+))?/i;
const UP_TO = /\bwhat you(?:'re| are) (?:up to|doing|playing at|trying|after) (?:with|on|over) (?<thing>(?:the|our|my|this|that|these|those) [^,;:]+)$/i;
const IN_THE_DARK = /\b(?:keep|keeps|kept|keeping|leave|leaves|left|leaving) (?<who>us|me|[^,;]{3,40}?) in the dark(?<about> (?:about|on|over|since|for) [^,;:]+)?/i;
const WANTED = /^(?:you(?: guys| people| lot)?|your [\w-]+(?: [\w-]+)?)(?: (?:just|only|always|really|simply|clearly))* wants?(?:ed)? (?<thing>(?:the|our|my|a|an|this|these) [^,;:]+?)(?: and you\b.*)?$/i;
/** "You're being thrawn", "your client is a cheat": short, and with no fact in it. */
const IS_SO = /^(?:(?<who>your (?!side\b|lot\b|people\b)[\w-]+(?: [\w-]+)?)|you|your (?:side|lot|people))(?:'re| are| is)(?: being| nothing but| just| so| such| all| a| an| the| \w+ly| too| very)* [\w-]+(?: (?:and|to|of|or) [\w-]+(?: with)?)?$/i;
const DOING = /\b(?:(?:shame on (?:you|your \w+)|thanks(?: \w+)?|thank you(?: \w+)*?|cheers|congratulations|bravo|well done)(?: for| on)|(?:neck|nerve|cheek|gall|no shame|shameless|unbelievable|charming|classy|typical|pathetic|(?:nice|lovely|classy|clever) (?:touch|move|one|work|timing)|disgraceful|outrageous)(?: of you)?,?|no business) (?<deed>[a-z]+ing\b [^;:]+)$/i;
const NATURE = new RegExp(String.raw`^(?:and |but |so )?(?:(?<who>your (?!side\b|lot\b|people\b)[\w-]+(?: [\w-]+)?)|you\b[^,;:]{0,20}?|your (?:side|lot|people|firm|team))(?:'re| are| is|'s|'ve been| have been| has been| were| was| got)(?: [\w-]+){0,3}? (?:an? )?${CHARACTER}\b(?: and [\w-]+(?![\w-]))?(?<rest>.*)$`, 'i');
const ABOUT_IT = /^ (?:about|over|on|with|when it comes to|in|regarding) (?<thing>(?:the|our|my|this|that|these|those|an?|your) [^,;:]+)$/i;
const GUILT = /^(?<ours>(?:when [^,;]{3,40}, )?(?:(?:we|I)(?:'ve| have)?|(?:my|our) [\w-]+(?: [\w-]+)?) [^;:]{6,}?)(?:,? (?:and|but|yet|or|only|so|now)|[;:]| [–—])(?: now| then)?,? (?:(?:see|look|watch) (?:how|what|where)|this is (?:how|what|the)|that's (?:how|what|the)|you(?:r|'\w+)?\b|have you)[^;]*$/i;
/** What we did for the reader: a past deed. */
const OUR_DEED = /\b(?:[a-z]{2,}ed|gave|lent|stood|bent|held|kept|put|took|drove|made|let|went|came|built|found|flew|brought|sent|stuck|bought)\b/i;
const ABILITY = /\b(?<who>you|your [\w-]+(?: [\w-]+)?)(?: (?:can't|cannot|won't|couldn't|wouldn't|will not|could not|don't|can not))(?: even| seem to| so much as| bother to)* (?<want>(?:spare|send|give|find|share|show|return|pay|confirm|call|meet|sign|offer|explain|tell|name|provide|make) (?![^,;:]* from )[^,;:]+)$/i;
/** "It takes some nerve to …", "How kind of you to …", "You had the gall to …": the deed stands in the infinitive. */
const TO_DO = /\b(?:of (?:you|your (?!\w* ?(?:refus|fail|inab|unwill|neglect|attempt|wish|efforts?|tr(?:y|ies)))[\w-]+(?: (?!refus|fail|inab|unwill|neglect|attempt|wish)[\w-]+)?)|nerve|cheek|gall|audacity|effrontery|chutzpah|like you|^(?:charming|lovely|nice|classy|brilliant|wonderful|bravo|thoughtful|considerate|typical|marvellous|delightful|elegant|brave|clever|rich)(?: of you)?,|^how (?:thoughtful|kind|nice|good|generous|considerate|clever|convenient|decent)|^(?:very|so|quite|most|rather|just) [\w-]+(?:,[^,]{2,24},)?|trust (?:you|your \w+)|leave it to (?:you|your \w+)|you (?:saw fit|chose|decided|managed)|your [\w-]+ (?:saw fit|chose|decided|managed)|how (?:dare|could) you)(?: lot| people)?,?(?<not> not)?(?: to)? (?!of\b)(?<deed>[a-z]+ [^;:]+)$/i;
const INVERTED = /\b(?:not once|not one single time|not a single time|never once|never) (?:have|has|did) (?<who>you|your [\w-]+) (?<deed>[^;:]+)$/i;
const REASON_WHY = /^the (?:only|real|sole|true) reason (?:(?:why )?(?<deed>you [^;:]+?)|for (?<thing>(?:the|a|an|this|that|our|your) [^;:]+?)) (?:is|was)\b.*$/i;
const ONE_AFTER_ANOTHER = /^(?<when>(?:every|each)(?: single)? time [^,;]{3,40}?),? (?:you|your [\w-]+(?: [\w-]+)?)(?:'ve| have| has)? (?:find|finds|found|invent\w*|come up with|comes up with|discover\w*|add\w*|rais\w+|need\w*|want\w*|produc\w+|bring\w*|dig\w* up|remember\w*|announc\w+) (?<thing>(?:an?|another|some|yet another|one more) [^,;:]+)$/i;

/** "cut the fee and mention it in a note" → "cut the fee and mentioned it in a note". */
const inThePast = (deed: string): string => `did ${deed.replace(/ and ([a-z]+)(?= (?:it|them|the|our|us|my)\b)/, (_, second: string) => ` and ${formsOf(second).past}`)}`;

const verb = (phrase: string, one: string, many: string): string => (isPlural(phrase) || / and /.test(phrase) ? many : one);

/** What is said in the place of an aim, a character or a debt read into the reader: the same topic, asked about or told plainly. */
export function aims(clause: string, voice: Voice): Frame[] {
  const { we, us, wed, weve, were } = speaker(voice), out: Frame[] = [];
  const named = (find: RegExp): Readonly<Record<string, string | undefined>> | undefined => find.exec(clause)?.groups;

  const again = named(ONE_AFTER_ANOTHER);
  if (again) out.push({ say: `${(again['when'] ?? '').replace(/ single /, ' ').toLowerCase()}, there is ${(again['thing'] ?? '').replace(/^yet /i, '')}`, ask: 'could we settle on one list' });

  const why = named(REASON_WHY);
  if (why?.['thing']) out.push({ say: `${wed} like to understand the reason for ${why['thing']}`, ask: `could you tell ${us} more` });
  if (why?.['deed']) out.push(...retold(why['deed'], voice).map(({ say }) => ({ say, ask: 'what was the reason on your side' })));

  const done = named(TO_DO);
  if (done?.['deed'] && !/\bof you\b/.test(done['deed'])) out.push(...retold(`you ${done['not'] ? `never ${done['deed']}` : inThePast(done['deed'])}`, voice));
  const doing = named(DOING);
  if (doing?.['deed']) out.push(...retold(`you did ${doing['deed']}`, voice));
  const using = named(USING);
  if (using) {
    const thing = using['thing'] ?? '', goal = thingIn(using['goal'] ?? '');
    out.push({ say: goal ? `how ${verb(thing, 'does', 'do')} ${thing} affect ${goal} on your side?` : `what ${verb(thing, 'does', 'do')} ${thing} change for you?` });
  }
  const upTo = named(UP_TO)?.['thing'];
  if (upTo) out.push({ say: `${wed} like to understand what you have in mind for ${upTo}`, ask: `could you tell ${us} more` });
  const dark = named(IN_THE_DARK);
  if (dark && !/\byou/i.test(dark['about'] ?? '')) {
    const left = dark['who'] ?? '', who = /^(?:us|me)$/i.test(left) ? we : left;
    out.push({ say: `${who} ${who === 'I' || who === 'we' || isPlural(who) ? "haven't" : "hasn't"} been told enough${dark['about'] ?? ''} so far`, ask: `could you tell ${us} more` });
  }
  const inverted = named(INVERTED);
  if (inverted) out.push(...retold(`you never ${inverted['deed'] ?? ''}`, voice));

  const able = named(ABILITY);
  if (able && !/\byou/i.test(able['want'] ?? '')) out.push({ say: `could ${(able['who'] ?? '').toLowerCase()} ${(able['want'] ?? '').replace(/\b(?:a single|one single|even)\b/i, 'a')}?` });

  const guilt = named(GUILT)?.['ours'];
  if (guilt && OUR_DEED.test(guilt) && !/\b(?:lied|waiting|wait|asked|told|know|think|believe|see|want|need|hope|say)\b/i.test(guilt)) out.push({ say: `${guilt}, and ${/^(?:I|my)\b/i.test(guilt) ? "I'm" : were} disappointed by how things have gone since`, ask: 'could we talk it through' });

  const mind = named(CHANGED_MIND);
  if (mind) out.push({ say: `there ${mind['often'] ? 'have been several changes' : 'has been a change'}${mind['thing'] ? ` on ${mind['thing']}` : ''}`, ask: 'could we settle on one version' });

  const other = named(OFF_AGAINST)?.['other'];
  if (other) out.push({ say: `${we} understand that ${other} ${verb(other, 'is', 'are')} in the running too`, ask: `could you tell ${us} where ${we} stand` });

  const care = named(CARE)?.['thing']?.trim();
  if (care && !CONTEMPT.test(care)) out.push({ say: `how important ${verb(care, 'is', 'are')} ${care} to you here?` });

  const nature = named(NATURE);
  if (nature) {
    const thing = ABOUT_IT.exec(nature['rest'] ?? '')?.groups?.['thing']?.replace(/^an? /i, 'the ').replace(/ from the (?:very )?start$/i, '');
    if (thing && !/\byou\b/i.test(thing)) out.push({ say: `${we} see ${thing} differently`, ask: 'what matters most to you there' });
    if (nature['who']) out.push({ say: `${weve} found it hard to work with ${nature['who'].toLowerCase()}`, ask: 'could we talk about it' });
    out.push({ say: `${were} finding it hard to work this out`, ask: 'what would help on your side' });
  }

  const wanted = named(WANTED)?.['thing'];
  if (wanted && !/ to \w|\bus\b|\byou/i.test(wanted)) out.push({ say: `how important ${verb(wanted, 'is', 'are')} ${wanted} to you here?` });
  const so = nature ? undefined : IS_SO.exec(clause);
  if (so && !/ing$/.test(clause)) {
    if (so.groups?.['who']) out.push({ say: `${weve} found it hard to work with ${so.groups['who'].toLowerCase()}`, ask: 'could we talk about it' });
    else out.push({ say: `${were} finding it hard to work this out`, ask: 'what would help on your side' });
  }

  const goal = named(AIMING)?.['goal'];
  if (goal) {
    const pressed = /^(?:squeeze|pressure|bully|force|corner|push|rush|starve|scare|frighten|intimidate|bounce|railroad|steamroll|bulldoze|strong-?arm|wear|grind|exhaust|blackmail|drive|put) (?:us|me|pressure|the squeeze)\b(?<rest>.*)$/i.exec(goal)?.groups?.['rest'];
    if (pressed !== undefined) {
      const over = /^(?: down| out)?(?: into [a-z]+ing)?(?: (?:on|over|into|for|about) )?(?<thing>(?:the|our|my|this|these|a|an) [^,;:]+)?$/i.exec(pressed)?.groups?.['thing'];
      if (!over || !/\byou/i.test(over)) out.push({ say: `${voice === 'I' ? 'I feel' : 'we feel'} under pressure${over ? ` over ${over.replace(/^an? /i, 'the ')}` : ''}`, ask: 'what is behind it on your side' });
    }
    const thing = thingIn(goal);
    if (thing && ESCAPE.test(goal)) out.push({ say: `${wed} like to know whether ${thing} still ${verb(thing, 'works', 'work')} for you`, ask: `could you tell ${us} more` });
    else if (thing && /^(?:keep|get|grab|take|have|own|hold|win|collect|pocket|buy|acquire|access)\b/i.test(goal)) out.push({ say: `how important ${verb(thing, 'is', 'are')} ${thing} to you here?` });
    else if (thing && !holdsFact(`It ${thing}`)) out.push({ say: `${wed} like to understand what you have in mind for ${thing}`, ask: `could you tell ${us} more` });
  }
  return out;
}
