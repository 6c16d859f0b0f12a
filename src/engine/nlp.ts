import type nlp from 'compromise';

type Nlp = typeof nlp;
/** A tagged text. */
export type View = ReturnType<Nlp>;

let loaded: Nlp | undefined;

/** compromise costs 200 to 350 ms to load: it is read at the first call, never at start-up. */
export function compromise(): Nlp {
  if (!loaded) {
    // A call, so that a bundler leaves the module unread until then.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const module = require('compromise') as Nlp & { default?: Nlp };
    loaded = module.default ?? module;
    mendLexicon(loaded);
  }
  return loaded;
}

/** Words of our field that compromise takes for one part of speech only, whatever stands around them. */
function mendLexicon(library: Nlp): void {
  const model = library.model() as { one: { lexicon: Record<string, unknown> }; two: { switches: Record<string, string> } };
  for (const word of ['pressure', 'counter', 'squeeze']) {
    // Deleting, as a literal tag would keep the switch from being tried.
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete model.one.lexicon[word];
    model.two.switches[word] = 'Noun|Verb';
  }
}

/** One sentence, tagged. Costs 1 to 2 ms. */
export const tag = (sentence: string): View => compromise()(sentence);

/** The form of a verb: `inflect('gave').infinitive` is "give". A few microseconds a call. */
export function inflect(verb: string, from: 'PastTense' | 'PresentTense' | 'Gerund' | 'Infinitive' = 'Infinitive'): {
  readonly infinitive: string; readonly past: string; readonly gerund: string; readonly present: string;
} {
  const library = compromise();
  const transform = (library as unknown as {
    methods(): { two: { transform: { verb: {
      toInfinitive(word: string, model: unknown, tense: string): string;
      conjugate(word: string, model: unknown): { PastTense: string; Gerund: string; PresentTense: string };
    } } } };
  }).methods().two.transform.verb;
  const infinitive = from === 'Infinitive' ? verb : transform.toInfinitive(verb, library.model(), from);
  const forms = transform.conjugate(infinitive, library.model());
  return { infinitive, past: forms.PastTense, gerund: forms.Gerund, present: forms.PresentTense };
}

/** A consonant that only "-ing" doubles: "cutting". */
const DOUBLED = /^(.*(?:[^aeiou]|[^aeiou][aeiou]))([bdgmnprt])\2$/i;

/** The base form of an -ing word: "knocking" → "knock". */
export function baseOf(gerund: string): string {
  const base = inflect(gerund.toLowerCase(), 'Gerund').infinitive;
  return base && base !== gerund.toLowerCase() ? base : gerund.toLowerCase().replace(/ing$/, '').replace(DOUBLED, '$1$2');
}
