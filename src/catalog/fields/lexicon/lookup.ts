import {recall} from '../remember';
import foreign from './foreign.txt?raw';
import latin from './latin.txt?raw';
import names from './names.json';
import {endOf} from './signs';
import {KEY, type Lexicon, type Rows, readTable} from './table';

/** What is no word list of a type is marked so before its name. */
export const MARKS = {attribute: '=', not: '!', other: '~', purpose: '@'} as const;

/** Words found in a text, with the name of what they speak for. */
export interface Match {
  id: string;
  start: number;
  end: number;
}

const tables: {latin?: Lexicon; foreign?: Lexicon} = {};

/** Forms with signs that begin with the same letters. */
interface Group {
  letters: string;
  forms: string;
}

const groups = new Map<string, readonly Group[]>();

function groupsOf(row: string): Group[] {
  return row.split('|').flatMap(group => {
    const cut = group.indexOf(':');
    return cut < 0 ? [] : [{letters: group.slice(0, cut), forms: group.slice(cut + 1)}];
  });
}

const named = new Map<string, readonly string[]>();
const namesOf = (numbers: string): string[] =>
  numbers.split(/[,;]/).flatMap(number => (number ? (names[Number(number)] ?? []) : []));

/** Numbers of a form in a row; null where no form of the row begins so, empty where none ends so. */
function numbersIn(row: string, form: string): string | null {
  const at = row.indexOf(`|${form}`);
  if (at < 0) return null;
  const exact = row.indexOf(`|${form}=`, at);
  return exact < 0 ? '' : row.slice(exact + form.length + 2, row.indexOf('|', exact + 1));
}

const withoutWords = (numbers: string): string => numbers.split(';')[0] ?? '';

const inner = new Map<string, readonly number[]>();

/** Places in a word at which a form that begins within words may begin. The same words come again and again. */
function innerPlaces({wild, signedWild}: Lexicon, word: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const key = word.slice(at, at + KEY);
    // The last letters may begin a form together with the next word.
    if (key.length < KEY || wild.has(key) || signedWild.has(key)) places.push(at);
  }
  return places;
}

/** One text that is searched: its words put together, and where each begins. */
class Search {
  readonly found = new Map<string, Match>();
  readonly #text: string;
  readonly #letters: string;
  /** Offset in the text = offset here + number of the word + 1. */
  readonly #starts = [0];

  constructor(text: string) {
    this.#text = text;
    const words = text.trim().split(' ');
    this.#letters = words.join('');
    let start = 0;
    words.forEach(word => {
      start += word.length;
      this.#starts.push(start);
    });
  }

  #take(numbers: string, start: number, end: number): void {
    recall(named, numbers, namesOf).forEach(id => {
      const before = this.found.get(id);
      if (!before || end - start > before.end - before.start) this.found.set(id, {id, start, end});
    });
  }

  /** Tries words from one place on, more and more of them, as long as any form begins so. */
  #tryWords(rows: Rows, from: number, word: number): void {
    for (let next = word + 1; next < this.#starts.length; next++) {
      const end = this.#starts[next] ?? 0;
      const form = this.#letters.slice(from, end);
      const row = rows.get(form.slice(0, KEY));
      const numbers = row ? numbersIn(row, form) : null;
      if (numbers) {
        const start = (this.#starts[word] ?? 0) + word + 1;
        this.#take(next === word + 1 ? numbers : withoutWords(numbers), start, end + next);
      }
      if (numbers === null && form.length >= KEY) return;
    }
  }

  /** Tries letters from one place on; where words end is of no account. */
  #tryLetters(rows: Rows, from: number, word: number): void {
    const row = rows.get(this.#letters.charAt(from));
    if (!row) return;
    let last = word;
    for (let end = from + 1; end <= this.#letters.length; end++) {
      while (end > (this.#starts[last + 1] ?? 0)) last += 1;
      const numbers = numbersIn(row, this.#letters.slice(from, end));
      if (numbers === null) return;
      if (numbers) this.#take(numbers, from + word + 1, end + last + 1);
    }
  }

  /** Tries the forms with signs. Those whose letters before the first sign don't stand there are passed over at once. */
  #trySigned(row: string | null, from: number, word: number, glued: boolean): void {
    if (row === null) return;
    const all = recall(groups, row, groupsOf);
    for (let at = 0; at < all.length; at++) {
      const group = all[at];
      if (group && this.#letters.startsWith(group.letters, from))
        this.#tryForms(group.forms, from + word + 1, glued);
    }
  }

  #tryForms(forms: string, start: number, glued: boolean): void {
    for (const entry of forms.split(':')) {
      const at = entry.lastIndexOf('=');
      const end = endOf(entry.slice(0, at), this.#text, start, glued);
      if (end < 0) continue;
      const first = glued ? start : this.#text.lastIndexOf(' ', start) + 1;
      this.#take(entry.slice(at + 1), first, this.#text.charAt(end - 1) === ' ' ? end - 1 : end);
    }
  }

  #begin(table: Lexicon, from: number, word: number): void {
    this.#tryWords(table.words, from, word);
    this.#trySigned(table.signed.get(this.#letters.slice(from, from + KEY)), from, word, false);
  }

  latin(table: Lexicon): void {
    for (let word = 0; word + 1 < this.#starts.length; word++) {
      const first = this.#starts[word] ?? 0;
      this.#begin(table, first, word);
      const own = this.#letters.slice(first, this.#starts[word + 1]);
      const places = recall(inner, own, word => innerPlaces(table, word));
      for (let at = 0; at < places.length; at++) {
        const from = first + (places[at] ?? 0);
        const key = this.#letters.slice(from, from + KEY);
        if (table.wild.has(key)) this.#tryWords(table.wild, from, word);
        this.#trySigned(table.signedWild.get(key), from, word, false);
      }
    }
  }

  foreign(table: Lexicon): void {
    for (let word = 0; word + 1 < this.#starts.length; word++) {
      const first = this.#starts[word] ?? 0;
      this.#begin(table, first, word);
      for (let from = first; from < (this.#starts[word + 1] ?? 0); from++) {
        this.#tryLetters(table.glued, from, word);
        this.#trySigned(table.signedGlued.get(this.#letters.charAt(from)), from, word, true);
      }
    }
  }
}

/** Every name that the text speaks of, each with the longest words for it. Texts are those of `text.ts`. */
export function lookUp(text: string): ReadonlyMap<string, Match> {
  const search = new Search(text);
  tables.latin ??= readTable(latin);
  search.latin(tables.latin);
  if (/[^\x20-\x7e]/.test(text)) {
    tables.foreign ??= readTable(foreign);
    search.foreign(tables.foreign);
  }
  return search.found;
}
