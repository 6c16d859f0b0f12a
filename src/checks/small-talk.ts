import type { Check, Sentence } from '../engine/types';
import { LIFE_WORDS, undated } from '../language/life';
import { asks, carries, firstNote, notesOn } from '../language/prose';

/** How many sentences in the small talk may stand. */
const OPENING = 3;

/** Business: sums, what a deal and its papers name, and what a letter says of itself. */
const SUMS = /[€$£¥%]|\d{3}|\b\d+ ?k\b|\b(?:EUR|USD|GBP|CHF|DKK)\b/;
const PAPERS = /\b(?:offers?|quot(?:e|es|ed|ation|ations)|invoices?|contracts?|clauses?|pric(?:e|es|ed|ing)|rents?|fees?|rates?|tenders?|bids?|deposits?|deliver(?:y|ies|ed)|orders?|payments?|counter-?(?:proposals?|offers?)|proposals?|terms|leases?|drafts?|claims?|discounts?|commissions?|budgets?|purchase|reminder|notice|figures?|shipments?|agreement|negotiations?|deal)\b/i;
const LETTERS = /\b(?:e-?mails?|mails?|message|reply|repl(?:y|ies|ied)|response|letters?|attach(?:ed|ment)?|enclosed?|documents?|forms?|files?|slides|CVs?|sample data)\b/i;
const FORMULA = /^\W*(?:please|kindly|re:|regarding|concerning|further to|with reference|referring to|following|in (?:reply|response|answer)|as (?:discussed|agreed|promised|requested|you know)|this is (?:to|about)|attached|enclosed|(?:I|we)(?:'m| am|'re| are)? (?:writ(?:e|ing)|contact(?:ing)?|represent(?:ing)?|act(?:ing)? for|refer(?:ring)?)|to business)\b/i;

/** Something went wrong: a complaint is no small talk, whatever it is about. */
const COMPLAINT = /\b(?:came down|broke|broken|breakdown|lost|damag\w*|leak\w*|late|wrong|missing|fail\w*|fault\w*|defect\w*|complain\w*|cancel\w*|overdue|unpaid|disappoint\w*|unacceptable|never (?:came|arrived)|still (?:waiting|not)|must|refus\w*|reject\w*|unfortunately|(?:off|out|down) for)\b/i;

/** A wish for the reader or theirs: "hope the dog has recovered". One about the deal is none. */
const WISH = /^\W*(?:and |but |also,? |first(?: of all)?,? )?(?:(?:I|we|all of us|both of us|everyone here)(?:'m| am|'re| are)? (?:(?:do|very much|really|sincerely|just) )?)?(?:hop(?:e|ing)|trust|wish(?:ing)?|imagine|take it)\b/i;
const ABOUT_THE_DEAL = /\b(?:hope|trust|wish|hoping) (?:(?:that )?(?:you|we|this|it|they)(?:'ll| will| can| could| would| may| might| agree| see| understand| accept| sign| reconsider| find (?:a|our|it)| consider)|to|for (?:your|a)|in your)\b|\btrust in\b/i;

const CHEERS = /\b(?:congratulations|congrats|well done|kudos|bravo|gg|grattis|f[ée]licitations|auguri|enhorabuena|happy (?:belated )?(?:birthday|new year|easter|holidays|anniversary|monday|friday)|merry christmas|all the best (?:for|to)|best wishes|good luck|get well|welcome (?:back|home|to (?:the|our))|(?:warm |sunny |snowy |kind )?greetings from|season's greetings|fingers crossed for)\b/i;

/** A meeting that was, or how somebody is, and that it was good. */
const GLAD = /\b(?:great|good|lovely|nice|wonderful|terrific|fine|pleasant|inspiring|brilliant|excellent|fun|pleasure|joy|treat|honou?r|delight(?:ed)?|happy|glad|pleased|thrilled|moved|proud|relieved|sorry|sad|shocked|such a|what an?)\b[^.;!?]{0,40}\b(?:meet(?:ing)?|met|see(?:ing)?|saw|hear(?:ing)?|read(?:ing)?|talk(?:ing)?|chat(?:ting)?|visit(?:ing)?|catch(?:ing)? up|running? into|bump(?:ing)? into|spend(?:ing)?|host(?:ing)?|having you|had you|welcom(?:e|ing)|talk you gave|evening|tour|day|morning|walk|stand|show|photos?|pictures?)\b/i;
const LIKED = /\b(?:(?:we|I|everyone|the \w+|my \w+|our \w+) (?:all |both |really |so |thoroughly |very much )?(?:enjoyed|loved|was touched by|were touched by)|still (?:the talk|talking|talks|asks?|asking|thinking|smiling|laughing|laughs|dreaming|speaks?|speaking|raving|raves|humming|carries|remember)|made (?:us|me|my|our|the|everyone)\b[^.;!?]{0,24}\b(?:day|week|smile|laugh|jealous|hungry|call)|(?:was|were|is) (?:gold|a gem|a triumph|magical|worth (?:every|the))|(?:the )?hit of|the highlight|has been (?:told|talked|quoted)|I (?:still )?owe you a|insane|postcard|(?:looks?|looked|sounds?|sounded|was|were) (?:so |really |absolutely |just )?(?:fantastic|splendid|gorgeous|beautiful|amazing|wonderful|lovely|stunning|marvellous|hilarious)|^\W*what an? (?:\w+ )?(?:result|night|day|week|match|game|show|summer|winter|season|turnout|view|evening|party|surprise|storm))\b/i;

/** Thanks for what is not on paper: "for the tour", "for showing us round". */
const THANKS = /\b(?:thanks?|thank you|grateful|thankful|obliged|appreciate)\b[^.;!?]{0,20}\b(?:for|to|of)\b/i;
const THANKED = /\b(?:coffee|lunch|dinner|breakfast|tea|cakes?|tasting|tour|show(?:ing|ed)|hospitality|visit(?:ing)?|host(?:ing|ed)|welcom(?:e|ing)|evening|ride|lift|warm|kind(?:ness| words)|photos?|pictures?|tip|recommendation|walk|drink|wine|company|making time|taking the time|your (?:time|patience|kindness|openness|honesty|candour)|being so|flowers|card|book|invitation|introduc(?:ing|tion)|bearing with|looking after|having us|calendar|test drive)\b/i;

const ASKS_AFTER = /\b(?:how (?:is|are|was|were|did|do|'s|has|have)|did (?:you|your)|have you|are you|is (?:your|the|everyone))\b/i;
const ASKED_AFTER = /\b(?:you (?:all|both)?(?:\s?\?| doing| keeping| settling| feeling| bearing)|you (?:have|had|get|manage|survive|make it|enjoy)|things|life|everyone|new (?:office|place|job|role)|office|team|house|go(?:ing)?\?|go\b)/i;

/** The writer introduces themselves. */
const MYSELF = /\b(?:let me (?:briefly )?introduce (?:myself|us)|(?:I|we) (?:have(?:n't| not)|'ve (?:not|never)) met\b|my name is [\p{Lu}]|(?:I(?:'m| am)) (?:the )?(?:new|your new)|I (?:have )?(?:just |recently )?(?:joined|took over|taken over))\b/iu;

/** How the talks should run. */
const PROCESS = /\b(?:before (?:we|I) (?:get|go|dive|start|turn|talk|jump|come|look|open|discuss|begin|speak)|a word (?:on|about) how|how (?:shall|should|would|do) (?:we|you) (?:want to |like to |best )?(?:run|go about|work|proceed|handle|organise|organize|spend|decide|approach)|how we(?:'d| would| could| might)? (?:suggest|like|spend|use|run|work)|how long (?:do|should|will) (?:you|we|the|this)|who else (?:should|needs|will|would|is)|who (?:on your side|should be involved)|(?:suggest|propose) (?:that )?(?:we )?(?:first|both|each|start(?:ing)?|begin(?:ning)?|take|set aside|keep|go(?:ing)? through|split(?:ting)?|meet(?:ing)?|agree on how)|let's (?:take|keep|start|set aside|agree on how|first)|take (?:a )?(?:little )?time)\b/i;

/** Plainly about the deal, or a complaint. */
const isBusiness = ({ judged }: Sentence): boolean => [FORMULA, SUMS, PAPERS, COMPLAINT].some((form) => form.test(judged));

/** A line about people and their days, and not about the deal. */
function isHuman(sentence: Sentence, afterBusiness: boolean): boolean {
  const { judged } = sentence;
  if (FORMULA.test(judged) || SUMS.test(judged)) return false;
  if (MYSELF.test(judged)) return true;
  const business = PAPERS.test(judged);
  if (WISH.test(judged)) return !ABOUT_THE_DEAL.test(judged) && !business;
  if (CHEERS.test(judged)) return true;
  if (THANKS.test(judged)) return (THANKED.test(judged) || (LIFE_WORDS.test(judged) && !LETTERS.test(judged))) && !business;
  if (business || LETTERS.test(judged)) return false;
  if (GLAD.test(judged) || LIKED.test(judged)) return true;
  const life = !afterBusiness && LIFE_WORDS.test(undated(judged));
  if (asks(sentence)) return (ASKS_AFTER.test(judged) && (life || ASKED_AFTER.test(judged))) || life;
  return life && !COMPLAINT.test(judged);
}

/** What sentences say of people, first thing or behind business, or of how to go about the talks: of all something is noted, as their place counts. */
const openingsIn = notesOn((sentence) => {
  const { judged } = sentence;
  return { human: isHuman(sentence, false), humanAfterBusiness: isHuman(sentence, true), business: isBusiness(sentence), wish: WISH.test(judged) && LIFE_WORDS.test(judged), process: PROCESS.test(judged) };
});

/** The draft opens with a line that is not business. */
export const smallTalk: Check = {
  id: 'small-talk',
  title: 'Opens with a human line',
  passage: { words: 'Don’t rush to the substance. Introduce yourself, and take a little time to get to know people', by: 'Jeff Weiss' },
  *judge(draft, findings) {
    let at = 0, behind = false;
    const line = yield* firstNote(draft, openingsIn, (opening) => {
      const place = at++, afterBusiness = behind || place > 1;
      if (place >= OPENING) return true;
      behind = opening.business;
      // What the rules take for sarcasm may be one; a plain wish is none.
      return ((afterBusiness ? opening.humanAfterBusiness : opening.human) && (!carries(opening, findings, 'blame', 'dismissive', 'condescending', 'rhetorical-question', 'ultimatum') || opening.wish)) ||
        (place < 2 && opening.process && !carries(opening, findings));
    });
    return line && at <= OPENING
      ? { pass: true, advice: 'The mail opens with a human line.', evidence: line.span }
      : { pass: false, advice: 'Open with a line that is not business: a word on your last meeting, or on how you would like these talks to run.' };
  },
  passes: [
    'Hi Dana,\n\nI hope the move to Leeds went smoothly.\n\nOn price, we are at 4%.',
    'Hi Lou,\n\nBefore we get into numbers, how long do you think this should take us?',
    'Hi Sepp,\n\nthe first swallows are back under our roof.\n\nYour quote came on Monday.',
    'Dear Ms Tran,\n\nI am Paul Weber, and I took over from Anna Lindt in March. Our order is ready.',
  ],
  fails: [
    'Dear Ms Tran,\n\nWe have received your offer of 18 September for the panels.',
    'Hi Ann,\n\nThanks for your mail. The price is €42.',
    'Dear Mr Lacombe,\n\nThis is the fourth breakdown since Easter.',
    'Dear all,\n\nWe hope you will agree to the new rent.',
  ],
};
