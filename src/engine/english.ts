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
const NAME_PARTICLES = /(\p{Lu}\p{L}{0,30}) (?:(?:de|la|le|les|du|des|del|el|al|von|van|der|den|di|da|do|dos|bin) ){1,3}(?=\p{Lu})/gu;
/** More words would not change the answer. */
const ENOUGH = 8_000;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Whether judged text is English, by its small words. Too short a text counts as English unless it plainly is not, so
 * for one paragraph of a mixed thread the draft decides.
 */
export function isEnglish(judged: string): boolean {
  const text = judged.slice(0, ENOUGH);
  const words = text.replace(NAME_PARTICLES, '$1 ').toLowerCase().match(WORD) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const strange = text.match(FOREIGN_SCRIPT)?.length ?? 0;
  if (strange >= 4 && strange * 2 > letters) return false;

  const english = count(words, ENGLISH);
  const other = Math.max(...OTHERS.map((language) => count(words, language)));
  if (words.length < 5) return english > 0 || other < 2;
  if (other > english && other >= 2 && other / words.length >= 0.15) return false;
  // A language of which no small word is known here.
  return words.length < 20 || english / words.length >= 0.04;
}

function count(words: readonly string[], language: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (language.has(word) ? 1 : 0), 0);
}
