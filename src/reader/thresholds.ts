/**
 * From these probabilities on the reader reports by itself. Set so that on ordinary business mail its findings stay rare
 * (`npm run measure`): a checker that underlines one harmless thing a mail is switched off by Friday.
 */
export const thresholds: Readonly<Record<string, number>> = {
  ultimatum: 0.71,
  blame: 0.68,
  dismissive: 0.56,
  demand: 0.66,
  'adversarial-framing': 0.72,
  'rhetorical-question': 0.61,
  condescending: 0.69,
  caving: 0.78,
  'i-over-we': 0.81,
  'what-without-why': 0.63,
};

/**
 * Below these probabilities the reader overrules a pattern: the form stands in the sentence, and all else speaks against it. Set
 * where, on labelled text that neither was made from, more false alarms than true findings fall away.
 */
export const doubts: Readonly<Record<string, number>> = {
  ultimatum: 0.038,
  blame: 0.055,
  dismissive: 0.01,
  demand: 0.07,
  'rhetorical-question': 0.03,
  caving: 0.03,
};
