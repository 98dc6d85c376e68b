import type {Form} from './forms';
import type {Kind} from './kinds';
import {halfWidth} from './signs';
import {BEGINS, type Survey} from './survey';

/** A number that is looked for by its digits, whatever stands between them. */
export interface NumberNeedle {
  type: string;
  kind: Kind;
  /** Digits; the number of a Chinese identity card may end in `X`. */
  digits: string;
  steps: readonly string[];
  /** Typed in full-width digits. */
  isFull: boolean;
}

/** A number that was found, and what must be undone to come from it to what was typed. */
export interface NumberFound {
  needle: NumberNeedle;
  /** First and last byte, with brackets and a plus before it. */
  begin: number;
  end: number;
  steps: readonly string[];
  /** Digits shown, where others are masked. */
  shown: number;
  isMasked: boolean;
}

/** Fewest digits of a number of each kind. */
const FEWEST: ReadonlyMap<Kind, number> = new Map([
  ['phone', 7],
  ['card', 12],
  ['number', 7],
]);
/** Normal forms that say no more of a number than its digits do. */
const SAME_DIGITS = /^(nospace|regroup|fullwidth|lower|upper|digits)$/;

/** The numbers in the forms of a value, each once. */
export function numbersOf(type: string, kind: Kind, forms: readonly Form[]): NumberNeedle[] {
  const fewest = FEWEST.get(kind);
  const [typed] = forms;
  if (fewest === undefined || !typed) return [];
  const isFull = halfWidth(typed.text) !== typed.text;
  const found = new Map<string, NumberNeedle>();
  let own = '';
  for (const {text, steps, digestOnly} of forms) {
    const digits = halfWidth(text)
      .replace(/[^\dA-Za-z]/g, '')
      .toUpperCase();
    const isNumber = digits.length >= fewest && (kind === 'number' ? /^\d+X?$/ : /^\d+$/).test(digits);
    own ||= digits;
    if (digestOnly || !isNumber || found.has(digits)) continue;
    const kept = digits === own ? steps.filter(step => !SAME_DIGITS.test(step)) : steps;
    found.set(digits, {type, kind, digits, steps: kept.filter(step => step !== 'fullwidth'), isFull});
  }
  return [...found.values()];
}

const [DIGIT, GAP, MASK, LONG] = [1, 2, 4, 8];
/** What each byte can be in a number; `LONG` begins or goes on with a sign of several bytes. */
const CLASS = new Uint8Array(256);
for (let byte = 48; byte < 58; byte++) CLASS[byte] = DIGIT;
for (const sign of ' -./()+') CLASS[sign.charCodeAt(0)] = GAP;
for (const sign of '*xX#') CLASS[sign.charCodeAt(0)] = MASK;
/** Signs of several bytes that stand between digits, or for one that is hidden: none that kana share their bytes with. */
const GAPS =
  '\u00a0\u2007\u2009\u200a\u200b\u200e\u200f\u202a\u202c\u202d\u202f\u2010\u2011\u2012\u2013\u2014\u2212\u3000－．／（）＋';
const MASKS = '•●·＊∗';
const WIDE_DIGITS = '０１２３４５６７８９';
/** Their meaning by their bytes as one number. */
const LONG_SIGNS = new Map<number, string>();
const encoder = new TextEncoder();
const keyOfBytes = (bytes: Uint8Array): number => bytes.reduce((key, byte) => key * 256 + byte, 0);
for (const [signs, meaning] of [
  [GAPS, ' '],
  [MASKS, '*'],
  [WIDE_DIGITS, ''],
] as const) {
  for (const sign of signs) {
    const bytes = encoder.encode(sign);
    LONG_SIGNS.set(keyOfBytes(bytes), meaning || halfWidth(sign));
    for (const byte of bytes) CLASS[byte] = LONG;
  }
}

/** Digits of a country and a prefix before a telephone number, and digits from which it may begin inside a group. */
const [PREFIX, LONG_NUMBER] = [5, 9];
/** Longest stretch that is one number with all that stands between its digits. */
const LONGEST = 80;
const [PLUS, ZERO, X_LOWER, BACKSLASH, BRACKET] = [43, 48, 120, 92, 40];

/** A stretch of digits, masks and what stands between them. */
interface Run {
  /** Digits, `*` for each masked one, `X`. */
  signs: string;
  /** Place of each sign; the end of the last. */
  places: number[];
  end: number;
  /** What stands before each sign since the one before it. */
  gaps: string[];
  isFull: boolean;
}

/** With what a number of any country may begin, one of North America with its country, and a masked one. */
const ANY_BEGIN = [...[...'0123456789'].map(digit => `+${digit}`), '00', '(0', '(+', '+('];
/** What follows a first digit that stands alone. */
const AFTER_FIRST = ' -./)\u00a0–';
const AMERICAN = /^1?[2-9]\d{9}$/;
const AMERICAN_BEGIN = ['1 ', '1-', '1.'];
const MASKED_BEGIN = ['**', 'xx', 'XX', '##', '* ', '(*', ...MASKS.replace('＊', '')];
const FULL_BEGIN = '０';

/** Finds numbers by their digits alone. */
export class NumberSearch {
  readonly #pairs: Uint8Array;
  readonly #needles: readonly NumberNeedle[];
  /** Digits of the shortest number. */
  readonly #least: number;
  /** 1 for each last two digits of a number. */
  readonly #tails = new Uint8Array(100);

  /** @param pairs What begins with two bytes, for the survey of a layer: the numbers' are marked in it. */
  constructor(needles: readonly NumberNeedle[], pairs: Uint8Array) {
    this.#pairs = pairs;
    this.#needles = needles;
    this.#least = needles.reduce((least, {digits}) => Math.min(least, digits.length), LONGEST);
    for (const {digits, kind} of needles) {
      const tail = Number(digits.slice(-2));
      // What ends in a letter is known by its last but two.
      if (Number.isNaN(tail)) this.#tails.fill(1);
      else this.#tails[tail] = 1;
      const [first = ''] = digits;
      const begins = [digits.slice(0, 2), ...[...'*#xX'].map(sign => first + sign), `(${first}`];
      if (kind === 'phone')
        begins.push(`0${first}`, ...ANY_BEGIN, ...[...AFTER_FIRST].map(sign => first + sign));
      if (kind === 'phone' && AMERICAN.test(digits)) begins.push(...AMERICAN_BEGIN);
      // A letter of another script before it is no sign behind which one is looked for: its second and last group are.
      if (kind === 'phone') begins.push(digits.slice(3, 5), digits.slice(-4, -2));
      for (const begin of [...begins, ...MASKED_BEGIN, FULL_BEGIN]) {
        const [a = 0, b = 0] = encoder.encode(begin);
        const pair = (a << 8) | b;
        pairs[pair] = (pairs[pair] ?? 0) | BEGINS.number;
      }
    }
  }

  /**
   * Calls back for each number that stands alone, in digits with something between them, in full-width digits, or with
   * some of its digits masked.
   *
   * @param looked Where one may begin, by a survey of these bytes.
   */
  find(bytes: Uint8Array, {places, count}: Survey, found: (number: NumberFound) => void): void {
    if (this.#needles.length === 0) return;
    const {length} = bytes;
    let floor = 0;
    for (let index = 0; index < count; index++) {
      const place = places[index] as number;
      if (place < floor) continue;
      const pair = ((bytes[place] as number) << 8) | (bytes[place + 1] as number);
      if (((this.#pairs[pair] as number) & BEGINS.number) === 0) continue;
      let end = place + 1;
      while (end < length && CLASS[bytes[end] as number] !== 0) end += 1;
      const isLong = end - place >= this.#least || CLASS[bytes[place - 1] ?? 0] !== 0;
      if (isLong && this.#mayEnd(bytes, place, end)) {
        let begin = place;
        while (begin > floor && CLASS[bytes[begin - 1] as number] !== 0) begin -= 1;
        if (end - begin >= this.#least && end - begin <= LONGEST) this.#stretch(bytes, begin, end, found);
      }
      floor = end;
    }
  }

  /** The last two signs of a stretch are those of a number that is looked for, or not to be known at a glance. */
  #mayEnd(bytes: Uint8Array, begin: number, end: number): boolean {
    let last = end - 1;
    while (last >= begin && CLASS[bytes[last] as number] === GAP) last -= 1;
    if (CLASS[bytes[last] as number] !== DIGIT) return last >= begin;
    const before = bytes[last - 1] as number;
    if (CLASS[before] !== DIGIT) return true;
    return this.#tails[(before - ZERO) * 10 + (bytes[last] as number) - ZERO] === 1;
  }

  #stretch(bytes: Uint8Array, begin: number, end: number, found: (number: NumberFound) => void): void {
    for (const run of runsIn(bytes, begin, end)) {
      if (this.#match(bytes, run, found)) continue;
      for (const piece of [...piecesOf(run), ...bareOf(run)]) this.#match(bytes, piece, found);
    }
  }

  #match(bytes: Uint8Array, run: Run, found: (number: NumberFound) => void): boolean {
    const {signs, places, end, gaps, isFull} = run;
    const first = places[0] as number;
    const isPart = isLetter(bytes[first - 1]) && bytes[first - 2] !== BACKSLASH;
    if (isPart || isLetter(bytes[end])) return false;
    const isPlain = !/[*X]/.test(signs.slice(0, -1)) && !signs.endsWith('*');
    const isGrouped = gaps.some((gap, index) => index > 0 && gap !== '');
    if (isPlain && !isGrouped && !isFull) return false;
    for (const needle of this.#needles) {
      const lead = signs.length - needle.digits.length;
      if (lead < 0 || lead > (needle.kind === 'phone' ? PREFIX : 0)) continue;
      const shown = isPlain
        ? signs.endsWith(needle.digits)
          ? needle.digits.length
          : 0
        : shownOf(run, needle, lead);
      if (shown === 0 || (isPlain && !standsAlone(run, needle, lead))) continue;
      const steps = [
        ...(isPlain ? [] : ['masked']),
        ...(isPlain && isGrouped ? ['regroup'] : []),
        ...(isFull === needle.isFull ? [] : ['fullwidth']),
        ...needle.steps,
      ];
      let begin = first;
      while (bytes[begin - 1] === PLUS || bytes[begin - 1] === BRACKET) begin -= 1;
      found({needle, begin, end, steps, shown, isMasked: !isPlain});
      return true;
    }
    return false;
  }
}

const isLetter = (byte: number | undefined): boolean => {
  const lower = (byte ?? 0) | 32;
  return lower >= 97 && lower <= 122;
};

/** An `x` that is no letter of a word: beside a digit or another `x`. */
const isHidden = (bytes: Uint8Array, at: number): boolean => {
  const isOne = (byte = 0) => (CLASS[byte] as number) === DIGIT || (byte | 32) === X_LOWER;
  const before = bytes[at - 1];
  return (!isLetter(before) || isOne(before)) && (isOne(before) || isOne(bytes[at + 1]));
};

/** Reads a stretch sign by sign; what means nothing here, and a plus, begins another run. */
function runsIn(bytes: Uint8Array, begin: number, end: number): Run[] {
  const runs: Run[] = [];
  const fresh = (): Run => ({signs: '', places: [], end: 0, gaps: [], isFull: false});
  let run = fresh();
  let gap = '';
  const close = () => {
    if (run.signs !== '') runs.push(run);
    run = fresh();
    gap = '';
  };
  for (let at = begin; at < end; ) {
    const byte = bytes[at] as number;
    const what = CLASS[byte] as number;
    let width = 1;
    let sign = ' ';
    if (what === DIGIT) sign = String.fromCharCode(byte);
    else if (what === MASK && (byte | 32) === X_LOWER) sign = isHidden(bytes, at) ? 'X' : '';
    else if (what === MASK) sign = '*';
    else if (what === LONG) {
      width = byte < 0xe0 ? 2 : 3;
      sign = LONG_SIGNS.get(keyOfBytes(bytes.subarray(at, at + width))) ?? '';
      if (sign === '') width = 1;
      else if (sign !== ' ' && sign !== '*') run.isFull = true;
    }
    if (sign === '' || byte === PLUS) close();
    else if (sign === ' ') gap += what === GAP ? String.fromCharCode(byte) : ' ';
    else {
      run.signs += sign;
      run.places.push(at);
      run.gaps.push(gap);
      run.end = at + width;
      gap = '';
    }
    at += width;
  }
  close();
  return runs;
}

/** The run from one sign to before another. */
const sliceOf = ({signs, places, gaps, end, isFull}: Run, from: number, to: number): Run => ({
  signs: signs.slice(from, to),
  places: places.slice(from, to),
  gaps: gaps.slice(from, to),
  end: to < signs.length ? (places[to - 1] as number) + 1 : end,
  isFull,
});

/** The digits of a run without stars or bullets around them, which a list or a text in bold has. */
function bareOf(run: Run): Run[] {
  const [, before = '', digits = ''] = /^(\**)(\d+)\**$/.exec(run.signs) ?? [];
  return digits.length > 0 && digits.length < run.signs.length
    ? [sliceOf(run, before.length, before.length + digits.length)]
    : [];
}

/** Parts of a run between wide gaps, as ` - ` or two spaces are. */
function piecesOf(run: Run): Run[] {
  const cuts = run.gaps.flatMap((gap, index) =>
    index > 0 && gap.length > 1 && !/[()]/.test(gap) ? [index] : [],
  );
  return cuts.length === 0
    ? []
    : [0, ...cuts].map((from, index) => sliceOf(run, from, cuts[index] ?? run.signs.length));
}

/** What stands before the number is the code of a country or a prefix, and the whole is no decimal fraction. */
function standsAlone({signs, gaps}: Run, {digits}: NumberNeedle, lead: number): boolean {
  const marks = gaps.slice(1).filter(gap => gap !== '');
  const isDecimal = marks.length === 1 && marks[0] === '.';
  if (isDecimal && (digits.length < LONG_NUMBER || /^0$/.test(signs.slice(0, gaps.indexOf('.', 1)))))
    return false;
  return lead === 0 || digits.length >= LONG_NUMBER || gaps[lead] !== '';
}

/** Fewest masked digits: `x` is also a sign of measures. */
const [FEWEST_MASKED, FEWEST_X] = [2, 3];

/** Digits of a number that a masked one shows, or 0 where it is none of this number or hides no more than a sign or two. */
function shownOf({signs}: Run, {digits}: NumberNeedle, lead: number): number {
  if (/\D/.test(signs.slice(0, lead))) return 0;
  let shown = 0;
  for (let index = 0; index < digits.length; index++) {
    const sign = signs[lead + index] as string;
    if (sign === '*' || (sign === 'X' && digits[index] !== 'X')) continue;
    if (sign !== digits[index]) return 0;
    shown += 1;
  }
  const masked = digits.length - shown;
  return masked >= (signs.includes('*') ? FEWEST_MASKED : FEWEST_X) ? shown : 0;
}
