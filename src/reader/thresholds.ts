/**
 * From these probabilities on the reader reports by itself. Set so that on ordinary business mail its findings stay rare
 * (`npm run measure`): a checker that underlines one harmless thing a mail is switched off by Friday.
 */
export const thresholds: Readonly<Record<string, number>> = {
  ultimatum: 0.8,
  blame: 0.61,
  dismissive: 0.71,
  demand: 0.83,
  'adversarial-framing': 0.72,
  'rhetorical-question': 0.48,
  condescending: 0.88,
  caving: 0.73,
  'i-over-we': 0.72,
  'what-without-why': 0.62,
};

/**
 * Below these probabilities the reader overrules a pattern: the form stands in the sentence, and all else speaks against it. Set
 * where, on labelled text that neither was made from, more false alarms than true findings fall away.
 */
export const doubts: Readonly<Record<string, number>> = {
  ultimatum: 0.08,
  blame: 0.01,
  dismissive: 0.005,
  demand: 0.04,
  'adversarial-framing': 0.04,
  'rhetorical-question': 0.06,
  condescending: 0.04,
  caving: 0.04,
  'i-over-we': 0.08,
  'what-without-why': 0,
};

/** An unsure form counts from these probabilities on, and from its own where that is higher. Set as the doubts are. */
export const unsures: Readonly<Record<string, number>> = {
  ultimatum: 0.25,
  blame: 0.25,
  dismissive: 0.15,
  demand: 0.21,
  'adversarial-framing': 0.57,
  'rhetorical-question': 0.19,
  condescending: 0.25,
  caving: 0.51,
  'i-over-we': 0.25,
  'what-without-why': 0.25,
};
