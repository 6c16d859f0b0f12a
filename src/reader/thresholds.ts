/**
 * From these probabilities on the reader reports by itself. Set so that on ordinary business mail its findings stay rare
 * (`npm run measure`): a checker that underlines one harmless thing a mail is switched off by Friday.
 */
export const thresholds: Readonly<Record<string, number>> = {
  ultimatum: 0.87,
  blame: 0.7,
  dismissive: 0.71,
  demand: 0.75,
  'adversarial-framing': 0.67,
  'rhetorical-question': 0.49,
  condescending: 0.77,
  caving: 0.57,
  'i-over-we': 0.69,
  'what-without-why': 0.55,
};

/**
 * Below these probabilities the reader overrules a pattern: the form stands in the sentence, and all else speaks against it. Set
 * where, on labelled text that neither was made from, more false alarms than true findings fall away.
 */
export const doubts: Readonly<Record<string, number>> = {
  ultimatum: 0.06,
  blame: 0.05,
  dismissive: 0.04,
  demand: 0.05,
  'adversarial-framing': 0.04,
  'rhetorical-question': 0.1,
  condescending: 0.04,
  caving: 0.04,
  'i-over-we': 0.04,
  'what-without-why': 0.02,
};

/** An unsure form counts from these probabilities on, and from its own where that is higher. Set as the doubts are. */
export const unsures: Readonly<Record<string, number>> = {
  ultimatum: 0.39,
  blame: 0.25,
  dismissive: 0.23,
  demand: 0.25,
  'adversarial-framing': 0.57,
  'rhetorical-question': 0.13,
  condescending: 0.31,
  caving: 0.49,
  'i-over-we': 0.25,
  'what-without-why': 0.25,
};
