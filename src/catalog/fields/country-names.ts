import {fold} from './text';

/** Languages that shops of the catalogue's languages write countries in; Chinese in both scripts. */
const LANGUAGES = 'en zh-Hans zh-Hant es fr de nl pt it pl ru ja ko tr ar'.split(' ');
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Names that forms use beside those of the tables. */
const OTHERS =
  'usa|us|united states of america|uk|gb|great britain|england|scotland|wales|korea|south korea|republic of korea|russian federation|holland|ivory coast|cote d ivoire|czech republic|macedonia|burma|viet nam|中国大陆|中国香港|中国澳门|中国台湾|中華民國|大韓民国|السعودية|الإمارات';

let known: Set<string> | undefined;

/** Names of countries as the browser's own tables have them (Unicode CLDR), folded; made when a list is there to be read. */
function names(): Set<string> {
  if (known) return known;
  const codes = LETTERS.flatMap(first => LETTERS.map(second => first + second));
  const english = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
  const regions = codes.filter(
    code => english.of(code) !== undefined && !/^(EU|EZ|UN|ZZ|QO|X[AB])$/.test(code),
  );
  const found = new Set(OTHERS.split('|').map(name => bare(fold(name))));
  for (const language of LANGUAGES) {
    const table = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'});
    for (const region of regions) {
      const name = table.of(region);
      if (name) found.add(bare(fold(name)));
    }
  }
  known = found;
  return found;
}

/** Without what forms add to a country: its code for calls, its currency, its name in another language. */
const bare = (name: string): string =>
  name
    .replace(/[([+\-–—/:].*$/, '')
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a text, folded, is the name of a country in one of the catalogue's languages. */
export function isCountry(text: string): boolean {
  const name = bare(text);
  return name.length > 1 && names().has(name);
}
