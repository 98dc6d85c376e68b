import {foldWord, isNobodys} from '../catalog/vocabulary';
import type {TypedValue} from './raw';

/**
 * Where a text stands. `code`: names that programmers gave (keys, paths, events); there a part of a name that is a common word
 * is no trace of the person. `prose`: what is written for people, such as a product's name.
 */
export type Writing = 'code' | 'prose';

/** What was typed, as words: to take it out of a text that is kept, however the words are joined there. */
export interface TypedWords {
  /** The text with everything typed in it replaced by tokens such as `⟦name⟧`. */
  replace(text: string, writing: Writing): string;
  /** Whether something typed stands in it as words. */
  isIn(text: string, writing: Writing): boolean;
}

interface Sequence {
  words: readonly string[];
  type: string;
  /** A part of a name: looked for in prose, and in code where it is no common word. */
  isPart: boolean;
}

/** One sign of scripts without spaces, else a word or a number. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])\p{L}\p{M}*)+|\p{N}+/gu;
const DENSE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u;
/** Words between a person's names that are in everybody's. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al am an and auf bin bint da das de del der di do dos du el la le les los of san st te ten ter und van vom von y zu zum zur'.split(
    ' ',
  ),
);
/** Field types in which a person's name is typed: each word of it is theirs. */
const NAMED: ReadonlySet<string> = new Set([
  'name',
  'given-name',
  'additional-name',
  'family-name',
  'cc-name',
  'cc-given-name',
  'cc-family-name',
]);
/** What one looks for is mostly a thing's name, and as such the point of the record: as typed, it is kept out as a whole. */
const THINGS: ReadonlySet<string> = new Set(['search', 'coupon']);

/** Fewest letters of a word's beginning that is being typed, of a part that others are joined to, and of one inside a word. */
const [BEGINNING, ENDED, INSIDE] = [3, 4, 5];
/** German letters spelled out, as names are where only ASCII is allowed. */
const SPELLED: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe'};
const spelled = (text: string): string =>
  text.toLowerCase().replace(/[äöüßåø]/g, sign => SPELLED[sign] ?? sign);

interface Found {
  folded: string;
  start: number;
  end: number;
}

/** Words and numbers of a text that has no separators. */
const split = (text: string): string[] => wordsOf(text).map(({folded}) => folded);

const wordsOf = (text: string): Found[] =>
  [...text.matchAll(WORD)].map(match => ({
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Letters that the words of a text have; two signs of Chinese, Japanese or Korean are a word or a name. */
const weightOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (DENSE.test(word) ? 1.5 : word.length), 0);

function sequencesOf(typed: TypedValue): Sequence[] {
  const {type, value} = typed;
  const other = spelled(value);
  const more = other === value.toLowerCase() ? [] : sequencesOf({...typed, value: other});
  return [...ownSequences(type, value), ...more];
}

function ownSequences(type: string, value: string): Sequence[] {
  const words = wordsOf(value).map(({folded}) => folded);
  const found: Sequence[] = [];
  const add = (sequence: readonly string[], isPart: boolean) => {
    if (weightOf(sequence) >= (isPart ? 2 : 3)) found.push({words: sequence, type, isPart});
  };
  add(words, false);
  const joined = words.join('');
  if (words.length > 1 && !words.some(word => DENSE.test(word))) add(split(joined), false);
  const local =
    type === 'email' ? wordsOf(value.slice(0, value.lastIndexOf('@'))).map(({folded}) => folded) : [];
  if (local.length > 1) {
    add(local, false);
    add(split(local.join('')), false);
  }
  // A family name of several words, written as one.
  if (NAMED.has(type) && !words.some(word => DENSE.test(word))) {
    for (let from = 1; from < words.length - 1; from++) add([words.slice(from).join('')], true);
  }
  const parts = type === 'email' ? local : THINGS.has(type) ? [] : words;
  if (NAMED.has(type) && parts.some(part => DENSE.test(part))) {
    // The given name behind a family name of one sign or two.
    for (const turn of [1, 2]) if (parts.length - turn > 1) add(parts.slice(turn), true);
  } else {
    for (const part of parts) {
      // Of other things than names only what is no common word: every street has its `Street`.
      const isTheirs = NAMED.has(type) || (part.length > 2 && !isNobodys(part));
      if (isTheirs && !PARTICLES.has(part) && !/^\d*$/.test(part)) add([part], true);
    }
  }
  return found;
}

/**
 * Prepares what was typed to be taken out of texts.
 *
 * @param typed Values as they were typed, of any tab.
 */
export function typedWordsOf(typed: readonly TypedValue[]): TypedWords {
  const byFirst = new Map<string, Sequence[]>();
  for (const sequence of typed.flatMap(sequencesOf)) {
    const [first = ''] = sequence.words;
    const known = byFirst.get(first) ?? [];
    if (
      !known.some(
        other => other.words.join(' ') === sequence.words.join(' ') && other.isPart <= sequence.isPart,
      )
    )
      known.push(sequence);
    byFirst.set(first, known);
  }
  for (const sequences of byFirst.values()) sequences.sort((a, b) => b.words.length - a.words.length);

  /** Words of names and the like, each for itself; and all their beginnings, which stand in what is sent while somebody types. */
  const parts = new Map<string, string>();
  for (const sequences of byFirst.values()) {
    for (const {words, type} of sequences) {
      const [word = ''] = words;
      const isTheirs = words.length === 1 && word.length >= BEGINNING && !THINGS.has(type);
      if (isTheirs && !/\d/.test(word) && !isNobodys(word)) parts.set(word, type);
    }
  }
  const beginnings = new Map<string, string>();
  for (const [word, type] of parts)
    for (let length = BEGINNING; length < word.length; length++) beginnings.set(word.slice(0, length), type);

  /** In prose, a word that has such a part at its beginning or in it, or is one's beginning. */
  const partIn = (word: string): string | undefined => {
    if (parts.size === 0 || word.length < BEGINNING || isNobodys(word)) return undefined;
    const begun = beginnings.get(word);
    if (begun !== undefined) return begun;
    for (let from = 0; from + ENDED <= word.length; from++) {
      for (let to = from + (from === 0 ? ENDED : INSIDE); to <= word.length; to++) {
        const type = parts.get(word.slice(from, to));
        if (type !== undefined) return type;
      }
    }
    return undefined;
  };

  const matchAt = (words: readonly Found[], at: number, writing: Writing): Sequence | undefined => {
    const word = words[at]?.folded ?? '';
    const whole = byFirst
      .get(word)
      ?.find(
        sequence =>
          sequence.words.every((one, index) => words[at + index]?.folded === one) &&
          (!sequence.isPart || writing === 'prose' || !sequence.words.every(isNobodys)),
      );
    if (whole || writing === 'code') return whole;
    const type = partIn(word);
    return type === undefined ? undefined : {words: [word], type, isPart: true};
  };

  return {
    replace(text, writing) {
      if (byFirst.size === 0) return text;
      const words = wordsOf(text);
      let out = '';
      let from = 0;
      for (let at = 0; at < words.length; ) {
        const found = matchAt(words, at, writing);
        const [first, last] = [words[at], words[at + (found?.words.length ?? 1) - 1]];
        if (found && first && last) {
          out += `${text.slice(from, first.start)}⟦${found.type}⟧`;
          from = last.end;
        }
        at += found?.words.length ?? 1;
      }
      return out + text.slice(from);
    },
    isIn(text, writing) {
      if (byFirst.size === 0) return false;
      const words = wordsOf(text);
      return words.some((_, at) => matchAt(words, at, writing) !== undefined);
    },
  };
}
