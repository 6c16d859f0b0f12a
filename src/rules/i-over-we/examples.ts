import type { Rule } from '../../engine/types';

/** Sentences the rule marks, each with one of its rewrites. */
export const examples: Rule['examples'] = [
  { bad: '«I want» a 10% discount.', good: "We'd like a 10% discount." },
  { bad: '«I don\'t want» a cleaning charge on top.', good: "I'd prefer no cleaning charge on top." },
  { bad: '«I need» at least six pallets per slot.', good: 'Could we agree on at least six pallets per slot?' },
  { bad: '«I require» payment in advance.', good: "I'd ask for payment in advance." },
  { bad: '«I expect» a lower hall charge at that size.', good: "I'd like a lower hall charge at that size." },
  { bad: '«I won\'t pay» for the second fitting.', good: "It won't be possible to pay for the second fitting." },
  { bad: '«I can\'t accept» ninety days.', good: "We can't accept ninety days." },
  { bad: '«My price» is €42.', good: 'The price is €42.' },
  { bad: '«My terms» are net 15.', good: 'The terms are net 15.' },
  { bad: '«My red line» is the data-residency clause.', good: 'The one fixed point is the data-residency clause.' },
  { bad: '«I deserve» a longer contract.', good: 'A longer contract would seem fair; how does that look to you?' },
  { bad: '«I\'m after» a three-year deal.', good: 'Could we agree on a three-year deal?' },
  { bad: '«I don\'t like» the exclusivity clause.', good: "The exclusivity clause doesn't quite work yet; could we look at it together?" },
  { bad: 'A revenue share «doesn\'t work for me».', good: "A revenue share doesn't work for us." },
  { bad: '«I\'m sticking to» the agreed dates.', good: "We're sticking to the agreed dates." },
  { bad: '«I need» the deposit back, as my sister is in hospital.', good: 'We need the deposit back, as my sister is in hospital.' },
  { bad: 'Since the spring «I\'m entitled to» the higher rate.', good: 'Since the spring the higher rate is due.' },
];

/** Sentences the rule leaves alone. */
export const nearMisses: Rule['nearMisses'] = [
  { text: 'I want to thank the whole crew for the late shift.', because: 'thanks' },
  { text: 'I want us to leave the session with one page both boards can read.', because: 'a wish for both sides' },
  { text: "I'd like to propose a smaller first delivery.", because: 'a polite wish' },
  { text: 'I need to leave at five, the last train won\'t wait.', because: 'an errand' },
  { text: 'I need your help understanding the levy.', because: 'asks for help' },
  { text: "I won't be in the office until the 9th.", because: 'an absence' },
  { text: "I won't be at the tasting on Monday.", because: 'an absence' },
  { text: 'I need to pick up the samples before six.', because: 'an errand' },
  { text: "I can't make Thursday, would Friday suit?", because: 'a diary' },
  { text: "I can't thank you enough for the quick turnaround.", because: 'thanks' },
  { text: 'My train gets in at 9:40.', because: 'a journey' },
  { text: 'My terms of reference for the joint committee are attached.', because: 'a document' },
  { text: 'I expect to land at 14:10.', because: 'a journey' },
  { text: "I'm looking forward to the site visit.", because: 'looking forward' },
  { text: "I'm happy to draft the heads of terms for both of us.", because: 'an offer of help' },
  { text: "I'll send the marked-up schedule tonight.", because: 'a promise' },
  { text: 'I could hold 41 through spring if the order came in one drop.', because: 'a trade' },
  { text: "I'm bringing two colleagues to the workshop.", because: 'a journey' },
  { text: 'My fee note for May is attached.', because: 'a document' },
];
