import {isNobodys, piecesOf} from '../../catalog/vocabulary';
import {stretchesOf} from '../../catalog/vocabulary/stretches';
import {templateOf} from '../../catalog/vocabulary/template';
import type {TypedWords} from '../typed-words';
import {markOf, numberMark} from './marks';

/** A run of letters and digits. */
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]+/gu;
/** Digits that count something in a name, such as `item2` or `v12`. */
const COUNTING = 2;
/** A version of an interface. */
const VERSION = /^[vV]\d{1,2}$/;
/** Words of two letters that may stand in a name of several. */
const SHORT = 2;
/** Letters in a name of several words that may prove nothing. */
const UNPROVEN = 2;
const humpsOf = (letters: string): string[] =>
  letters
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(' ');

/**
 * Whether a name that a programmer gave, without its separators, is made of words that are nobody's: `orderTotal`, `pr12`. Up to two
 * letters may be unknown, and two digits.
 */
export function isKnownRun(run: string): boolean {
  const digits = run.replace(/\P{N}/gu, '').length;
  if (digits === run.length) return false;
  if (VERSION.test(run)) return true;
  if (digits > COUNTING) return false;
  let unproven = 0;
  let known = 0;
  let short = 0;
  for (const letters of run.split(/\p{N}+/u)) {
    if (letters === '') continue;
    if (letters.search(UNSPACED) >= 0) {
      if (piecesOf(letters).some(piece => !piece.known)) return false;
      known += 1;
      continue;
    }
    if (letters.length > 1 && isNobodys(letters)) {
      known += 1;
      continue;
    }
    for (const hump of humpsOf(letters)) {
      if (hump.length > 1 && isNobodys(hump)) {
        known += 1;
        if (hump.length < 3) short += 1;
      } else unproven += hump.length;
    }
  }
  // Many words of two letters one after another may be a name: `KaRiNa`.
  return short <= SHORT && unproven + (known === 0 || unproven > 0 ? digits : 0) <= UNPROVEN;
}

/** Neighbours of which none proves anything that may stand together: `e_d` may, `14.03.88` and `a4:5e:b0` may not. */
const TOGETHER = 2;

/** A run that may stand alone since it is short, and says nothing: two digits, or letters that are no known word. */
const isSmall = (run: string): boolean =>
  run.length <= UNPROVEN && (/\p{N}/u.test(run) || !isNobodys(run) || run.length < 2);

/** Whether so many small runs stand one after another that together they may be a number or a name. */
function isPieced(text: string, most: number): boolean {
  let count = 0;
  for (const run of text.match(RUN) ?? []) {
    count = isSmall(run) ? count + 1 : 0;
    if (count > most) return true;
  }
  return false;
}

/** Whether a text of one line, with whatever separators, is made of known runs alone. */
export const isKnownText = (text: string): boolean =>
  (text.match(RUN) ?? []).every(isKnownRun) && !isPieced(text, 1) && !isSpelled(text);

/** Words of two letters in a row that may be one word's syllables: `mi-ra-ko`. */
function isSpelled(text: string): boolean {
  let count = 0;
  for (const run of text.match(RUN) ?? []) {
    count = run.length <= 2 ? count + 1 : 0;
    if (count > TOGETHER) return true;
  }
  return false;
}

/** Separators of code that may stand between words; a blank stands for any other. */
const plainSeparators = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N}\s_$:.,;/|~*#@!?&=+()[\]{}<>'"-]/gu, ' ');

/**
 * Names that programmers gave: keys, names of events, cookies and stored values. Each run of letters and digits that is not
 * known to be nobody's becomes a mark.
 */
export function gateName(text: string, typed: TypedWords): string {
  // Signs that nobody sees, such as a soft hyphen, divide words for us only.
  const visible = text.replace(/\p{Cf}/gu, '');
  return stretchesOf(typed.replace(visible, 'code'))
    .map(({text: stretch, isMark}) => (isMark ? stretch : gateStretch(plainSeparators(stretch))))
    .join('');
}

function gateStretch(text: string): string {
  const runs = text.match(RUN) ?? [];
  const small = runs.map(run => run.length <= UNPROVEN);
  // Where three small runs follow each other, all of them are given by their marks.
  const pieced = small.map(
    (is, at) => is && [-2, -1, 0].some(from => [0, 1, 2].every(step => small[at + from + step])),
  );
  let at = 0;
  return text.replace(RUN, run => {
    const isPiece = pieced[at] === true;
    at += 1;
    if (isPiece) return markOf(run);
    return isKnownRun(run) ? run : /^\p{N}+$/u.test(run) ? digitsIn(run) : markOf(run);
  });
}

/** A place in a list is written with a digit or two. */
const digitsIn = (run: string): string => (run.length <= COUNTING ? run : numberMark(run.length));

/** What is left of a sentence that is written for people; see `templateOf`. */
export const gateSentence = (text: string, typed: TypedWords): string =>
  templateOf(typed.replace(text.replace(/\p{Cf}/gu, ''), 'prose'));

/**
 * The words of a label that are nobody's, in their order; an ellipsis stands for whatever else it says. Empty where nothing
 * is left.
 */
export function gateLabel(text: string, typed: TypedWords): string {
  const kept = gateSentence(text, typed)
    .replace(/‹[^›]*›|⟦[^⟧]*⟧/g, '…')
    .replace(/(?:[^\p{L}]*…[^\p{L}]*)+/gu, ' … ')
    .trim();
  return /\p{L}/u.test(kept) ? kept : '';
}
