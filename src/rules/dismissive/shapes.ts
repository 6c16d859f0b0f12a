import type { Voice } from '../../engine/types';
import { frame } from '../../language/frame';
import { isBusiness } from '../../language/matter';
import { nounPhrases } from '../../language/nounPhrases';
import { holdsFact, speaker } from '../../language/parts';
import { FINITE, type Frame } from '../../language/reframe';
import { states } from '../../language/statements';
import { CALLED, HARSH, MILD } from './words';
import { anyOf } from '../../language/words';
import { fallsShort, verdictOn } from './measure';
import { isContempt, isThing, isWho, plainThing, subjectOf } from './topic';

/** A way of sneering, read whole: what to say in its place. */
type Shape = (clause: string, voice: Voice) => Frame[];

const CONTEMPT = anyOf(HARSH, MILD, CALLED);
const SCORNFUL = frame`\b${CONTEMPT}\b`;
const SHAM_GIFT = frame`\b(?:${CONTEMPT}|masterpiece|laugh)\b`;
const ONLY_CONTEMPT = frame`^${CONTEMPT}$`;

/** "What you call a schedule is a wish list", "a sandcastle, and called it a plan" → "the schedule …", "the plan …". */
const calledWhat: Shape = (clause, voice) => {
  const what = (frame`\bwhat (?:you|your \w+|they)(?: are|'re| is)? (?:pleased to |like to |choose to |chose to 
      |insist on |so \w+ |\w+ly )*(?:calls?|called|calling|describes? as|term) (?:an?|the|your) (?<what>[\w' -]{3,40}?)(?= (?:is|are|was|were
      |isn't|wouldn't|would|could|couldn't|has|does|doesn't|reads|looks|sounds|amounts|comes|won't|will)\b|[,:–—]|$)`.exec(clause) ??
    /\b(?:called|calls?|calling|named?) (?:it|this|that) an? (?<what>[\w' -]{3,40})$/i.exec(clause))?.groups?.['what'];
  return what ? verdictOn(`the ${plainThing(what)}`, clause, voice) : [];
};

/** "That's not an offer, it's a rounding error" → "that offer …". */
export const notA: Shape = (clause, voice) => {
  const found = (frame`^(?:\w+, )?(?<thing>this|that|it|these|those|your [\w -]{3,30}?|the [\w -]{3,30}?)(?:(?:'s| is|'re
      | are|s)?(?:n't| not|nt) (?:even |so much |really |quite )?(?:an? )?|(?:'s| is|'re| are) no )(?<noun>[\w-]+(?: [\w-]+)?)(?: at all)?(?:[,;:]
      | [–—-]) ?(?:but |more )?(?:it's|it is|its|that's|this is|that is|they're|an?|just|merely|only)\b`.exec(clause) ??
    /^(?<thing>this|that|it)(?:'s| is) [^,;:]{3,40}, not an? (?<noun>[\w-]+(?: [\w-]+)?)$/i.exec(clause))?.groups;
  if (!found) return [];
  const { thing = '', noun = '' } = found, bare = /^(?:this|that|it|these|those)$/i.test(thing);
  if (!bare) return verdictOn(plainThing(thing), clause, voice);
  const own = /[^s]s$/.test(noun) ? 'these' : /^it$/i.test(thing) ? 'this' : thing.toLowerCase();
  return isBusiness(noun) || isBusiness(noun.replace(/^.* /, '')) ? verdictOn(`${own} ${plainThing(noun)}`, clause, voice) : [];
};

const COMPARED = String.raw`(?:better|clearer|more \w+|(?!(?:counter|letter|order|number|proper|other|under|over|former|latter|paper|power|water|lower|higher|buyer|tender|rider|transfer|further|winter|summer|computer|container|charter)\b)[a-z]{3,}er)`;
const THAT_SHELL = frame`^(?:\w+,? )?(?:truly |quite |really |what 
    |such )?an? (?:\w+ )?(?:${anyOf(CALLED, ['masterpiece', 'triumph', 'gem', 'marvel', 'wonder', 'work of genius'])}) of an? (?<noun>[\w-]+(?: (?!for
    |from|in|with|on)[\w-]+)?)(?<rest> (?:for|from|in|with|on) .{3,80})?$`;

/** "I've had better offers from a slot machine" → "your offer …"; "a child would have drawn a better plan" → "the plan …". */
const better: Shape = (clause, voice) => {
  const seen = frame`\b(?:seen|had|read|heard|got|met|found|known) (?:far |much |\w+ )?(?:(?:better|worse|(?!better
      |worse)[a-z]{3,}er|more \w+|less \w+) )(?<what>[a-z-]+(?: [a-z-]+)?) (?:from|on|in|at|than|out of|written|by)\b`.exec(clause)?.groups?.['what'];
  const head = seen?.replace(/^.* /, '');
  if (seen && head && isBusiness(head)) return verdictOn(`your ${/[^s]s$/.test(head) && !/^(?:terms|figures|numbers|conditions|sums)$/i.test(head) ? seen.replace(/ies$/, 'y').replace(/s$/, '') : seen}`, clause, voice);
  const found = frame`\b(?:an? ${COMPARED}|better|idea of an?|a better job of (?:the|this
      |that)) (?<what>[a-z-]+(?: [a-z-]+)?)(?<rest> per \w+)?(?:$| (?:than|in|with|on|from|out|and|for)\b)`.exec(clause)?.groups;
  const made = found?.['what'], drawn = frame`\b(?:draft|draw|write|run|produce|design|make|do|drawn|written|drafted|made|done|produced|designed
      |given|give|come up with)\b[^,;:]{0,12} an? (?:better|clearer)\b`.test(clause);
  return made && (drawn && /^[a-z-]+$/.test(made) && made !== 'one' && made !== 'job' || isBusiness(made.replace(/^.* /, ''))) && !/\bthan (?:your|this|that|the)\b/i.test(clause) ? verdictOn(`${/[^s]s$/.test(made) ? 'the' : 'this'} ${made}${found['rest'] ?? ''}`, clause, voice) : [];
};

/** "Rubbish, from clause one to clause forty" keeps how far it goes. */
const fromTo: Shape = (clause, voice) => {
  const rest = /^[^,;:]{3,40}(?:, all of it)?(?<rest>, from (?:the )?[\w ]{2,30} to (?:the )?[\w ]{2,30})$/i.exec(clause)?.groups?.['rest'];
  return rest && !FINITE.test(clause) ? [{ say: `this doesn't work for ${speaker(voice).us}${rest}` }] : [];
};

const WORRY = String.raw`(?:stor(?:y|ies)|tales?|sermons?|lectures?|speech|speeches|fuss|drama|melodrama|tears|saga|concerns?|worr(?:y|ies)|hand-?wringing|sob stor(?:y|ies)|tragedy|violins?|hearts? bleeds?|care(?:s)?(?: less)?|sleep|tear|sympathy|weep(?:ing)?|boo hoo|moan(?:ing)?|whin(?:e|ing)|complaints?|lament|sorrow|woes?|river)`;

/** A second determiner without a preposition: a verb of the clause has been taken for a noun. */
const TWO_THINGS = /(?<!\b(?:of|for|in|on|at|to|with|by|from|about|over|per|and|or|all|both))(?<!^) (?:the|your|our|an?|this|that) /i;

/** A worry made light of: it is heard, and the position stands. */
const worry: Shape = (clause, voice) => {
  const { we, our } = speaker(voice), ask = 'what would help on your side';
  const said = frame`^(?:boo hoo|cry me a river|how sad|my heart bleeds|poor (?:you|things?)|diddums|so what
      |big deal)[,:;!]? (?:if |that |so )?(?<said>(?:the|your|you|our) .{4,80})$`.exec(clause)?.groups?.['said'] ??
    frame`^(?:so )?(?<said>(?:your|the) .{4,60}?)(?:,|;| [–—-]) (?:boo hoo|cry me a river|how sad
        |my heart bleeds|poor (?:you|things?)|big deal|so what)$`.exec(clause)?.groups?.['said'];
  if (said && FINITE.test(said)) return [{ say: `${we} hear that ${said.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}, but it doesn't change ${our} position`, ask }];
  const cares = frame`^(?:frankly,? )?(?:who cares|nobody cares|(?:I|we) (?:really |frankly )?(?:don't|do not|couldn't|could not) (?:really )?(?:care|give a \w+)(?: less)?) (?<how>what|how|where|why|if|whether|that) (?<fact>[^,;:]{6,80})$`.exec(clause)?.groups;
  if (cares && states(cares['fact'] ?? '') && !/\byou\b/i.test(cares['fact'] ?? '')) {
    const heard = /^(?:if|whether|that)$/i.test(cares['how'] ?? '') ? 'that' : cares['how'] ?? '';
    return [{ say: `${we} understand ${heard} ${cares['fact'] ?? ''}, but it doesn't change ${our} position`, ask }];
  }
  const about = frame`\b${WORRY} (?:about|over|on|of|for|with|to) (?<what>(?:(?:the|your|this|that|these
      |those) )?[^,;:]{3,60}?)(?=$| (?:do|does|don't|doesn't|bores?|leaves?|won't) )`.exec(clause)?.groups?.['what'] ??
    frame`^(?<what>your [^,;:]{2,60}?) (?:(?:is|are|isn't|aren't) (?:frankly |really |simply |hardly |scarcely )?(?:not 
        |none of )?(?:our|my|of no) (?:\w+ )?(?:problems?|concern|business|interest|worry|worries)\b|(?:interests?|moves?|concerns?
        |bothers?) (?:nobody|no one)|(?:doesn't|don't|does not|do not) (?:interest|concern|bother) (?:us|me|anyone)|(?:bores?|tires?) (?:us|me)
        |leaves? (?:us|me) cold)`.exec(clause)?.groups?.['what'];
  const kept = /\b(?:save|keep) (?:us )?(?:the|your) (?:\w+ )?(?:stor(?:y|ies)|tears|speech|speeches|sermons?|lectures?|drama|violins?|tales?|complaints?) for\b/i.test(clause);
  if (kept) return [{ say: `${we} hear the concern, but it doesn't change ${our} position`, ask }];
  if (about && (isThing(about) || /^[a-z]+(?: [a-z]+)?$/.test(about)) && !TWO_THINGS.test(about) && !/\b(?:you|us|me|it|them|nothing)$/i.test(about)) return [{ say: `${we} hear the concern about ${plainThing(about)}, but it doesn't change ${our} position`, ask }, { say: `the point about ${about} doesn't change ${our} position` }];
  const poor = /^(?:oh,? |ah,? )?(?:the |those |your |you )?poor,? (?:poor )?(?<what>[a-z]+(?: [a-z]+)?)$/i.exec(clause)?.groups?.['what'];
  if (poor && !/^(?:things?|you|darlings?|souls?|lambs?|dears?)$/i.test(poor)) return [{ say: `${we} hear the concern about the ${poor}, but it doesn't change ${our} position`, ask }];
  const noted = frame`^(?:as for|as to|regarding|concerning) (?<what>(?:the|your) [^,;:]{2,50}), (?:boo hoo|so what|big deal|cry me a river|who cares
      |tough)$`.exec(clause)?.groups?.['what'] ?? frame`^(?:an? )?(?:storm in a teacup|tempest in a teapot|fuss (?:over|about) nothing
      |much ado about nothing),? (?:this |that |the |your )(?:business|fuss|talk|thing|issue|matter|panic|worry)(?: with| about| over
      | of) (?<what>the [^,;:]{2,50})$`.exec(clause)?.groups?.['what'];
  if (noted) return [{ say: `${we} hear the concern about ${noted.replace(/ (?:worries|concerns|fears|tears)$/i, '')}, but it doesn't change ${our} position`, ask }];
  const concern = frame`\b(?:your|the|this) (?<what>(?:concerns?|worr(?:y|ies)|fears?|anxiety) (?:about|for
      |over) [\w' -]{2,40}?)(?= (?:is|are|was|were|has|have|can|will|leaves?|doesn't|don't|bores?)\b|$)`.exec(clause)?.groups?.['what'];
  if (concern) return [{ say: `${we} hear your ${concern}, but ${/^\w+s\b/.test(concern) ? "they don't" : "it doesn't"} change ${our} position`, ask }];
  const spared = frame`^(?:please |kindly |do |and |so )*(?:spare|save) (?:us|me)(?: from)? (?<what>(?:the|your|another
      |any more|all the|all|chapter|clause|section|part|page) [^,;:]{1,60})$`.exec(clause)?.groups?.['what'];
  if (spared && !/ and [a-z]+ (?:the|a|an|us|me|your|our)\b/i.test(spared) && !frame`^(?:the|your|another|any more|all the|all) (?:\w+ )?${WORRY}\b`.test(spared) && isThing(spared)) return [{ say: `${we} can do without ${plainThing(spared)}` }];
  return [];
};

/** "We won't be lectured on noise by a drummer" → "on noise, we'd like to stay with our own judgement". */
const lecture: Shape = (clause, voice) => {
  const { wed, our } = speaker(voice);
  if (!frame`\b(?:lectured|lessons?|lectures?|advice|instructions?|notes|told how|taught|schooled|tips) (?:on|in
      |about|by|from|to)\b`.test(clause) || !/\b(?:not|n't|no|won't|never|hardly|need)\b/i.test(clause)) return [];
  const topic = frame`\b(?:lectured|lessons?|lectures?|advice|instructions?|notes|schooled|tips) (?:on|in
      |about) (?<what>[\w' -]{2,40}?)(?: (?:by|from)\b|$)`.exec(clause)?.groups?.['what'] ?? frame`\b(?:by|from) [^,]{3,60}, (?:on|about|in) (?<what>the [\w' -]{2,30}?)(?: or anything else)?$`.exec(clause)?.groups?.['what'];
  return topic ? [{ say: `on ${topic}, ${wed} like to stay with ${our} own judgement` }] : [{ say: `${wed} like to stay with ${our} own judgement here` }];
};

/** "Come back when you have a real number" → "we'd be glad to look at a new number". */
const comeBack: Shape = (clause, voice) => {
  const { wed } = speaker(voice);
  const found = frame`\b(?:come back(?: to (?:us|me))?|call (?:us|me)(?: back)?|try again|get back to (?:us|me)
      |write (?:to us )?(?:back|again)|wake (?:us|me)(?: up)?|let (?:us|me) know|get in touch|ring (?:us|me)) (?:when|once|with|if)\b(?<rest>.*)$`.exec(clause);
  if (!found) return [];
  const rest = found.groups?.['rest'] ?? '', noun = nounPhrases(rest).find(({ head, determiner }) => isBusiness(head) && /^(?:an?|)$/.test(determiner))?.head;
  const topic = /\b(?:about|on|for) (?:the|our|your|this|that|these|those) [\w' -]{2,40}$/i.exec(rest)?.[0] ?? '';
  if (/\byou (?:can|could|understand|know|learn|read|grow|stop)\b/i.test(rest)) return [];
  return [{ say: `${wed} be glad to look at ${noun && noun !== 'deal' ? (/[^s]s$/.test(noun) ? 'new' : 'a new') : 'a new'} ${noun && noun !== 'deal' ? noun : 'proposal'}${topic ? ` ${topic}` : ''}` }];
};

/** "Send someone with a brain to the survey" → "could you send someone with the right experience to the survey?" */
const someoneElse: Shape = (clause) => {
  const found = frame`^(?:please |kindly |next time,? |do |just )*(?<verb>send|bring|put|get|find)(?: (?<us>us
      |me))? (?:someone|somebody|anyone|a person|an adult|a grown-?up)(?: (?:with|who) (?:[\w']+ ){1,5}?[\w']+)??(?<rest> (?:to|for|on|at|in|next
      |by) .*)?$`.exec(clause)?.groups;
  return found ? [{ say: `could you ${found['verb']?.toLowerCase() ?? 'send'}${found['us'] ? ` ${found['us']}` : ''} someone with the right experience${found['rest'] ?? ''}?` }] : [];
};

/** "That clown of a surveyor measured twice" → "the surveyor measured twice". */
const whoOf: Shape = (clause) => {
  const found = /^(?<own>that|this|the|your|some) (?:[\w-]+ ){1,3}of an? (?<who>[\w-]+(?: [\w-]+)?) (?<rest>.+)$/i.exec(clause)?.groups;
  if (!found) return [];
  const { who = '', own = '', rest = '' } = found, said = `${/^your$/i.test(own) ? 'your' : 'the'} `;
  for (const words of [who, who.replace(/ .*$/, '')]) {
    const after = who.length > words.length ? `${who.slice(words.length + 1)} ${rest}` : rest;
    if ((isWho(`the ${words}`) || /(?:officer|clerk|secretary|ist|eer|yst|ant)$/.test(words)) && (FINITE.test(after.replace(/ .*$/, '')) || /^(?:read|put|cut|set|let|quit|hit|cost)\b/.test(after)) && !SCORNFUL.test(after)) return [{ say: `${said}${words} ${after}` }];
  }
  return [];
};

const OWN_GRACES = /\b(?:humble|little|poor|simple|modest|lowly|mere|exalted|lofty|precious|refined|superior|elevated|royal|noble|high|fancy|grand|delicate)\s+(?=\w)/gi;

/** "So sorry our humble mill can't meet your lofty standards" → "our mill can't meet your standards". */
const sorry: Shape = (clause, voice) => {
  const found = frame`\b(?:sorry|apolog(?:ies|ise|ize)|forgive (?:us|me)|pardon (?:us|me)|excuse (?:us|me)|regret
      |apologi[sz]e)(?:,? (?<that>that|if|but|for the fact that))? (?<said>.{8,})$`.exec(clause)?.groups;
  const said = (found?.['said'] ?? '').replace(OWN_GRACES, ''), { we } = speaker(voice);
  if (!found || !states(said) || /^(?:I|we) (?:thought|think|assumed|must|was|were|had|should)\b|^(?:for|to)\b/i.test(said)) return [];
  const much = /^(?<what>(?:our|my|the) [^,;:]{2,40}?) (?:is|are|was|were) (?:too|not|beneath|above|below|n't)\b/i.exec(said)?.groups?.['what'];
  if (much && isThing(much)) return [{ say: `${we} understand that ${much} ${/[^s]s$/.test(much) ? 'are' : 'is'} a concern for you`, ask: 'could we talk about it' }];
  const hurt = frame`^(?<what>(?:our|my|the|your|an?) [^,;:]{2,40}?) (?:offends?|upsets?|bothers?|strains?|hurts?|shocks?
      |troubles?|displeases?|doesn't please|bores?|inconveniences?|disappoints?|falls? short of|isn't grand enough for)\b`.exec(said)?.groups?.['what'];
  if (hurt) return [{ say: `${we} understand that ${hurt} ${/[^s]s$/.test(hurt) ? "aren't" : "isn't"} what you had hoped for` }];
  return /^(?:we|our|I|my)\b/i.test(said) ? [{ say: said }] : found['that'] && !/\byou\b/i.test(said) ? [{ say: `${we} understand that ${said}` }] : [];
};

const SWEET = String.raw`(?:sweet|cute|quaint|adorable|charming|touching|brave|bold|optimistic|kind|nice|good|big|noble|generous|thoughtful|lovely|endearing|refreshing|amusing|decent)`;

/** "How sweet that you think a debut sells itself" → "we don't think a debut sells itself". */
const weDoNotThink: Shape = (clause, voice) => {
  const said = frame`\b(?:${SWEET}|funny|love|amused|bless you|marvel) (?:of you )?(?:how 
      |that )?(?:you (?:all )?(?:still |really |actually |seriously |honestly )?(?:think|believe|imagine|suppose|reckon|assume)|to (?:think
      |believe|imagine)|for (?:thinking|believing)) (?:that )?(?<said>.{6,})$`.exec(clause)?.groups?.['said'] ??
    frame`^(?:\w+ )?(?:fascinating|interesting|novel|lovely|charming|bold|brave|curious|original) (?:theory
        |idea|notion|claim|thought|argument),? that (?<said>.{8,})$`.exec(clause)?.groups?.['said'];
  return said && states(said) && !/\b(?:not|never|no)\b|n't\b/i.test(said) ? [{ say: `${speaker(voice).we} don't think ${said.replace(/\s+all by itself$/i, ' by itself')}` }] : [];
};

const GIVES = String.raw`(?:offer(?:ing)?|giv(?:e|ing)|grant(?:ing)?|allow(?:ing)?|send(?:ing)?|throw(?:ing)?(?: in)?|spar(?:e|ing)|found|find|find(?:ing)?|propose|proposing|hand(?:ing)?|toss(?:ing)?)`;
const NAMED_GIFT = String.raw`(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|twelve|our|your|another|one|half|\d|[€$£])`;
const OPENS_GIFT = frame`^(?:(?:oh|ah|wow|ooh|gosh|golly|heavens|goodness|bravo|lovely|great|splendid|wonderful|marvellous
    |brilliant|fantastic|super|well|be still my beating heart|slow clap for|three cheers for|bravo for|full marks for|hats off (?:to|for)
    |hold the front page|stop the press(?:es)?|alert the press|thank you for|thanks for|many thanks for|how (?:very |truly |terribly 
    |wonderfully )?\w+(?: of (?:you|them|your \w+))?|what an? (?:treat|honou?r|privilege|gift|feast|triumph|surprise
    |thrill))[,:;!—–]? ?(?:and )?(?:good|great|goody|all of)?[,:]? ?)+`;

/** A gift sneered at: "moved to tears by the free mug", "oh, a fruit basket", "so kind of you to offer us a pen each". */
const gift: Shape = (clause, voice) => {
  const given = frame`\b${SWEET}\b[^,;:]{0,40}? to ${GIVES} (?:(?:us|me|to us) )?(?<what>${NAMED_GIFT}\b.*)$`.exec(clause)?.groups?.['what'] ??
    frame`\b(?:touched|moved|dazzled|overwhelmed|flattered|honou?red|impressed|bowled over|blown away|humbled
        |delighted|thrilled)\b[^,;:]{0,24}? that (?:you|they|your \w+) (?:\w+ )?${GIVES} (?:(?:us|me) )?(?<what>${NAMED_GIFT}\b.*?)(?: for (?:us
        |me))?$`.exec(clause)?.groups?.['what'] ??
    frame`\b(?:touched|moved|moved to tears|dazzled|overwhelmed|flattered|impressed|bowled over|blown away
        |humbled|speechless|swoon(?:ing)?|faint(?:ing)?|weep(?:ing)? with gratitude|popping a cork|thrilled|delighted|cartwheels
        |in awe)\b,?(?: \w+,)? (?:by|at|with|over|of|about) (?<what>(?:the|your|this|that|an?|€|\$|£|\d).*)$`.exec(clause)?.groups?.['what'];
  if (given) {
    const thing = plainThing(given.replace(/ (?:all by yourselves|for (?:us|me))$/i, ''));
    return isThing(thing) && !isWho(thing) && !isContempt(thing) ? fallsShort(/^(?:the|your|this|that|our)\b/i.test(thing) ? thing.replace(/^our\b/i, 'the offer of our') : thing, clause, voice) : [];
  }
  const opener = OPENS_GIFT.exec(clause)?.[0];
  const thing = opener ? plainThing(clause.slice(opener.length).replace(/^(?:a whole|an entire) (?=\d|half|two|three|four|five)/i, '').replace(/^(?:a whole|an entire) /i, 'a ')) : '';
  const [first] = nounPhrases(thing);
  return thing && first?.start === 0 && /[\s\d]/.test(thing) && isThing(thing) && !isWho(thing) && !SHAM_GIFT.test(thing) && !/^(?:you|your (?:highness|majesty)|what|how)\b/i.test(thing) ? fallsShort(thing, clause, voice) : [];
};

/** "Is this meant to be a serious draft?" → "this draft …"; "a mickey-mouse warranty" in "that's a …" → "that warranty …". */
const isThisA: Shape = (said, voice) => {
  const clause = said.replace(/\b(?:excuse|apology) for an? (?=\w)/i, '');
  const shell = THAT_SHELL.exec(clause)?.groups;
  if (shell && isBusiness((shell['noun'] ?? '').replace(/^.* /, ''))) return verdictOn(`this ${shell['noun'] ?? ''}`, clause, voice, { rest: shell['rest'] ?? '' });
  const found = frame`^(?:and |so |but |well, )?(?:(?:is|was) (?<asked>this|that|it) (?:really |seriously 
      |honestly )?(?:meant (?:to be|as)|supposed to be|some kind of|your idea of|what you call) |(?<said>this|that|it)(?:'s| is| was) (?:just 
      |simply |only |really |truly |\w+ly )*|(?:hardly|scarcely|not exactly|not quite) )(?:an? |another |your 
      |the )?(?:[\w-]+ ){0,3}?(?<noun>[\w-]+)(?: of yours)?(?<rest>(?:,| for| from| to| in| with| on) .{3,80}?)?(?:, is it)?\??$`.exec(clause)?.groups;
  const noun = found?.['noun'] ?? '';
  if (!found || !isBusiness(noun) || ONLY_CONTEMPT.test(noun)) return [];
  const own = (found['asked'] ?? found['said'] ?? 'this').toLowerCase().replace('it', 'this');
  return verdictOn(`${/[^s]s$/.test(noun) ? (own === 'that' ? 'those' : 'these') : own} ${noun}`, clause, voice, { rest: found['rest'] ?? '' });
};

/** "fourteen pages of waffle" → "the fourteen pages don't give us what we need yet". */
const soMany: Shape = (clause, voice) => {
  const found = frame`(?:^|\w, |\b(?:all|through|over|with|read|of|sent us|sent me|produced|for|on|got|are|is|was
      |were),? )(?:the |these |those |your |all |some |another )*(?<count>(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
      |thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred)[ -](?:pages?|slides?|lines?|paragraphs?
      |clauses?|charts?|words?|chapters?|attachments?|bullet points?|emails?|mails?)) of (?:\w+ )?(?:${CONTEMPT}|padding|nothing|it|that|fog
      |filler|jargon|noise|boilerplate|verbiage|blather|prose)\b`.exec(clause)?.groups?.['count'];
  const { us, we } = speaker(voice);
  return found ? [{ say: `the ${found.toLowerCase()} don't give ${us} what ${we} need yet` }] : [];
};

/** "We asked for a quote and got a fairy tale" → "the quote …". */
const askedFor: Shape = (clause, voice) => {
  const what = frame`\b(?:asked for|wanted|expected|hoped for|were promised|ordered
      |requested) an? (?<what>[\w' -]{3,30}?)(?: and|, and|,| but)(?: (?:we|I))? (?:got|received|were sent|were given|what we got|you sent)\b`.exec(clause)?.groups?.['what'];
  return what && !holdsFact(what) ? verdictOn(`the ${what}`, clause, voice) : [];
};

/** "You sent us a joke of a contract" is read by its topic; "no one here can make sense of annex 2" by what nobody can do with it. */
const nobodyCould: Shape = (clause, voice) => {
  const what = frame`\b(?:nobody|no one|not a soul|who|no \w+|we|I)(?: \w+){0,3} (?:could|can|can't|cannot|couldn't|would
      |will) (?:\w+ly )?(?:take|make (?:head or tail|sense) of|follow|look twice at|give a second glance to|put (?:their|his|her|its) name to
      |sign off on) (?<what>(?:the|your|this|that|an?|these|those) [^,;:]{2,60}?)(?: (?:seriously|with a straight face|without laughing))?$`.exec(clause)?.groups?.['what'];
  return what && isThing(what) && !isWho(what) ? verdictOn(plainThing(what), clause, voice) : [];
};

const INVERTED = frame`^(?<words>(?:(?:an?|pure|utter|sheer|such an?|quite|simply|just|frankly|completely
    |totally) )*(?:[\w-]+ )?${CONTEMPT})(?<rest> (?:to|for) [^,]+)?, (?<thing>(?:this|that|the|your|these|those) [^,]+)$`;

/** "An affront to the bell-founders, this price" → "this price isn't good enough for the bell-founders". */
const inverted: Shape = (clause, voice) => {
  const { words = '', rest = '', thing } = INVERTED.exec(clause)?.groups ?? {};
  return thing && isThing(thing) ? verdictOn(plainThing(thing), words, voice, { rest }) : [];
};

/** "Peanuts, frankly, for a four-storey repoint" → "this is too low for …". */
const fragmentFor: Shape = (clause, voice) => {
  const { words = '', rest = '' } = frame`^(?<words>(?:(?:an?|pure|utter|sheer|what an?|complete|total|simply) )*${CONTEMPT}),?(?: (?:frankly
      |really|honestly|truly),?)?(?<rest> for [^,;:]{3,70})$`.exec(clause)?.groups ?? {};
  return rest ? verdictOn('this', words, voice, { rest }) : [];
};

/** "That meeting was forty minutes I'll never get back" → "that meeting took forty minutes and didn't move us forward". */
const neverBack: Shape = (clause, voice) => {
  const found = /^(?<what>(?:that|this|the|your|another|\p{Lu}\w+'s) [\w' -]{3,40}?) (?:was|were|took|cost (?:us|me)|burned|ate|swallowed) (?<span>[\w -]{3,24}(?:minutes|hours|days|weeks)) (?:of my life|(?:that )?(?:I|we|nobody)(?:'ll| will|'d)? (?:never )?(?:get|gets|see|saw)|wasted|down the drain|lost|for nothing)/iu.exec(clause)?.groups;
  return found ? [{ say: `${found['what'] ?? ''} took ${found['span'] ?? ''} and didn't move ${speaker(voice).us} forward` }] : [];
};

/** "I stopped reading at page two" → "from page two on, this doesn't work for us". */
const stoppedAt: Shape = (clause, voice) => {
  const where = frame`\b(?:stopped|gave up|quit|lost (?:interest|me|us))(?: (?:reading|listening|counting|there))? (?:at
      |after|on|by|around) (?<where>(?:page|clause|section|slide|chapter|line|paragraph|the) [\w ]{1,30})$`.exec(clause)?.groups?.['where'];
  return where ? [{ say: voice === 'I' ? `from ${where} on, this isn't workable as it stands` : `from ${where} on, this doesn't work for ${speaker(voice).us}` }] : [];
};

const TWOFOLD = frame`^(?<lead>[^,;:]{8,90}?) and (?:is|was|are|were|remains|proved) (?:\w+ly |just |still |an? |the |so 
    |\w+ ){0,4}?(?<words>${CONTEMPT})(?![\w-])`;
/** "The call took two hours and was a waste of breath" → "the call took two hours and wasn't a good use of our time". */
const twofold: Shape = (clause, voice) => {
  const said = TWOFOLD.exec(clause), { lead = '', words = '' } = said?.groups ?? {}, subject = lead ? subjectOf(lead) : undefined;
  if (/[,;:]/.test(clause.slice(said?.[0].length))) return [];
  if (!subject || /^(?:is|are|was|were)$/i.test(subject.verb) || /^(?:I|we|you|they)\b/i.test(lead)) return [];
  return verdictOn('it', words, voice, { past: / and (?:was|were)\b/i.test(clause) }).slice(0, 1).map(({ say }) => ({ say: `${lead} and ${say.replace(/^it /, '')}` }));
};

/** "It's absurd to price a translation by the kilo" → "it doesn't work for us to price …". */
const toDo: Shape = (clause, voice) => {
  const what = frame`^(?:how|it's|it is|it was|simply|utterly|frankly)?,? ?(?:\w+ly 
      |so |an? )?${CONTEMPT}(?: (?:idea|plan|notion|thought|suggestion))?,? (?:of you )?(?<what>to (?!(?:think|see|hear|read|believe|say)\b)\w+ .+)$`.exec(clause)?.groups?.['what'];
  const that = frame`^(?<that>that (?:the|your|our|we|you|this|an?) .{8,90}?) (?:is|seems|sounds|strikes (?:us
      |me) as) (?:\w+ly |just |so |an? |beyond )*${CONTEMPT}$`.exec(clause)?.groups?.['that'];
  return what ?? that ? [{ say: `it doesn't work for ${speaker(voice).us} ${what ?? that ?? ''}` }] : [];
};

const SHAPES: readonly Shape[] = [weDoNotThink, inverted, twofold, toDo, fragmentFor, stoppedAt, neverBack, calledWhat, worry, lecture, comeBack, someoneElse, whoOf, sorry, gift, soMany, askedFor, nobodyCould, isThisA, better, fromTo];

const VOCATIVE = /, (?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Madame|Monsieur|Captain|Professor)\.? )?\p{Lu}\p{Ll}+$/u;

/** What to say for a sneer of a known shape; empty where its shape is not known. */
export function shaped(clause: string, voice: Voice): Frame[] {
  for (const shape of SHAPES) {
    const found = shape(clause.replace(/[\s?!.]+$/, '').replace(VOCATIVE, ''), voice);
    if (found.length) return found;
  }
  return [];
}

/** "A two-man studio hardly needs a help desk" → "we don't see yet why a two-man studio needs a help desk". */
export function needs(clause: string, voice: Voice): Frame[] {
  const { we } = speaker(voice), subject = subjectOf(clause);
  const found = frame`^that (?<who>(?:an?|the|your|our) [^,;:]{2,50}?) needs? (?<what>[^;:]{3,90}?) (?:is|seems|sounds
      |looks|strikes) [^,;:]{3,60}$`.exec(clause)?.groups ??
    /^(?:as if )(?<who>(?:an?|the|your|our) [^,;:]{2,50}?) need(?:s|ed)? (?<what>[^;:]{3,90})$/i.exec(clause)?.groups ??
    frame`^(?:surely |perhaps |of course |naturally )?(?<who>(?:an?|the|your|our) [^,;:]{2,50}?) (?:hardly
        |scarcely|barely|does not|doesn't|can't possibly|surely doesn't|does hardly) (?:really |actually |honestly )?needs? (?<what>[^,;:]{3,70})$`.exec(clause)?.groups ??
    frame`^(?:surely |I'm sure |we're sure |no doubt |I dare say |I'm confident )?(?<who>(?:an?|the|your
        |our) [^,;:]{2,50}?) (?:can|could|will|would)(?: surely| easily| perfectly| quite| just)? (?:manage|cope|get by|get along|live|do|survive
        |make do)(?: (?:perfectly |quite |very |just )?(?:well|fine|happily|easily))? without (?<what>[^,;:]{3,70})$`.exec(clause)?.groups;
  if (!found || /\bwe\b/i.test(found['what'] ?? '')) return [];
  const who = found['who'] ?? '', many = subject?.many ?? /[^s]s$/.test(who.replace(/ (?:of|in|at|like|with) .*$/, ''));
  return [{ say: `${we} don't see yet why ${plainThing(who)} ${many ? 'need' : 'needs'} ${plainThing(found['what'] ?? '')}` }];
}
