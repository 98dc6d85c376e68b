import {isNobodysInProse, piecesOf} from './index';
import {stretchesOf} from './stretches';

/** What an address of mail or of the web looks like, whatever words it is made of. */
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|[a-z][a-z\d+.-]*:\/\/\S+/giu;

/** Digits, alone or hidden in part, with what groups them. */
const NUMBER = /[*•·]*\p{N}(?:[\p{N}.,:/*•·-]*[\p{N}*•·])?|[*•·]{2,}\p{N}*/gu;
const UNSPACED = /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]+)/u;

/** The same mark again, divided by nothing but separators, is one. */
const joinMarks = (text: string): string =>
  text.replace(/(‹(?:word|number|id)›)(?:[^\p{L}\p{N}‹⟦]{0,3}\1)+/gu, '$1');

/** Letters with digits in them, such as an account's number: a number, whatever it begins with. */
const CODED = /[\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}]*/gu;

const betweenMarks = (text: string, change: (part: string) => string): string =>
  text
    .split(/(‹[^›]*›)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

const wordsOnly = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, run =>
    run
      .split(UNSPACED)
      .map((part, index) => {
        if (part === '') return '';
        if (index % 2 === 1)
          return piecesOf(part)
            .map(piece => (piece.known ? piece.text : '‹word›'))
            .join('');
        return isNobodysInProse(part) ? part : '‹word›';
      })
      .join(''),
  );

const isUnspaced = (text: string): boolean => UNSPACED.test(text);

function reduced(text: string): string {
  const coded = betweenMarks(text, part => part.replace(CODED, run => (isUnspaced(run) ? run : '‹number›')));
  return betweenMarks(
    betweenMarks(coded, part => part.replace(NUMBER, '‹number›')),
    wordsOnly,
  );
}

/**
 * A sentence that is written for people as a template: words that are nobody's, `‹word›` for all others, `‹number›` for every
 * number. Readable, and still proof of what kind of thing a page shows: “您的芝麻分 ‹number›，可免押金”.
 */
export function templateOf(sentence: string): string {
  const kept = stretchesOf(sentence.replace(ADDRESS, '‹text›'))
    .map(({text, isMark}) => (isMark ? text : reduced(text.replace(/[‹›⟦⟧]/g, ' '))))
    .join('');
  return joinMarks(kept);
}
