import { isAscii } from './ascii';
import type { Memory } from './remember';

/** Words that carry no matter, by language. Those that several languages share are left out where they would mislead. */
const ENGLISH = set(
  "the and to of a in is that for it you we on with this be are as have not at our your will can would but if from they was i or by an do so what there all their has us which about could how more please any when been than should may no need let's it's we're i'm don't we'd you're that's we'll i'll can't won't i've we've he she them his her my me also just had were out up who then one other some",
);
const OTHERS = [
  set('und der die das ist nicht ich wir sie mit auf für ein eine einen dem den des zu zum zur von im auch als bei nach über haben hat wird werden sind uns unser unsere ihr ihre ihnen dass oder wenn aber noch nur bitte kann können sehr wie sich es habe mir mich möchten würde vielen dank'),
  set('le la les des et est une un du pas nous vous que qui dans pour sur avec ce cette votre notre nos vos ne au aux je sont être avons avez mais plus par il elle merci bien si leur cela cordialement bonjour'),
  set('el la los las de que y en un una es por con para no se su del al lo como más pero sus le ya este esta nos nuestro nuestra usted ustedes hemos son está gracias muy si también hola saludos sobre'),
  set('de het een en van is dat niet wij we u ik op te voor met zijn aan er maar om ook als bij dan nog onze uw naar kan kunnen hebben heeft wordt worden graag deze dit bedankt wat zou geen over'),
  set('il la le che di e per un una non è sono con del della dei delle nel nella al alla si ci vi da come più ma anche questo questa nostro nostra vostro vostra abbiamo grazie gli lo se ho avete essere siamo'),
  set('o os as que de e em um uma para com não por mais do da dos das no na se ao como mas foi nosso nossa você vocês são está obrigado temos sua seu'),
  set('och att det som är för på med av den till inte om ett har vi jag kan från så men eller ni er vår vårt tack ska'),
  set('og at det som er for på med af den til ikke om et har vi jeg kan fra så men eller i jer vores tak skal en'),
  set('nie się i w na z do że to jest jak ale po o za od są przez dla czy już tylko nas nam państwa proszę oraz być'),
  set('ja on ei että se joka kun mutta myös ovat hän voi kuin sen tai niin mitä mikä jos meille teille kiitos olemme olisi hyvä vielä tämä'),
  set('ve bir bu için ile da de çok ama değil gibi daha var olarak biz siz bize size kadar sonra lütfen teşekkürler merhaba olan'),
  set('a je se na že to v ve s z do pro jsme by ale si jako aby nebo jsou vám nám prosím děkujeme jsem jen také není'),
  set('a az és hogy nem is egy de meg ha mi vagy kell lesz csak már még önök köszönjük kérjük nekünk van volt'),
  set('și de la în nu o un cu pe să este pentru care sunt din că dar mai vă ne noi dumneavoastră mulțumim acest'),
] as const;
const WORD = /[\p{L}\p{M}]+(?:['\u2019]\p{L}+)?/gu;
const FOREIGN_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/gu;
/** "Bistrot de la Gare" in an English sentence: these words belong to the name. */
const PARTICLES = '(?:de|la|le|les|du|des|del|el|al|von|van|der|den|di|da|do|dos|bin)';
const NAME_PARTICLES = new RegExp(String.raw`(\p{Lu}\p{L}{0,30}) (?:${PARTICLES} ){1,3}(?=\p{Lu})`, 'gu');
const PARTICLE = new RegExp(` ${PARTICLES} `);
/** More text would not change the answer. */
const ENOUGH = 8_000;

/** By word, a bit for each language that has it: the lowest for English, then the others in their order. */
const LANGUAGES = new Map<string, number>();
[ENGLISH, ...OTHERS].forEach((words, bit) => { for (const word of words) LANGUAGES.set(word, (LANGUAGES.get(word) ?? 0) | (1 << bit)); });

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What tells a language, counted. Counts of lines add up to those of their text. */
export interface Counts {
  words: number;
  letters: number;
  /** Letters of scripts that no English is written in. */
  strange: number;
  /** Small words of English, and of each other language. */
  readonly small: number[];
}

export const noCounts = (): Counts => ({ words: 0, letters: 0, strange: 0, small: Array.from({ length: OTHERS.length + 1 }, () => 0) });

/** Counts judged text, in whole lines. */
export function countsOf(judged: string): Counts {
  const counts = noCounts();
  const named = PARTICLE.test(judged) ? judged.replace(NAME_PARTICLES, '$1 ') : judged;
  for (const word of named.toLowerCase().match(isAscii(judged) ? PLAIN_WORD : WORD) ?? []) {
    counts.words++;
    counts.letters += word.length;
    for (let bits = LANGUAGES.get(word) ?? 0, bit = 0; bits !== 0; bits >>>= 1, bit++) if ((bits & 1) !== 0) counts.small[bit] = (counts.small[bit] ?? 0) + 1;
  }
  counts.strange = isAscii(judged) ? 0 : (judged.match(FOREIGN_SCRIPT)?.length ?? 0);
  return counts;
}

const PLAIN_WORD = /[a-z]+(?:'[a-z]+)?/g;

export function addCounts(sum: Counts, { words, letters, strange, small }: Counts): void {
  sum.words += words;
  sum.letters += letters;
  sum.strange += strange;
  small.forEach((count, bit) => { if (count > 0) sum.small[bit] = (sum.small[bit] ?? 0) + count; });
}

/**
 * Whether judged text is English, by its small words. Too short a text counts as English unless it plainly is not, so
 * for one paragraph of a mixed thread the draft decides.
 */
export const isEnglish = (judged: string): boolean => areEnglish(countsOf(judged.slice(0, ENOUGH)));

/** The same of a text in pieces of whole lines, by its opening; each piece is counted once. */
export function isEnglishIn(judged: string, pieces: readonly { readonly length: number; readonly memory: Memory }[]): boolean {
  const sum = noCounts();
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.length;
    if (end > ENOUGH) {
      addCounts(sum, countsOf(judged.slice(at, ENOUGH)));
      break;
    }
    addCounts(sum, piece.memory.once(countsOf, () => countsOf(judged.slice(at, end))));
    at = end;
  }
  return areEnglish(sum);
}

function areEnglish({ words, letters, strange, small: [english = 0, ...others] }: Counts): boolean {
  if (strange >= 4 && strange * 2 > letters) return false;
  const other = Math.max(...others);
  if (words < 5) return english > 0 || other < 2;
  if (other > english && other >= 2 && other / words >= 0.15) return false;
  // A language of which no small word is known here.
  return words < 20 || english / words >= 0.04;
}
