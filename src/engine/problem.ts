/** What is wrong with something that the user wrote: words in which `{0}`, `{1}` … stand for the values. An editor finds its own language by the words. */
export interface Problem {
  readonly words: string;
  readonly values: readonly (string | Problem)[];
}

export const problem = (words: string, ...values: readonly (string | Problem)[]): Problem => ({ words, values });

/** A problem in English. */
export const inEnglish = ({ words, values }: Problem): string =>
  words.replace(/\{(\d)\}/g, (mark, at: string) => {
    const value = values[Number(at)];
    return value === undefined ? mark : typeof value === 'string' ? value : inEnglish(value);
  });
