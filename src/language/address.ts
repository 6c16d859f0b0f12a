const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Madame|Monsieur|Captain|Professor|Señor|Señora)\.? )?`;
const NAME = String.raw`${TITLE}\p{Lu}[\p{L}-]+`;
/** "Wade, …", "Dear Mrs Pretorius, …", "…, Mrs Pretorius.": whom a sentence speaks to. */
const NAMED = new RegExp(String.raw`^\s*(?<first>(?:Dear (?:friends?|colleagues?|${NAME})|${NAME})), (?=\S)|,\s(?<last>${NAME})(?=[.!?]*\s*$|;)`, 'u');
/** Words that open a sentence with a comma behind them and are nobody's name. */
const NOBODY =
  /^(?:Honestly|Frankly|Look|Listen|Sorry|Well|Please|Sadly|Still|Again|Yes|No|And|But|So|Noon|Today|Tomorrow|Fine|Okay|OK|Ok|Right|Otherwise|Then|Now|Regrettably|Unfortunately|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Blink|Pay|Sign|Refuse|Counter|Countersign|Failing|Ach|Och|Grand|Ugh|Sure|Enough|Basta|Alas|Sigh|Anything|Oh|Actually|Anyway|However|Perhaps|Maybe|Naturally|Understood|Agreed|Done|Also|Instead|Therefore|Very well|Obviously|Clearly)$/;

/** The name of whom a sentence speaks to, and the text without it. */
export function withoutName(text: string): { readonly name?: string; readonly rest: string } {
  const found = NAMED.exec(text), name = found?.groups?.['first'] ?? found?.groups?.['last'];
  if (!found || !name || NOBODY.test(name)) return { rest: text };
  return { name, rest: text.slice(0, found.index) + text.slice(found.index + found[0].length) };
}
