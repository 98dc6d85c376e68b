import foreign from './foreign.json?raw';
import latin from './latin.json?raw';
import names from './names.json';
import {endOf} from './signs';

/** What is no word list of a type is marked so before its name. */
export const MARKS = {attribute: '=', not: '!', other: '~', purpose: '@'} as const;

/**
 * Rows by the first three letters of the forms in them; a row is `|form=1,2;3|other=4|`. Behind the semicolon is
 * what a form means only where it is one word.
 */
type Rows = Readonly<Record<string, string>>;

/** One of the tables that `compile.ts` makes of all word lists. */
export interface Lexicon {
  /** Forms that begin and end with a word, without spaces. */
  words: Rows;
  /** Those that begin anywhere in a word. */
  wild: Rows;
  /** Both again with signs of `signs.ts`, kept with their spaces. */
  signed: Rows;
  signedWild: Rows;
  /** Those of languages without spaces, which stand anywhere; by their first letter. */
  glued: Rows;
  signedGlued: Rows;
}

/** Words found in a text, with the name of what they speak for. */
export interface Match {
  id: string;
  start: number;
  end: number;
}

type Take = (numbers: string, start: number, end: number) => void;

/** Letters by which a row is found. */
export const KEY = 3;

const tables: {latin?: Lexicon; foreign?: Lexicon} = {};

/** Read when the first field is seen: most pages have none. Rows stay text, in which searching is cheap. */
function tablesFor(text: string): Lexicon[] {
  tables.latin ??= JSON.parse(latin) as Lexicon;
  if (/^[\x20-\x7e]*$/.test(text)) return [tables.latin];
  tables.foreign ??= JSON.parse(foreign) as Lexicon;
  return [tables.latin, tables.foreign];
}

/** The words of a text put together, and where each begins. Offset in the text = offset here + number of the word + 1. */
interface Joined {
  text: string;
  starts: readonly number[];
}

function join(text: string): Joined {
  const words = text.trim().split(' ');
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length);
  return {text: words.join(''), starts};
}

/** Numbers of a form in a row; null where no form of the row begins so, empty where none ends so. */
function numbersIn(row: string, form: string): string | null {
  const at = row.indexOf(`|${form}`);
  if (at < 0) return null;
  const exact = row.indexOf(`|${form}=`, at);
  return exact < 0 ? '' : row.slice(exact + form.length + 2, row.indexOf('|', exact + 1));
}

const withoutWords = (numbers: string): string => numbers.split(';')[0] ?? '';

/** Tries words from one place on, more and more of them, as long as any form begins so. */
function tryWords(rows: Rows, {text, starts}: Joined, from: number, word: number, take: Take): void {
  const start = (starts[word] ?? 0) + word + 1;
  for (let next = word + 1; next < starts.length; next++) {
    const end = starts[next] ?? 0;
    const form = text.slice(from, end);
    const row = rows[form.slice(0, KEY)];
    const numbers = row ? numbersIn(row, form) : null;
    if (numbers) take(next === word + 1 ? numbers : withoutWords(numbers), start, end + next);
    if (numbers === null && form.length >= KEY) return;
  }
}

/** Tries letters from one place on; where words end is of no account. */
function tryLetters(rows: Rows, {text, starts}: Joined, from: number, word: number, take: Take): void {
  const row = rows[text.charAt(from)];
  if (!row) return;
  let last = word;
  for (let end = from + 1; end <= text.length; end++) {
    while (end > (starts[last + 1] ?? 0)) last += 1;
    const numbers = numbersIn(row, text.slice(from, end));
    if (numbers === null) return;
    if (numbers) take(numbers, from + word + 1, end + last + 1);
  }
}

/** Tries the forms with signs. */
function trySigned(row: string | undefined, text: string, from: number, glued: boolean, take: Take): void {
  if (!row) return;
  for (const entry of row.split('|')) {
    const at = entry.lastIndexOf('=');
    if (at < 0) continue;
    const end = endOf(entry.slice(0, at), text, from, glued);
    if (end < 0) continue;
    const start = glued ? from : text.lastIndexOf(' ', from) + 1;
    take(entry.slice(at + 1), start, text.charAt(end - 1) === ' ' ? end - 1 : end);
  }
}

function searchTable(table: Lexicon, text: string, joined: Joined, isForeign: boolean, take: Take): void {
  for (let word = 0; word + 1 < joined.starts.length; word++) {
    const first = joined.starts[word] ?? 0;
    tryWords(table.words, joined, first, word, take);
    trySigned(table.signed[joined.text.slice(first, first + KEY)], text, first + word + 1, false, take);
    for (let at = first; at < (joined.starts[word + 1] ?? 0); at++) {
      const key = joined.text.slice(at, at + KEY);
      if (table.wild[key]) tryWords(table.wild, joined, at, word, take);
      trySigned(table.signedWild[key], text, at + word + 1, false, take);
      if (!isForeign) continue;
      tryLetters(table.glued, joined, at, word, take);
      trySigned(table.signedGlued[joined.text.charAt(at)], text, at + word + 1, true, take);
    }
  }
}

/** Every name that the text speaks of, each with the longest words for it. Texts are those of `text.ts`. */
export function lookUp(text: string): Map<string, Match> {
  const found = new Map<string, Match>();
  const take: Take = (numbers, start, end) => {
    for (const number of numbers.split(/[,;]/)) {
      const id = number ? names[Number(number)] : undefined;
      const before = id === undefined ? undefined : found.get(id);
      if (id !== undefined && (!before || end - start > before.end - before.start))
        found.set(id, {id, start, end});
    }
  };
  const joined = join(text);
  const used = tablesFor(text);
  for (const table of used) searchTable(table, text, joined, used.length > 1, take);
  return found;
}
