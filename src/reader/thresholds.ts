/**
 * From these probabilities on the reader reports by itself. Set so that on ordinary business mail its findings stay rare
 * (`npm run measure`): a checker that underlines one harmless thing a mail is switched off by Friday.
 */
export const thresholds: Readonly<Record<string, number>> = {
  ultimatum: 0.76,
  blame: 0.6,
  dismissive: 0.5,
  demand: 0.76,
  'adversarial-framing': 0.68,
  'rhetorical-question': 0.61,
  condescending: 0.68,
  caving: 0.64,
  'i-over-we': 0.86,
  'what-without-why': 0.68,
};

/**
 * Below these probabilities the reader overrules a pattern: the form stands in the sentence, and all else speaks against it. Set
 * where, on labelled text that neither was made from, more false alarms than true findings fall away.
 */
export const doubts: Readonly<Record<string, number>> = {
  ultimatum: 0.06,
  blame: 0.05,
  dismissive: 0.015,
  demand: 0.05,
  'adversarial-framing': 0.03,
  'rhetorical-question': 0.03,
  condescending: 0.045,
  caving: 0.04,
  'i-over-we': 0.03,
};

/** An unsure form counts from these probabilities on, and from its own where that is higher. Set as the doubts are. */
export const unsures: Readonly<Record<string, number>> = {
  ultimatum: 0.25,
  blame: 0.3,
  demand: 0.1,
  'adversarial-framing': 0.15,
  'rhetorical-question': 0.18,
  caving: 0.25,
};
