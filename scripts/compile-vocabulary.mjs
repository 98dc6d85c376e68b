/**
 * Makes the table of words that are known to be nobody's (`src/catalog/vocabulary/words.json`) of what the catalogue knows: names in
 * decoders and detectors, words of rules for pages, fields and rewards, companies with their hosts and paths, and the written
 * lists beside the table. `npx vitest run test/catalog/vocabulary -u` writes it anew.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const CATALOG = fileURLToPath(new URL('../src/catalog/', import.meta.url));
/** Of pages and their words; of companies and their code, and what we call acts of scripts. */
const SPOKEN = ['pages', 'fields/types', 'fields/others', 'incentives'];
const CODED = ['decoders', 'detectors', 'parties', '../page'];
const FILES = ['fields/others.ts', 'fields/purposes.ts'];
const CODED_FILES = ['consent-stores.ts'];

/** Words of scripts that write them apart, and signs of those that don't. */
const LETTERS = /\p{L}\p{M}*(?:\p{L}|\p{M})*/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+|\p{sc=Hangul}+/gu;

/** @type {Readonly<Record<string, string>>} */
const SPELLED = {ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ı: 'i', þ: 'th'};

/**
 * A word as it is looked up: lower case, without marks.
 * @param {string} word
 */
export const folded = word =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ßłøæœđðıþ]/g, letter => SPELLED[letter] ?? letter);

/** @param {string} folder @returns {string[]} */
function sources(folder) {
  return readdirSync(path.join(CATALOG, folder), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * What a module writes itself, texts as well as code and expressions, without its comments and what says where a fact comes from.
 * @param {string} code
 */
function writtenIn(code) {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/^\s*\/\/.*$/gm, ' ');
  const own = bare.replace(/\b(source|note|why|docs):\s*\n?\s*('[^']*'|"[^"]*"|`[^`]*`)/g, ' ');
  return own
    .split('\n')
    .filter(line => !/^(import|export .* from)\b|^\} from /.test(line))
    .map(line => line.replace(/\\+[bdDsSwWpP](\{[^}]*\})?/g, ' ').replaceAll('\\', ''));
}

/**
 * The words in a text: whole, and at their humps (`orderTotal` is `ordertotal`, `order` and `total`).
 * @param {string} text
 * @returns {string[]}
 */
function wordsIn(text) {
  const signs = text.match(UNSPACED) ?? [];
  const spaced = text.replace(UNSPACED, ' ').match(LETTERS) ?? [];
  const humps = spaced.flatMap(word =>
    word
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
      .split(' '),
  );
  return [...signs, ...spaced, ...humps].map(folded);
}

/** Words that inflected languages end in many ways: what stands before `\w` in an expression. */
const STEM = /(\p{L}{4,})\\+w/gu;

/** Addresses of companies, with or without a path. */
const ADDRESS = /(?<![\w.@/-])(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[\w.~*#/-]*)?|(?<![\w:/])\/[a-z\d][\w.~*/-]*/g;

/** @param {string} text */
const placesIn = text =>
  (text.match(ADDRESS) ?? [])
    .flatMap(address => {
      const [host = '', ...steps] = address.toLowerCase().split('/');
      return [...host.split('.'), ...steps, ...steps.flatMap(step => step.split('.'))];
    })
    .filter(place => /^[a-z\d][\w.~-]{1,40}$/.test(place) && !/\d{5}/.test(place));

/** @param {string} word */
const isUnspaced = word => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々\p{sc=Hangul}]+$/u.test(word);

/**
 * @param {{software: Record<string, string>, interfaces: Record<string, string>, platform: string, withheld: ReadonlySet<string>}} lists
 *   The written lists.
 * @returns {{words: Record<string, string>, coded: Record<string, string>, signs: string, stems: string, places: string}} Words by
 *   their first letter; `coded`: those that companies and their code alone have;
 *   `signs`: of scripts that write no spaces; `stems`: beginnings of words; `places`: labels of hosts and steps of paths as
 *   they stand in companies' addresses, where they are no words.
 */
export function compileVocabulary({software, interfaces, platform, withheld}) {
  /** @type {Set<string>} */
  const words = new Set();
  /** @type {Set<string>} */
  const coded = new Set();
  /** @type {Set<string>} */
  const signs = new Set();
  /** @type {Set<string>} */
  const stems = new Set();
  /** @type {Set<string>} */
  const places = new Set();
  /** @param {string} text @param {boolean} written @param {Set<string>} into */
  const take = (text, written, into = words) => {
    for (const word of wordsIn(text)) {
      if (isUnspaced(word)) {
        // Of the catalogue's expressions single signs are parts of words; the written lists mean them.
        if (word.length > 1 || written) signs.add(word);
      } else if ((word.length > 2 || written) && word.length <= 24 && !withheld.has(word)) into.add(word);
    }
  };
  for (const list of [...Object.values(software), ...Object.values(interfaces), platform]) take(list, true);
  /** @param {string} name */
  const inCatalog = name => path.join(CATALOG, name);
  const spoken = [...SPOKEN.flatMap(sources), ...FILES.map(inCatalog)];
  for (const file of [...spoken, ...CODED.flatMap(sources), ...CODED_FILES.map(inCatalog)]) {
    const code = readFileSync(file, 'utf8');
    const isSpoken = spoken.includes(file);
    for (const text of writtenIn(code)) {
      take(text, false, isSpoken ? words : coded);
      for (const place of placesIn(text)) places.add(place);
    }
    for (const [, stem = ''] of code.matchAll(STEM)) stems.add(folded(stem));
  }
  const table = (/** @type {Iterable<string>} */ list) => byFirstLetter([...list].sort());
  return {
    words: table(words),
    coded: table([...coded].filter(word => !words.has(word))),
    signs: [...signs].sort().join(' '),
    stems: [...stems].sort().join(' '),
    places: [...places]
      .filter(place => !words.has(place) && !coded.has(place) && !withheld.has(place))
      .sort()
      .join(' '),
  };
}

/** @param {readonly string[]} sorted @returns {Record<string, string>} */
function byFirstLetter(sorted) {
  /** @type {Record<string, string[]>} */
  const byLetter = {};
  for (const word of sorted) {
    const letter = word.slice(0, 1);
    byLetter[letter] = [...(byLetter[letter] ?? []), word];
  }
  return Object.fromEntries(Object.entries(byLetter).map(([letter, list]) => [letter, list.join(' ')]));
}
