import table from './lexicon.json?raw';
import {endOf} from './signs';

/** What is no word list of a type is marked so before its name. */
export const MARKS = {attribute: '=', not: '!', other: '~', purpose: '@'} as const;

/**
 * Rows by the first three letters of the forms in them; a row is `|form=1,2;3|other=4|`. Behind the semicolon is
 * what a form means only where it is one word.
 */
type Rows = Readonly<Record<string, string>>;

/** The table that `compile.ts` makes of all word lists. Forms are without spaces, which may always be missing. */
export interface Lexicon {
  /** What the numbers in the rows speak for. */
  names: readonly string[];
  /** Forms that begin and end with a word. */
  words: Rows;
  /** Those that begin anywhere in a word. */
  wild: Rows;
  /** Those of languages without spaces, which stand anywhere; by their first letter. */
  glued: Rows;
  /** Forms with signs of `signs.ts`, kept with their spaces; the same three kinds, marked by `*` and `^`. */
  signed: Rows;
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

let lexicon: Lexicon | null = null;

/** Read when the first field is seen: most pages have none. Rows stay text, in which searching is cheap. */
function loaded(): Lexicon {
  lexicon ??= JSON.parse(table) as Lexicon;
  return lexicon;
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
function trySigned(row: string | undefined, text: string, from: number, start: number, take: Take): void {
  for (const entry of row?.split('|') ?? []) {
    const at = entry.lastIndexOf('=');
    if (at < 0) continue;
    const form = entry.slice(0, at);
    const glued = form.startsWith('^');
    const end = endOf(form, text, from, glued, glued || form.startsWith('*') ? 1 : 0);
    if (end >= 0) take(entry.slice(at + 1), start, text.charAt(end - 1) === ' ' ? end - 1 : end);
  }
}

/** Every name that the text speaks of, each with the longest words for it. Texts are those of `text.ts`. */
export function lookUp(text: string): Map<string, Match> {
  const {names, words, wild, glued, signed} = loaded();
  const found = new Map<string, Match>();
  const take: Take = (numbers, start, end) => {
    for (const number of numbers.split(/[,;]/)) {
      if (!number) continue;
      const id = names[Number(number)] ?? '';
      const before = found.get(id);
      if (!before || end - start > before.end - before.start) found.set(id, {id, start, end});
    }
  };
  const joined = join(text);
  const isForeign = !/^[\x20-\x7e]*$/.test(text);
  for (let word = 0; word + 1 < joined.starts.length; word++) {
    const first = joined.starts[word] ?? 0;
    const start = first + word + 1;
    tryWords(words, joined, first, word, take);
    trySigned(signed[joined.text.slice(first, first + KEY)], text, start, start, take);
    for (let at = first; at < (joined.starts[word + 1] ?? 0); at++) {
      const key = joined.text.slice(at, at + KEY);
      if (wild[key]) tryWords(wild, joined, at, word, take);
      trySigned(signed[`*${key}`], text, at + word + 1, start, take);
      if (!isForeign) continue;
      tryLetters(glued, joined, at, word, take);
      trySigned(signed[`^${joined.text.charAt(at)}`], text, at + word + 1, at + word + 1, take);
    }
  }
  return found;
}
