import {CODE_ONLY, NUMBER_WORDS, WITHHELD} from './withheld';
import table from './words.json';

/** Letters that are no letter with a mark, and what they are written as. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
};

/** A word as the table holds it: lower case, without marks. */
export const foldWord = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC')
        .replace(/[ßłøæœđðıþ]/g, letter => LETTERS[letter] ?? letter);

let words: ReadonlySet<string> | undefined;
let coded: ReadonlySet<string> | undefined;
let signs: ReadonlySet<string> | undefined;
const stems = table.stems.split(' ');
/** Letters of an ending at most. */
const ENDING = 5;
/** Signs of the longest word of scripts that write no spaces. */
const LONGEST = 8;

const hasStem = (word: string): boolean =>
  stems.some(stem => word.startsWith(stem) && word.length <= stem.length + ENDING);

/**
 * Whether a word is one that programmers, shops and companies use, and so nobody's. Everything else may be somebody's.
 *
 * @param word One word in letters, in any case, with or without marks.
 */
export function isNobodys(word: string): boolean {
  coded ??= listed(table.coded);
  const folded = foldWord(word);
  return isSpoken(folded) || coded.has(folded);
}

const listed = (lists: Readonly<Record<string, string>>): Set<string> =>
  new Set(Object.values(lists).flatMap(list => list.split(' ')));

/** A word of pages and of the written lists, folded. */
function isSpoken(folded: string): boolean {
  words ??= listed(table.words);
  return words.has(folded) || (folded !== '' && folded.charCodeAt(0) > 127 && hasStem(folded));
}

/** Names of people that are words of code too. */
const NAMES: ReadonlySet<string> = new Set([...CODE_ONLY].filter(word => WITHHELD.has(word)));

/** The same for a word in a sentence that is written for people, where `Max` is no limit and `Faber` no brand. */
export function isNobodysInProse(word: string): boolean {
  const folded = foldWord(word);
  return isSpoken(folded) && !NAMES.has(folded) && !NUMBER_WORDS.has(folded);
}

let places: ReadonlySet<string> | undefined;

/**
 * Whether a label of a host, or a step of a path, stands in the address of a company of the catalogue as it is.
 *
 * @param step In lower case.
 */
export function isCompanys(step: string): boolean {
  places ??= new Set(table.places.split(' '));
  return places.has(step);
}

/** A piece of text in a script without spaces, and whether it is nobody's. */
export interface Piece {
  text: string;
  known: boolean;
}

/**
 * Takes a text of a script that writes no spaces apart, the longest known words first. A single known sign is a part of the
 * unknown ones beside it unless a longer word stands there too: names are made of signs that are words by themselves.
 */
export function piecesOf(run: string): Piece[] {
  signs ??= new Set(table.signs.split(' '));
  const pieces: Piece[] = [];
  const put = (text: string, known: boolean): void => {
    const last = pieces.at(-1);
    if (last && !known && !last.known) last.text += text;
    else pieces.push({text, known});
  };
  for (let at = 0; at < run.length; ) {
    let length = Math.min(LONGEST, run.length - at);
    while (length > 0 && !signs.has(run.slice(at, at + length))) length -= 1;
    put(run.slice(at, at + Math.max(1, length)), length > 0);
    at += Math.max(1, length);
  }
  return joined(pieces);
}

function joined(pieces: readonly Piece[]): Piece[] {
  const isWord = (piece: Piece | undefined): boolean => piece?.known === true && piece.text.length > 1;
  const isWhole = pieces.every(({known}) => known);
  const isSolid = (at: number): boolean =>
    isWhole ||
    isWord(pieces[at]) ||
    (pieces[at]?.known === true && (isWord(pieces[at - 1]) || isWord(pieces[at + 1])));
  const result: Piece[] = [];
  for (const [at, {text}] of pieces.entries()) {
    const known = isSolid(at);
    const last = result.at(-1);
    if (last && !known && !last.known) last.text += text;
    else result.push({text, known});
  }
  return result;
}
