import type { Voice } from '../../engine/types';
import { isPlural, speaker } from '../../language/parts';
import type { Frame } from '../../language/reframe';
import type { Matter } from '../../language/matter';
import { DEAL_TERMS, PROPOSALS, anyOf } from '../../language/words';

type Who = ReturnType<typeof speaker>;
type Say = (matter: Matter, who: Who) => Frame;

const verb = (about: string | undefined, one: string, many: string): string => (about && (isPlural(about) || / and the /.test(about)) ? many : one);
/** "how this has gone since Easter", "how this went in March". */
const gone = (when: string, things = 'this'): string => (/^ (?:in|on|at|before|after|during|by|over|within|between)\b/.test(when) ? `${things} went` : `${things} ${things === 'things' ? 'have' : 'has'} gone`);
const on = (about: string | undefined, word = 'on'): string => (about ? ` ${word} ${about}` : '');

/** What somebody does or asks for, which may have a reason. */
const MOVE = /\b(?:fees?|surcharges?|charges?|audits?|tests?|objections?|clauses?|changes?|delays?|requests?|conditions?|rules?|rises?|raises?|increases?|letters?|notices?|visits?|inspections?|deposits?|penalt(?:y|ies)|proposals?|offers?|counters?|demands?|complaints?|claims?|reviews?|surveys?|deadlines?|amendments?|additions?|riders?|refusals?|rejections?|withdrawals?|cancellations?|terms)$/i;
/** What both sides have to live with, which may be one-sided. */
const TERM = new RegExp(String.raw`\b${anyOf(DEAL_TERMS, PROPOSALS)}$`, 'i');
const head = (about: string): string => about.replace(/ (?:of|for|with|from|in|at|on) .*$/i, '');
const only = (kind: RegExp, about: string | undefined): string | undefined => (about && !/^(?:our|my) (?:fees?|costs?|expenses?|invoices?|prices?|budget|margin)/i.test(about) && (kind.test(head(about)) || /[€$£%]/.test(about)) ? about : undefined);

/** What an accusation is of, and how its effect is said with nobody accused; the first that fits. */
const KINDS: readonly { readonly kind: RegExp; readonly say: Say }[] = [
  { // No answer.
    kind: /\bignor(?:e|es|ed|ing) (?:us|me|our (?:\w+ ){0,2}(?:mails?|e-?mails?|messages?|calls?|letters?|requests?|notes?|questions?|reminders?|warnings?|quer\w+|enquir\w+|complaints?|proposals?|offers?))|\b(?:answer\w*|repl(?:y|ied|ies|ying)|respond\w*|response|silence|silent|ghost\w*|unanswered|voicemail|gone (?:very |rather |awfully )?quiet|heard nothing|return\w* (?:our|my|a) (?:\w+ )?(?:calls?|mails?|messages?)|(?:call|ring|write|get|got|come|came)\w* (?:us |me )?back(?! (?:on|home|from))|pick\w* up (?:the|a) phone|reach you|(?:dodg|duck|avoid|evad|screen)\w* (?:us|me|(?:our|my) (?:\w+ )?(?:calls?|mails?|e-?mails?|messages?|questions?|letters?)))\b/i,
    say: ({ about, when }, { we, were, havent }) =>
      about && /\b(?:mails?|e-?mails?|messages?|letters?|requests?|notes?|questions?|reminders?|quer(?:y|ies)|enquir(?:y|ies)|RFI|tickets?|complaints?|calls?)\b/i.test(about)
        ? { say: `${about} ${verb(about, 'is', 'are')} still unanswered`, ask: `when could ${we} expect an answer` }
        : /^ (?:since|for)\b/.test(when) ? { say: `${havent} had an answer${on(about)}${when}`, ask: `when could ${we} expect one` } : { say: `${were} still waiting for an answer${on(about)}${when}`, ask: `when could ${we} expect one` },
  },
  { // Others were told first, or were told what was ours.
    kind: /\bbehind (?:our|my|their) backs?\b|\bover (?:our|my) heads?\b|\bbefore (?:you (?:told|tell|asked|came to)|telling|asking) (?:us|me)\b|\b(?:leak(?:ed|ing|s)? (?:our|the|it|that|this|details|to)|whisper\w*|tipp?ed off|the (?:press|papers)|to (?:a|our|another|the) (?:rival|competitor)s?|bad-?mouth\w*|gossip\w*|rang (?:the|our)|straight to (?:the|our)|sideways|around us|round us)\b|\b(?:hear|heard|find out|found out|learn\w*) (?:\w+ )?(?:it |about (?:it|this) )?(?:from (?:the|a|our|someone|others)|second-hand)\b/i,
    say: ({ about, when }, { wed }) => ({ say: `${wed} have liked to hear about ${about ?? 'this'} from you${/^ (?:in|on|at|before)\b/.test(when) ? when : ' first'}`, ask: 'how could we keep each other informed from now on' }),
  },
  { // Through others.
    kind: /\b(?:hid\w*|shelter\w*) behind\b|\bthrough (?:your|the|his|her) (?:lawyers?|solicitors?|agents?|press)\b/i,
    say: ({ about }, { wed }) => ({ say: `${wed} like to settle ${about && !/lawyer|insurer|board|committee|policy|rules?\b/i.test(about) ? about : 'this'} with you directly` }),
  },
  { // Not said yet.
    kind: /\b(?:hid(?:e|es|ing)|conceal(?:s|ing)?|holding (?:\w+ )?back|not telling|evasi\w+|evad\w+|cagey|dodg(?:e|es|ed|ing)|duck(?:s|ed|ing)?|sidestep\w*|fudg\w+|vague\w*|knows? more than)\b/i,
    say: ({ about, when }, { we, us }) => ({ say: `${we} still have questions${on(about, 'about')}${when}`, ask: `could you tell ${us} more` }),
  },
  { // Kept back, or told late.
    kind: /\b(?:hid|hidden|bur(?:y|ied|ying)|conceal\w*|withh[eo]ld\w*|cover(?:ed|ing)? up|sneak\w*|snuck|slipp?(?:ed|ing)? (?:\w+ ){0,4}(?:in|into|past)|smuggl\w*|left out|leave out|omitt?ed|in the dark|never (?:told|mentioned|warned|said a word)|(?:forgot|failed|neglected|chose not) to (?:mention|tell|say|warn)|(?:didn't|did not|couldn't|haven't) (?:even )?(?:tell|told|mention|mentioned|warn|warned)|surpris\w*|crept|creep\w*|materiali[sz]ed|vanish\w*|popped up|springing|sprang|sprung|kept (?:\w+ ){0,3}(?:quiet|from (?:us|the|our|your)|secret)|keep(?:s|ing)? (?:[\w'-]+ ){1,4}(?:quiet|from us|secret)|(?:wouldn't|wouldnt|not|n't|nt) (?:have )?(?:notic|spot)\w*|mention the|hidden costs?|transparen\w+|upfront)\b/i,
    say: ({ about, when }, { us, wed }) => (about ? { say: `${about} came as a surprise to ${us}${when}`, ask: `could you tell ${us} more` } : { say: `${wed} have liked to know this earlier${when}`, ask: `could you tell ${us} more` }),
  },
  { // Slow, on purpose or not.
    kind: /\b(?:stall\w*|dragg?(?:ing|ed|s)? (?:\w+ )?(?:feet|heels|heel|out|on|this|it|the|our)|dither\w*|foot-?dragging|procrastinat\w+|s[ai]t(?:ting|s)? on (?:the|our|my|it|this|your|their)|run(?:ning|s)? (?:down|out) the clock|play(?:ing)? for time|buy(?:ing)? time|kick(?:ing)? the can|str[iu]ng\w* [\w ]{1,24} along|slow-?walk\w*|delay\w*|shelv\w+|put(?:ting)? (?:us|it|this) off|tomorrow|mañana|manana|snail|hang(?:ing)? fire|gather(?:ing)? dust|bottleneck)\b/i,
    say: ({ about, when }) => ({ say: `progress${on(about && !/\b(?:delay|dithering|time|deadline)/i.test(about) ? about : undefined)} has been slow${/^ (?:since|for)\b/.test(when) ? when : ''}`, ask: 'what would help to get it moving' }),
  },
  { // Not there.
    kind: /\b(?:never|didn't|did not|failed to|not) (?:even )?(?:show\w*|turn\w*) up\b|\bno-?shows?\b|\bst(?:ood|and\w*) (?:us|me|\w+ \w+) up\b/i,
    say: ({ when }) => ({ say: `this didn't go ahead as planned${when}`, ask: 'could we set a new date' }),
  },
  { // Looked down on.
    kind: /\b(?:think|thinks|thought|take|takes|took|figure|assum\w+|suppos\w+|treat\w*|bet\w*|banking)\b[^,;]{0,24}\b(?:we|us|we're|we'd|we'll|we've|I'm|me|our|a small \w+|small \w+)\b.*\b(?:small|fools?|idiots?|stupid|born|matter|pushovers?|desperate|beg\w*|naive|dare|mugs?|polite|weak|crack|no choice|anything|say no|notice|afford)\b/i,
    say: ({ when }, { wed }) => ({ say: `${wed} like to meet on equal terms in this${when}`, ask: 'could we talk it through' }),
  },
  { // Late.
    kind: /\b(?:late|later|overdue|too long|last (?:possible )?(?:minute|moment|second)|eleventh hour|at short notice|short notice|missed? (?:the|every|your|a|our|another) (?:\w+ )?(?:deadline|date|slot|milestone)s?|deadlines?|on time|punctual\w*|no-?show|waiting|wait(?:s|ed)? (?:until|till))\b/i,
    say: ({ about, when }, { us }) => ({ say: `the timing${on(only(TERM, about && !/deadline|date/i.test(about) ? about : undefined), 'of')} has been difficult for ${us}${when}`, ask: 'how could we plan it better together' }),
  },
  { // Words and facts apart.
    kind: /\b(?:l(?:ie|ies|ied|ying)\b(?! (?:with|in|at|on|down|flat))|liars?|untrue|untruth\w*|truth\w*|mis(?:led|lead\w*|represent\w*|stat\w+|quot\w+)|dece(?:iv\w+|it\w*|ption)|cheat\w*|trick\w*|con(?:ned|ning)|fool(?:ed|ing)|garden path|hoodwink\w*|bamboozl\w*|pup|fast one|for a ride|thumb on|bottom of the deck|fast and loose|dup(?:ed|licit\w+)|honest\w*|dishonest\w*|candid\w*|straight (?:with|answer|face)|two-faced|faces|bluff\w*|invent\w*|ma(?:de|king|ke) (?:it|this|that|them|things) up|fabricat\w*|fak\w+|forg(?:ed|ery|ing)|falsif\w*|massag\w*|cook\w*|doctor(?:ed|ing)|fiddl\w+|rewrit\w+ history|twist\w*|distort\w*|spin(?:ning)?|spun|pretend\w*|pretence|story|stories|tale|tales|excuses?|alibi|likely|memory|memories|amnesia|remember|forgetful\w*|coincidence|conveniently?|double game|both sides of|both ends|one thing and|disingenuous|insincere|hypocri\w+|lip service|crocodile|sham|charade|pull the other|fairy|believe|credib\w+|sleight|conjur\w+|smoke|wool)\b/i,
    say: ({ about, when }, { we, weve, voice }) => ({ say: `what ${/^ (?:since|for)\b/.test(when) ? `${weve} been` : voice === 'I' ? 'I was' : 'we were'} told${on(about, 'about')}${when} and what ${we} see don't match`, ask: 'could we go through it together' }),
  },
  { // What was agreed.
    kind: /\b(?:promis\w*|(?:your|his|their|our|its|a man's|the) words?|word is|handshake|shook (?:hands|on)|agreed|agreement|contract|commit(?:s|ted|ting|ments?)?|honou?r\w*|renege\w*|back(?:ed|ing|track\w*)?(?: out| down)|go(?:ing|es)? back on|went back on|gone back on|break(?:ing)? (?:the|our|your)|broke(?:n)? (?:the|our|your|every|faith)|breach\w*|violat\w*|loophole|small print|fine print|sharp practice|letter of|signature|ink|signed|pact|deal|u-turn|about-turn|backpedal\w*|weasel\w*|wriggl\w*|squirm\w*)\b/i,
    say: ({ about }, { we }) => ({ say: `${we} understood ${about ?? 'what was agreed'} differently`, ask: 'could we go through it together' }),
  },
  { // Moving requirements.
    kind: /\b(?:goal ?-?posts?|finish(?:ing)? line)\b/i,
    say: ({ about, when }) => ({ say: `the requirements${on(about)} have changed more than once${when}`, ask: 'could we settle on one version' }),
  },
  { // One change after another.
    kind: /\b(?:keeps?|kept|always|every|each|again|constantly|forever|never stop|yet another|time)\b.*\b(?:chang(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|alter(?:s|ed|ing)?|swap\w*|shrinks?|shrank|grow(?:s|n)?|tinker\w*|reopen\w*|rewrit\w*|new (?:form|reason|issue|condition|demand|objection|rule|requirement|fee)s?|committee|another (?:form|reason|issue|condition|demand|objection|rule|requirement|fee)|scope creep)\b/i,
    say: ({ about, when }) => ({ say: `there have been several changes${on(only(TERM, about), 'to')}${when}`, ask: 'could we settle on one version' }),
  },
  { // Out of step.
    kind: /\b(?:left|right) hand\b|\b(?:organi[sz]e|coordinat(?:e|ed|ion|ing)|disorgani[sz]\w*|chaos|chaotic|headless|brewery|bun fight|one job|who's in charge|nobody (?:over )?there|any of you talk|talk to each other|mixed up|mix-?up|confus\w*|contradict\w*|shambles)\b/i,
    say: ({ about, when }) => ({ say: `the coordination${on(about)} hasn't worked well so far${when}`, ask: 'what would help on your side' }),
  },
  { // Unread, untested, not understood.
    kind: /\b(?:understand\w*|understood|no idea|clue(?:less)?|depth|tested?|read(?:ing)?|skimmed|skipped|glanced?|look(?:ed)? at|checked|capable|competen\w*|incompeten\w*|inept\w*|amateurs?|amateurish|guess\w*|visited|bothered to|homework|listen\w*|deaf|attention|notic\w+|eyesight|blind|wouldn't know|don't know|doesn't know|didn't know|tell \w+ from|count to)\b/i,
    say: ({ about }, { we }) => ({ say: `${we} don't seem to have the same picture${on(about, 'of')} yet`, ask: 'could we go through it together' }),
  },
  { // Fault.
    kind: /\b(?:faults?|blam\w*|responsib\w*|because of you|thanks to you|careless\w*|negligen\w*|mistakes?|errors?|mess|(?:your|own) (?:doing|making)|on you|at your door|down to you|owe us|wash\w* (?:your|their) hands|pass\w* the buck|finger\w*|scapegoat\w*|accountab\w*|cost(?:s|ing)? (?:us|me))\b/i,
    say: ({ about, when }, { wed }) => ({ say: `${wed} like to look with you at what happened${on(about, 'with')}${when}` }),
  },
  { // Work and goods.
    kind: /\b(?:botch\w*|bungl\w*|ruin\w*|wreck\w*|spoil\w*|damag\w*|broke|broken|smash\w*|scratch\w*|rush\w*|slapdash|sloppy|shoddy|corners|lost|lose|losing|mis(?:place|lay|file|count|label|handl)\w*|mislaid|leak(?:ed|ing|s)? (?:because|through|water)|fumbl\w*|mess\w* up|screw\w* up|cock\w* up|forg[eo]t\w*(?! (?:who|what|how|that|where))|overlook\w*|neglect\w*|unplugged|unattended|flood\w*|ate|wrong)\b/i,
    say: ({ about, when }, { us }) => (about ? { say: `there's a problem with ${about}${/^ for\b/.test(when) ? '' : when}`, ask: 'could we look at it together' } : { say: `this hasn't gone the way it should have for ${us}${when}`, ask: 'could we look at it together' }),
  },
  { // One-sided.
    kind: /\b(?:exploit\w*|advantage|rip(?:ping|ped|s)? (?:us|me|people|\w+) off|rip-?off|ripping off|fleec\w*|bleed\w*|bled|goug\w*|milk\w*|profiteer\w*|greed\w*|squeez\w*|nickel\w*|pocket\w*|margin|profits?|cash(?:ing)? in|line (?:your|their)|lining|cake|take and no give|one-way|one way|carry the|upside|at our expense|free ride|free lunch|for free|for nothing|cheap|peanuts|charg(?:e|es|ed|ing) (?:us|me|for|by)|bill(?:s|ed|ing)? (?:us|me|for|by)|invoic(?:es|ed|ing) (?:us|me)|overcharg\w*|pad(?:ded|ding)|feed(?:s|ing)? off|parasit\w*|leech\w*|shark\w*|monopol\w*|an inch|whole (?:hand|arm)|landlord|unfair\w*|fair|favou?r\w*|double standards?|for (?:thee|me)|rules? for|pound of flesh|highest bidder|other buyers?|auctioning|auction us off|shop(?:ping|ped)? (?:us|it|our \w+) around)\b/i,
    say: ({ about, when }, { us }) => { const term = only(TERM, about); return { say: `${term ?? 'this'} ${/^ (?:since|for)\b/.test(when) ? verb(term, 'has felt', 'have felt') : verb(term, 'feels', 'feel')} one-sided to ${us}${when}`, ask: `what would make ${verb(term, 'it', 'them')} work for both of us` }; },
  },
  { // Not wanted, it seems.
    kind: /\b(?:no intention|never (?:meant|intended|planned|going|wanted)|wants? out|way out|get out of|out of the (?:contract|deal|lease)|reason to (?:leave|pull out|get out)|cold feet|good faith|bad faith|in earnest|serious about|seriously|going through the motions|window[- ]shopping|tyre-?kick\w*|wast\w* (?:our|my|everyone's) time|wanted (?:the|this|it|us) \w+ to fail|fishing for)\b/i,
    say: ({ about, when }, { us, were }) => ({ say: `${were} not sure where ${about ?? 'this'} ${verb(about, 'stands', 'stand')} on your side${when}`, ask: `could you tell ${us}` }),
  },
  { // Respect and thanks.
    kind: /\b(?:after all|after everything|repay\w*|repaid|loyal\w*|thank\w*|grat(?:eful|itude)|ungrateful|ingratitude|famil(?:y|ies)|friends?|partners?|partnership|stood by|stand by|bent over|went out of|conscience|sleep at night|shame\w*|asham\w*|nerve|cheek|gall|audacity|chutzpah|insult\w*|dirt|fools|better (?:from|of|than)|live with|contempt\w*|treat\w*|respect\w*|humiliat\w*|let(?:ting)? (?:us|me|\w+ \w+|everyone) down|disappoint\w*|abandon\w*|desert\w*|in the lurch|out to dry|under the bus|stab\w*|betray\w*|backstab\w*|spare parts|care less|couldn't care|don't care|doesn't care|didn't care|heart\w*|cruel\w*|callous\w*|charming|thoughtful|lovely|kind of you|good of you|generous of you|classy|funeral|nice touch|bull(?:y|ies|ied|ying)|threat\w*|blackmail\w*|intimidat\w*|pressur\w*|bulldoz\w*|steamroll\w*|push\w* (?:us|me|people) around|morals|manners|decen\w+)\b/i,
    say: ({ about, when }, { were }) => ({ say: about ? `${were} disappointed by how ${gone(when, 'things')} with ${about}${when}` : `${were} disappointed by how ${gone(when)}${when.replace(/^ for\b/, ' after')}`, ask: 'could we talk it through' }),
  },
  { // Again and again.
    kind: /\b(?:always|every (?:time|single|week|month|year|season|spring|summer|autumn|winter|renewal|call|meeting|harvest)|each (?:time|week|month|year)|again|whenever|forever|constantly|continually|same old|same trick|once more|typical|form for|habit|pattern|history of|serial|repeat\w*|year in|time after time|for the \w+ time|as (?:usual|ever|always)|here we go|nothing ever|not once|keeps? \w+ing|kept \w+ing|(?:you|your \w+) never (?!meant|intended|had any|going|wanted|planned|\w+ed\b|came|went|sent|told|gave)\w+)\b/i,
    say: ({ when }) => ({ say: `this has come up more than once${when}`, ask: 'how could we avoid it from now on' }),
  },
  { // Why.
    kind: /\b(?:want(?:s|ed|ing)?|think|thought|hop(?:e|es|ed|ing)|try|tries|trying|tried|rather|only|just|merely|after|plan(?:s|ned|ning)?|aim\w*|purpose\w*|deliberate\w*|motiv\w*|agenda|resent\w*|enjoy\w*|relish\w*|meant|designed|calculated|so that|so as|in order|attempt\w*|ploys?|pretext|smoke ?screen|stunt|tactics?|games?|bait|trap|angling|lever|leverag\w*|us(?:e|ed|ing) (?:the|our|this|that|us|it)|manoeuvr\w*|maneuver\w*|engineer(?:ed|ing)|orchestrat\w*|behind this|what you're really|really (?:about|after)|spit(?:e|eful\w*)|revenge|punish\w*|provok\w*|pick(?:ing)? a fight|pick(?:ing)? on|suits? you|split|divide|keep(?:ing)? (?:us|me)|set (?:us|me) up)\b/i,
    say: ({ about }, { wed, we }) => (only(MOVE, about) ? { say: `${wed} like to understand the reason for ${about ?? ''}`, ask: 'what is behind it on your side' } : { say: `${we} don't see the reason for this yet`, ask: 'what is behind it on your side' }),
  },
  { // Hard to deal with.
    kind: /\b(?:stubborn\w*|pig-?headed\w*|obstina\w*|unreasonabl\w*|unprofessional\w*|inflexib\w*|intransigen\w*|difficult|obstructi\w*|impossible|mules?|brick wall|rigid|dig(?:ging)? in|petty|pedant\w*|spiteful|arrogan\w*|pompous|ego\w*|control freak|selfish\w*|unhelpful|uncooperative|rude|hostile|aggressive|paranoi\w*|delusional|in denial|reality|naive|childish|hysterical)\b/i,
    say: ({ about }, { we }) => ({ say: `${we} see ${about ?? 'this'} differently`, ask: 'what matters most to you here' }),
  },
];

/** Where only the kind of the accusation is known, and where not even that is: its effect, about what, since when. */
export function byKind(clause: string, matter: Matter, voice: Voice, before = ''): Frame[] {
  // "We asked for the list twice, and you …": what is missing is the answer.
  const who = speaker(voice), fits = KINDS.filter(({ kind }, at) => kind.test(clause) || (at === 0 && /\b(?:we|I)(?:'ve| have)? (?:\w+ )?(?:asked|requested|wrote|called|rang|mailed|chased|begged)\b/i.test(before))).slice(0, 2);
  // Who is named is seldom what it is about.
  const about = matter.who ? undefined : matter.about, { when } = matter;
  const variants: Matter[] = [...(about ? [{ about, when }] : [{ when }]), ...(about && when ? [{ about, when: '' }] : []), ...(about ? [{ when }] : []), { when: '' }];
  const plain: Say = (on, { were, wed }) => (!on.about && / went$/.test(gone(on.when)) ? { say: `${wed} like to talk through what happened${on.when}` } : { say: on.about ? `${were} not happy with where things stand on ${on.about}${on.when}` : `${were} not happy with how ${gone(on.when)}${on.when}`, ask: 'could we talk it through' });
  return [...fits.map(({ say }) => say), plain].flatMap((say) => variants.map((variant) => say(variant, who)));
}
