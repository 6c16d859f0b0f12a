/**
 * From these probabilities on the reader reports by itself. Set so that on ordinary business mail its findings stay rare
 * (`npm run measure`): a checker that underlines one harmless thing a mail is switched off by Friday.
 */
export const thresholds: Readonly<Record<string, number>> = {
  ultimatum: 0.7,
  blame: 0.7,
  dismissive: 0.7,
  demand: 0.7,
  'adversarial-framing': 0.7,
  'rhetorical-question': 0.7,
  condescending: 0.7,
  caving: 0.7,
  'i-over-we': 0.7,
  'what-without-why': 0.7,
};
