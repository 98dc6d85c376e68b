import foreign from './foreign.txt?raw';
import latin from './latin.txt?raw';
import names from './names.json';
import {endOf} from './signs';

/** What is no word list of a type is marked so before its name. */
export const MARKS = {attribute: '=', not: '!', other: '~', purpose: '@'} as const;

/** Kinds of rows, in the order in which a table has them. */
export const KINDS = [
  /** Forms that begin and end with a word, without spaces. */
  'words',
  /** Those that begin anywhere in a word. */
  'wild',
  /** Both again with signs of `signs.ts`, kept with their spaces behind the letters before the first sign. */
  'signed',
  'signedWild',
  /** Those of languages without spaces, which stand anywhere; by their first letter. */
  'glued',
  'signedGlued',
] as const;
export type Kind = (typeof KINDS)[number];

/** Words found in a text, with the name of what they speak for. */
export interface Match {
  id: string;
  start: number;
  end: number;
}

type Take = (numbers: string, start: number, end: number) => void;

/** Letters by which a row is found. */
export const KEY = 3;

/** Digits of the place of a row, to the base of 36. */
export const DIGITS = 4;

/**
 * Rows of one kind by the first letters of the forms in them. A row is `|form=1,2;3|other=4|`; behind the semicolon
 * is what a form means only where it is one word. A row of forms with signs is `|letters:form=1:form=2|`.
 */
interface Rows {
  has(key: string): boolean;
  get(key: string): string | null;
}
type Lexicon = Readonly<Record<Kind, Rows>>;

/**
 * Rows that are cut out of the table only when they are asked for: nothing is built beforehand, since most are never
 * looked at. `index` is `|key` and the place of the row among all rows, for each.
 */
function rowsIn(index: string, table: string, body: number): Rows {
  const known = new Map<string, string | null>();
  const find = (key: string): string | null => {
    const at = index.indexOf(`|${key}:`);
    if (at < 0) return null;
    const place = at + key.length + 2;
    const from = body + Number.parseInt(index.slice(place, place + DIGITS), 36);
    return table.slice(from, table.indexOf('\n', from));
  };
  return {
    has: key => known.get(key) !== undefined || index.includes(`|${key}:`),
    get(key) {
      let row = known.get(key);
      if (row === undefined) {
        row = find(key);
        known.set(key, row);
      }
      return row;
    },
  };
}

/** Reads a table: one line is the index of each kind, then come the rows. */
function readTable(table: string): Lexicon {
  const indexes: string[] = [];
  let body = 0;
  for (const _ of KINDS) {
    const end = table.indexOf('\n', body);
    indexes.push(table.slice(body, end));
    body = end + 1;
  }
  const rows = KINDS.map((kind, at) => [kind, rowsIn(indexes[at] ?? '', table, body)]);
  return Object.fromEntries(rows) as Lexicon;
}

const tables: {latin?: Lexicon; foreign?: Lexicon} = {};

function tablesFor(text: string): Lexicon[] {
  tables.latin ??= readTable(latin);
  if (/^[\x20-\x7e]*$/.test(text)) return [tables.latin];
  tables.foreign ??= readTable(foreign);
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
    const row = rows.get(form.slice(0, KEY));
    const numbers = row ? numbersIn(row, form) : null;
    if (numbers) take(next === word + 1 ? numbers : withoutWords(numbers), start, end + next);
    if (numbers === null && form.length >= KEY) return;
  }
}

/** Tries letters from one place on; where words end is of no account. */
function tryLetters(rows: Rows, {text, starts}: Joined, from: number, word: number, take: Take): void {
  const row = rows.get(text.charAt(from));
  if (!row) return;
  let last = word;
  for (let end = from + 1; end <= text.length; end++) {
    while (end > (starts[last + 1] ?? 0)) last += 1;
    const numbers = numbersIn(row, text.slice(from, end));
    if (numbers === null) return;
    if (numbers) take(numbers, from + word + 1, end + last + 1);
  }
}

/** Tries the forms with signs. Those whose letters before the first sign don't stand there are passed over at once. */
function trySigned(rows: Rows, key: string, place: Place, glued: boolean, take: Take): void {
  const {text, joined, from, start} = place;
  for (const group of rows.get(key)?.split('|') ?? []) {
    const cut = group.indexOf(':');
    if (cut < 0 || !joined.startsWith(group.slice(0, cut), from)) continue;
    for (const entry of group.slice(cut + 1).split(':')) {
      const at = entry.lastIndexOf('=');
      const end = endOf(entry.slice(0, at), text, start, glued);
      if (end < 0) continue;
      const first = glued ? start : text.lastIndexOf(' ', start) + 1;
      take(entry.slice(at + 1), first, text.charAt(end - 1) === ' ' ? end - 1 : end);
    }
  }
}

/** A place in a text: among its letters alone, and with the spaces. */
interface Place {
  text: string;
  joined: string;
  from: number;
  start: number;
}

const inner = new Map<string, readonly number[]>();

/** Places in a word at which a form that begins within words may begin. The same words come again and again. */
function innerPlaces({wild, signedWild}: Lexicon, word: string): readonly number[] {
  let places = inner.get(word);
  if (!places) {
    const own: number[] = [];
    for (let at = 0; at < word.length; at++) {
      const key = word.slice(at, at + KEY);
      // The last letters may begin a form together with the next word.
      if (key.length < KEY || wild.has(key) || signedWild.has(key)) own.push(at);
    }
    if (inner.size >= REMEMBERED) inner.clear();
    inner.set(word, own);
    places = own;
  }
  return places;
}

/** Words of which is remembered where forms may begin in them. */
const REMEMBERED = 2_000;

function searchLatin(table: Lexicon, text: string, joined: Joined, take: Take): void {
  const {text: letters, starts} = joined;
  for (let word = 0; word + 1 < starts.length; word++) {
    const first = starts[word] ?? 0;
    const next = starts[word + 1] ?? 0;
    const place = {text, joined: letters, from: first, start: first + word + 1};
    tryWords(table.words, joined, first, word, take);
    trySigned(table.signed, letters.slice(first, first + KEY), place, false, take);
    for (const offset of innerPlaces(table, letters.slice(first, next))) {
      const from = first + offset;
      const key = letters.slice(from, from + KEY);
      if (table.wild.has(key)) tryWords(table.wild, joined, from, word, take);
      trySigned(table.signedWild, key, {...place, from, start: from + word + 1}, false, take);
    }
  }
}

function searchForeign(table: Lexicon, text: string, joined: Joined, take: Take): void {
  const {text: letters, starts} = joined;
  for (let word = 0; word + 1 < starts.length; word++) {
    const first = starts[word] ?? 0;
    const place = {text, joined: letters, from: first, start: first + word + 1};
    tryWords(table.words, joined, first, word, take);
    trySigned(table.signed, letters.slice(first, first + KEY), place, false, take);
    for (let from = first; from < (starts[word + 1] ?? 0); from++) {
      tryLetters(table.glued, joined, from, word, take);
      trySigned(table.signedGlued, letters.charAt(from), {...place, from, start: from + word + 1}, true, take);
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
  const [own, other] = tablesFor(text);
  if (own) searchLatin(own, text, joined, take);
  if (other) searchForeign(other, text, joined, take);
  return found;
}
