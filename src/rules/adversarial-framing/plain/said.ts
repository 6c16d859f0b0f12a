import type { Guard, Hit, Pattern } from '../../../engine/types';
import { replaced } from '../../../language/idioms';
import { isPlural } from '../../../language/parts';

/** A figure of speech with its plain words. One that is `near` has a plain sense too: it is turned only where it is underlined. */
export interface Figure extends Pattern {
  readonly near?: boolean;
}

interface Options {
  readonly near?: boolean;
  readonly when?: readonly Guard[];
  readonly unless?: readonly Guard[];
}

/** Words with places for the groups of the expression: `{who}`, or in another form, `{whose who}`, `{are who}`. */
export type Words = string | ((hit: Hit) => string | undefined);

/** Who is done to, and who does. */
export const PARTY = String.raw`(?:(?:us|you|u|them|me|him|her)\b|(?:the|our|your|my|their|his|her|every|any|both|all) [\w'-]+\b)`;
export const WHO = String.raw`(?:(?:I|we|you|u|they|he|she|it)\b|(?:the|our|your|my|their|his|her|this|that) [\w-]+)`;
/** The clause ends here. */
export const END = String.raw`(?=\s*(?:$|[,.;:!?)–—]))`;

/** An expression of pieces, without regard to capitals. */
export const re = ({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp => new RegExp(String.raw({ raw }, ...parts).replace(/\n\s*/g, ''), 'i');

const table = (pairs: string): ReadonlyMap<string, string> => new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]));
const SUBJECTS = table('us:we me:I them:they him:he her:she u:you');
const OBJECTS = table('we:us i:me they:them he:him she:her u:you');
const OWNERS = table('us:our we:our me:my i:my you:your u:your them:their they:their him:his he:his her:her she:her it:its');

const lone = (who: string): boolean => !/^(?:we|us|you|u|they|them|both|all)$/i.test(who) && !isPlural(who);

/** The words for a party in another place of the sentence. */
const FORMS: Readonly<Record<string, (who: string) => string>> = {
  who: (who) => SUBJECTS.get(who.toLowerCase()) ?? who,
  whom: (who) => OBJECTS.get(who.toLowerCase()) ?? who,
  whose: (who) => OWNERS.get(who.toLowerCase()) ?? (isPlural(who) && /s$/.test(who) ? `${who}'` : `${who}'s`),
  are: (who) => (/^(?:I|me)$/i.test(who) ? 'am' : lone(who) ? 'is' : 'are'),
  were: (who) => (/^(?:I|me)$/i.test(who) || lone(who) ? 'was' : 'were'),
  have: (who) => (lone(who) && !/^(?:I|me)$/i.test(who) ? 'has' : 'have'),
  s: (who) => (lone(who) && !/^(?:I|me)$/i.test(who) ? 's' : ''),
};

/** A figure wherever it stands, with its plain words. */
export function said(form: string, find: RegExp, words: Words, { near = false, ...guards }: Options = {}): Figure {
  return {
    form, find, near, ...guards,
    rewrite: (hit) => {
      const plain = typeof words === 'string' ? words : words(hit);
      return plain === undefined ? [] : [replaced(hit, filled(plain, hit.groups))];
    },
  };
}

const filled = (words: string, groups: Hit['groups']): string =>
  words.replace(/\{(?:(\w+) )?(\w+)\}/g, (_, form: string | undefined, name: string) => {
    const group = groups[name] ?? '';
    return form === undefined ? group : (FORMS[form]?.(group) ?? group);
  }).replace(/ {2,}/g, ' ');

/** The same words for each verb form: `bent('took', 'take', 'makes')`, by the ending of what was matched. */
export const owned = (owner: string): string => ({ our: 'us', your: 'you', their: 'them', my: 'me', his: 'him', her: 'her' })[owner.toLowerCase()] ?? owner;
