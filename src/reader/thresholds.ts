/**
 * From these probabilities on the reader reports by itself. Set so that on ordinary business mail its findings stay rare
 * (`npm run measure`): a checker that underlines one harmless thing a mail is switched off by Friday.
 */
export const thresholds: Readonly<Record<string, number>> = {
  ultimatum: 0.86,
  blame: 0.7,
  dismissive: 0.7,
  demand: 0.85,
  'adversarial-framing': 0.92,
  'rhetorical-question': 0.63,
  condescending: 0.79,
  caving: 0.87,
  'i-over-we': 0.84,
  'what-without-why': 0.64,
};

/**
 * Below these probabilities the reader overrules a pattern: the form stands in the sentence, and all else speaks against it. Set
 * where, on labelled text that neither was made from, more false alarms than true findings fall away.
 */
export const doubts: Readonly<Record<string, number>> = {
  ultimatum: 0.06,
  blame: 0.055,
  dismissive: 0.01,
  demand: 0.07,
  'rhetorical-question': 0.03,
  caving: 0.04,
  condescending: 0.02,
};

/** An unsure form counts from these probabilities on, and from its own where that is higher. Set as the doubts are. */
export const unsures: Readonly<Record<string, number>> = {
  ultimatum: 0.25,
  blame: 0.3,
  dismissive: 0.4,
  demand: 0.1,
  'adversarial-framing': 0.15,
  'rhetorical-question': 0.18,
  caving: 0.25,
};
