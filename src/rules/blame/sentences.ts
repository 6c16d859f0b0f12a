import type { Voice } from '../../engine/types';
import { isPlural, speaker } from '../../language/parts';
import type { Frame } from '../../language/reframe';
import { retold } from './retell';

type Who = ReturnType<typeof speaker>;

interface Shape {
  readonly find: RegExp;
  readonly say: (found: Readonly<Record<string, string | undefined>>, who: Who) => Frame | undefined;
}

const YOU = String.raw`(?:you\b|your\b|(?:some|no)(?:body|one) (?:at|in|on) your\b)`;
const TOGETHER = 'could we go through it together';
const HOW = 'could we look at how it came about';
const accuses = (words: string): boolean => /\byou(?:r|rs)?\b/i.test(words);
const were = (phrase: string, one: string, many: string): string => (isPlural(phrase) ? many : one);

/** What the reader is said to have done, as what happened; nothing where it can't be told. */
const told = (deed: string, voice: Voice): string | undefined => retold(deed, voice)[0]?.say;

/** Sentences whose parts make sense only together: an order and its reason, what would have been, a change from one thing to another. */
const SHAPES: readonly Shape[] = [
  { // "Refund the 40 seats, since your office sold them twice."
    find: new RegExp(String.raw`^(?:please |just |now |so )*(?<order>(?:refund|pay|return|send|replace|fix|repair|credit|cancel|withdraw|correct|redo|rebook|collect|reimburse|cover|waive|reissue|remove|release|deliver) (?:(?:the|our|my|us|me|this|that|these|those|it|them|for|back|all|both|every|each) )[^,;:]{2,60}?),? (?:[–—-] )?(?:since|because|as|seeing that|given that|after)? ?(?<deed>${YOU}[^;:]+)$`, 'i'),
    say: ({ order = '', deed = '' }, { voice }) => {
      const why = told(deed, voice);
      return why && !accuses(order) ? { say: `could you ${order}, as ${why}?` } : undefined;
    },
  },
  { // "We'd have caught the tide if you hadn't lost the permits."
    find: new RegExp(String.raw`^(?<who>we|I|the [\w-]+|our [\w-]+)(?:'d| would)(?: still| now)? (?:have|'ve) (?<verb>\w+)(?<rest>(?: [^;:]*?)?),? (?:if|had) (?<you>${YOU}[^;:,]{0,30}?)(?: hadn't| had not| not) (?<deed>[^;:]+)$`, 'i'),
    say: ({ who = '', verb = '', rest = '', you = '', deed = '' }, { voice }) => {
      const what = told(`${you} ${deed}`, voice) ?? told(`${you} did ${deed}`, voice);
      return what && !accuses(who + rest) && verb !== 'been' ? { say: `${who} would have ${verb}${rest}, but ${what.replace(/\b(?:has|have) been waiting\b/, 'waited')}`, ask: 'how could we avoid that from now on' } : undefined;
    },
  },
  { // "All went well until your temp botched the import, and now 900 rows are gone."
    find: new RegExp(String.raw`^(?:everything|it|all|things)(?: was| were| had been| went| ran)(?: going| running| all)?(?: just| perfectly)? (?:fine|well|smooth\w*|good|great|ok|okay|on track)(?: here)? (?:until|till|before) (?<deed>${YOU}[^,;:]+)(?<then>,? (?:and|so) [^;:]+)?$`, 'i'),
    say: ({ deed = '', then = '' }, { voice }) => {
      const what = told(deed, voice);
      return what && !accuses(then) ? { say: `${what}${then}`, ask: HOW } : undefined;
    },
  },
  { // "The tank has leaked since March, which you knew when you sold us the house."
    find: /^(?<fact>[^,;:]{8,}?), (?:which|as|and) you (?:knew|were aware|were well aware)(?: of)?(?: full well| very well| all along| perfectly well)?(?: when (?<deed>you [^;:]+))?$/i,
    say: ({ fact = '', deed }, { voice }) => {
      const what = deed && told(deed, voice);
      return accuses(fact) ? undefined : { say: what ? `${fact}, and ${what} all the same` : fact, ask: TOGETHER };
    },
  },
  { // "The survey, about which your side was never honest, came in at 300."
    find: /^(?<thing>(?:the|our|this|that) [^,;:]{2,40}), (?:(?:on|about|over|in|with|for) which|which) your?\b[^,;:]+, (?<fact>[a-z]+ [^;]+)$/i,
    say: ({ thing = '', fact = '' }) => (accuses(fact) ? undefined : { say: `${thing} ${fact}`, ask: TOGETHER }),
  },
  { // "You keep shifting the goalposts, first on price and then on volume."
    find: /\b(?:goal ?-?posts?|finish(?:ing)? line),? (?<on>(?:first|once|twice|three times|four times|last|this|since) [^;:]+)$/i,
    say: ({ on = '' }) => (accuses(on) ? undefined : { say: `the requirements have changed more than once${/^first\b/i.test(on) ? ', ' : ' '}${on.replace(/^(?:once|twice|three times|four times),? ?/i, '')}`, ask: 'could we settle on one version' }),
  },
  { // "You promised us the slides by Monday and you broke that promise."
    find: /^(?<deed>you(?:'d| had)? (?:promised|assured|guaranteed|told) (?:us|me)\b[^;:]+?),? (?:and|but|yet) (?:then )?(?:you )?(?:broke (?:that|your|the) (?:promise|word)|didn't(?: deliver)?|never did|haven't|have not|failed to deliver)$/i,
    say: ({ deed = '' }, { voice }) => {
      const what = told(deed, voice);
      return what ? { say: `${what}, and that hasn't happened`, ask: 'where does it stand' } : undefined;
    },
  },
  { // "Nothing you've told us about the roof has turned out to be true."
    find: /^(?:nothing|none of what|not a word|hardly anything|little)(?: of what)? you(?:'ve| have)? (?:told|promised|said|sent)(?: to)? (?:us|me) (?<about>(?:about|on|over) [^,;:]+?) (?:has|have|was|were|is|turned)\b[^;:]*$/i,
    say: ({ about = '' }, { we, weve }) => (accuses(about) ? undefined : { say: `what ${weve} been told ${about} and what ${we} see don't match`, ask: TOGETHER }),
  },
  { // "Every single month it's the same story with your statements."
    find: /^(?:(?<often>every|each)(?: single)? (?<when>[\w-]+)[, ]*)?(?:it is|it's|there is|there's)(?: always)? the same (?:old )?(?:story|trick|game|excuse|tune|song|problem|nonsense|mess|circus)(?: again)? (?:with|about|over|on) (?<thing>(?:the|our|my|your) [^,;:]+)$/i,
    say: ({ often, when = '', thing = '' }) => (/^your (?:firm|company|team|people|side|lot|office)$/i.test(thing) ? undefined : { say: `the same problem with ${thing} comes up ${often ? `${often.toLowerCase()} ${when}` : 'each time'}`, ask: 'how could we avoid that from now on' }),
  },
  { // "Whenever we get close to signing you come up with another condition."
    find: /^(?<when>(?:(?:every time|each time|whenever) (?!you\b)[^,;:]{3,60}?|(?:every|each) (?:single )?(?:day|week|month|quarter|year|season|meeting|call|order|invoice|delivery))),? (?:you(?: people| guys| lot)?|your [\w-]+(?: [\w-]+)?)(?:'ve| have| has)? (?:find|finds|found|invent\w*|(?:come|comes|came) up with|discover\w*|add|adds|added|raise\w*|need\w*|want\w*|produce\w*|bring\w*(?: up)?|announce\w*|ask\w* for|demand\w*) (?<thing>(?:an?|another|some|yet another|one more|a new|new|more) [^,;:]+)$/i,
    say: ({ when = '', thing = '' }) => (/\b(?:and|because|so|excuse|story)\b/i.test(thing) ? undefined : { say: `${when}, there is ${thing.trim().replace(/^yet /i, '')}`, ask: 'could we have the full list' }),
  },
  { // "You always find something new to charge us for."
    find: /^you(?:'ve|r [\w-]+)?(?: always| forever| constantly| invariably| keep| keeps)? (?:finds?|finding|found|comes? up with|coming up with) (?<what>something(?: new| else)?|new things|yet another thing|another thing) to (?:charge|bill|invoice)\w* (?:us|me) for$/i,
    say: ({ what = '' }, { voice }) => ({ say: `there has been ${what.replace(/^yet /i, '').replace(/^new things$/i, 'something new')} on ${voice === 'I' ? 'my' : 'our'} bill each time`, ask: 'could we have the full list of charges' }),
  },
  { // "Your shop never sticks to an agreed date."
    find: new RegExp(String.raw`\b${YOU}[^,;:]{0,30}? (?:never|don't ever|doesn't ever|can't|cannot|won't) (?:sticks?|keeps?|honou?rs?|holds?)(?: to)? (?:an?|any|the|one) (?<thing>(?:agreed |fixed |confirmed |promised )?(?:dates?|deadlines?|times?|schedules?|plans?|appointments?|prices?|budgets?|quotes?|agreements?))$`, 'i'),
    say: ({ thing = '' }) => ({ say: `${thing.replace(/([^s])$/, '$1s')} haven't been kept so far`, ask: 'what would help on your side' }),
  },
  { // "You're using the survey to stall."
    find: /\bus(?:e|es|ed|ing) (?<thing>(?:the|our|my|this|that|these|those|an?) [^,;:]{2,40}?)(?: just| only)? (?:to|for) (?:stall(?:ing)?|delay(?:ing)?|drag(?:ging)?|play(?:ing)? for time|buy(?:ing)? time|hold(?:ing)? (?:us|me|this|things|it) up|put(?:ting)? (?:us|me|this|it) off|slow(?:ing)?)(?: [^;:]*)?$/i,
    say: ({ thing = '' }) => (accuses(thing) ? undefined : { say: `${thing} ${were(thing, 'is', 'are')} holding things up`, ask: 'what would help to move things along' }),
  },
  { // "Three times I have asked for the plans, and you couldn't be bothered to send them."
    find: /^(?<asked>(?:[^,;:]{0,40} )?(?:we|I)(?:'ve| have)?(?: now)? (?:asked|begged) (?:you )?for (?<thing>[^,;:]+)),? (?:and|but|yet) (?:still )?(?:you|your|the way you|all)\b[^;:\d]{0,60}?\b(?:couldn't|never|didn't|haven't|hasn't|won't|can't|refus\w*|wriggl\w*|dodg\w*|ignor\w*|silence|nothing|excuses?)(?:\W[^;:\d]*)?$/i,
    say: ({ asked = '', thing = '' }, { we, were: are }) => (accuses(asked.replace(/ you (?=for)/, ' ')) ? undefined : { say: `${asked}, and ${are} still waiting for ${were(thing, 'it', 'them')}`, ask: `when could ${we} expect ${were(thing, 'it', 'them')}` }),
  },
  { // "You want somebody to carry the can for your chairman's mistake."
    find: /\b(?:want|wants|need|needs|need(?:ing|ed)|look(?:ing|s)? for|found|after) (?:somebody|someone|some poor [\w-]+|us|me|a scapegoat|a fall guy)(?: else)?(?: to (?:carry the can|take the (?:blame|fall|rap)|blame|pin it on|pay))? for (?<what>(?:the|our|my|your|this|that) [^,;:]+)(?:, and you(?:'ve| have)? (?:picked|chosen|found) (?:us|me))?$/i,
    say: ({ what = '' }, { voice }) => ({ say: `${voice === 'I' ? 'I feel that I am' : 'we feel that we are'} being held responsible for ${what}`, ask: 'how do you see it' }),
  },
  { // "You seem to want the trial to fail."
    find: new RegExp(String.raw`\b${YOU}[^,;:]{0,30}? (?:want|wants|wanted|hope|hoping for|trying to get|waiting for|wish)(?: for)? (?<thing>it|this|(?:the|our|this|that) [^,;:]{2,40}?) to (?:fail|collapse|go wrong|fall through|fall apart)$`, 'i'),
    say: ({ thing = '' }, { were: are }) => ({ say: `${are} worried that ${thing} could fail`, ask: `what would you need to make ${were(thing, 'it', 'them')} work` }),
  },
  { // "You are responsible for the four days that the press stood still."
    find: /^you(?:'re| are) (?:all |solely |entirely |fully |personally |directly )?(?:responsible|to blame|liable|answerable) for (?<what>(?:the|our|my|this|that|these|those) [^;:]+)$/i,
    say: ({ what = '' }, { wed }) => (accuses(what) ? undefined : { say: `${wed} like to understand with you how ${what} came about` }),
  },
  { // "Had you done your job, the visa would be here by now."
    find: /^(?:had you|if you(?: had|'d)) [^,;:]{3,60}, (?<thing>(?:the|our|my|this|that|these|those) [^,;:]+?) would(?: already| long since)? be (?<what>[^,;:]+?)(?: by now| already)?$/i,
    say: ({ thing = '', what = '' }) => (accuses(thing + what) ? undefined : { say: `${thing} ${were(thing, "isn't", "aren't")} ${what} yet`, ask: 'what would help to move it along' }),
  },
  { // "None of this would have happened if you had checked the tides."
    find: /^(?:none of (?:this|it)|this|it|all this|all of this)(?: would| might| could)(?: not|n't|n't ever| never)?(?:'ve| have) happened,? (?:if|had) you(?: had|'d)? (?:only |just |even |actually |bothered to |taken the time to )?(?<deed>[a-z]+ [^;:]+)$/i,
    say: ({ deed = '' }, { voice }) => retold(`you never ${deed}`, voice)[0],
  },
  { // "This is just your way of getting out of the minimum."
    find: /^(?:this|that|it|all this|all that)(?:'s| is| was) (?:just |only |simply |clearly |obviously )?your (?:\w+ )?way of (?<what>getting|avoiding|ending|keeping|lowering|raising|cutting|making|having) (?<rest>[^;:]+)$/i,
    say: ({ what = '', rest = '' }, { we, us }) => ({ say: `it looks to ${us} as if you are interested in ${what} ${rest}`, ask: `have ${we} read that right` }),
  },
  { // "You're taking advantage of the fact that we have no other yard."
    find: /\b(?:tak(?:e|es|ing)(?: unfair)? advantage of|exploit(?:s|ing)?|play(?:s|ing)? on|us(?:e|es|ing)|cash(?:es|ing)? in on|counting on|banking on|bank(?:s)? on) the fact that (?<fact>[^;:]+)$/i,
    say: ({ fact = '' }) => (accuses(fact) ? undefined : { say: `it's true that ${fact}`, ask: 'could we find terms that work for both of us' }),
  },
  { // "After all we did for you in the flood, you send us a 9% rise."
    find: /^after (?:everything|all)(?: that)? (?:we|I)(?:'ve| have)? (?:did|done|put|gave|given) [^,;:]*, you(?: now| just| then)? (?<deed>(?:send|give|charge|offer|hand|quote|sell|show|tell|bill|refuse|deny) (?:us|me|the|our|my|it) [^;:]+)$/i,
    say: ({ deed = '' }, { voice }) => { const what = told(`you did ${deed}`, voice); return what ? { say: what, ask: 'could we talk it through' } : undefined; },
  },
  { // "Your behaviour over the flat was unprofessional."
    find: /^(?:and |but )?your (?:side's |firm's |team's )?(?:behaviou?r|conduct|attitude|handling|treatment|approach)(?: (?:in|on|over|at|with|during|of|to|towards) (?<thing>(?:the|our|my|this|that|these|those) [^,;:]+?))? (?:is|was|has been|were)\b[^;:\d]*$/i,
    say: ({ thing }, who) => (thing ? { say: `${who.were} unhappy with how ${thing} ${were(thing, 'has', 'have')} been handled`, ask: 'could we talk it through' } : undefined),
  },
  { // "The new interest in the annex looks like an excuse so you don't have to pay."
    find: /^(?<thing>(?:the|this|that|your) [^,;:]{3,50}?) (?:looks?|seems?|sounds?|feels?)(?: to (?:me|us))?(?: very much| a lot| rather)? like (?:just |only )?(?:an?|another) (?:\w+ )?(?:excuse|pretext|ploy|way|trick|cover|reason|smoke ?screen)s?\b[^;:]*$/i,
    say: ({ thing = '' }, { wed, us }) => ({ say: `${wed} like to understand the reason for ${thing.replace(/\bsudden (?=interest)/i, '')}`, ask: `could you tell ${us} more` }),
  },
  { // "So your router 'went down' on Friday, again."
    find: /^(?:and |so |now )?(?<thing>your [\w-]+(?: [\w-]+)?) ["“'](?<what>(?:went|broke|fell|got|was|ran|is) [^"”']+)["”'](?<rest>[^;:]*)$/i,
    say: ({ thing = '', what = '', rest = '' }, { us }) => ({ say: `${thing.toLowerCase()} ${what}${rest.replace(/,(?= (?:again|twice|once)\b)/i, '')}`, ask: `could you tell ${us} more` }),
  },
  { // "That's greedy, asking for a second deposit when the first isn't back."
    find: /^(?:(?:that|this|it)(?:'s| is| was)|how|what|just|plain|rather|a bit|quite)? ?(?:[\w-]+ ){0,3}[\w-]+,? (?<verb>asking|charging|billing|demanding|sending|cancelling|moving|changing|adding|cutting|raising|keeping|withholding|refusing|selling) (?<rest>(?:for )?(?:the|our|my|an?|this|that|another|us|me|it|them)\b[^;:]+)$/i,
    say: ({ verb = '', rest = '' }, { voice }) => { const frame = retold(`you did ${verb} ${rest}`, voice)[0]; return frame && !accuses(frame.say) ? frame : undefined; },
  },
];

/** What a whole sentence tells, where its clauses can't be told one by one. */
export function sentences(whole: string, voice: Voice): Frame[] {
  const who = speaker(voice);
  return SHAPES.flatMap(({ find, say }) => {
    const found = find.exec(whole)?.groups;
    return (found && say(found, who)) ?? [];
  });
}
