import type {Form} from './forms';
import type {Kind} from './kinds';
import {FOLD} from './patterns';

/** An address or a number with letters, of which some signs may be hidden. */
export interface MaskNeedle {
  type: string;
  kind: Kind;
  /** In lower case, without spaces and marks. */
  text: string;
}

/** One that was found. */
export interface MaskFound {
  needle: MaskNeedle;
  begin: number;
  end: number;
  /** What is shown is enough by itself; else a key must name it. */
  isSure: boolean;
}

/** What can be masked sign by sign, and has letters in it: numbers of digits are read by their digits. */
export function maskable(type: string, kind: Kind, forms: readonly Form[]): MaskNeedle[] {
  const [typed] = forms;
  if (!typed) return [];
  const text = typed.text.normalize('NFKC').trim().toLowerCase();
  if (kind === 'email') return /^[^@\s]+@[^@\s]+$/.test(text) ? [{type, kind, text}] : [];
  if (kind !== 'iban' && kind !== 'number') return [];
  const signs = text.replace(/[^a-z\d]/g, '');
  return signs.length >= 7 && /[a-z]/.test(signs) ? [{type, kind, text: signs}] : [];
}

const [STAR, SLASH] = [42, 47];
/** `•` in UTF-8. */
const BULLET = [0xe2, 0x80, 0xa2] as const;
const isBullet = (bytes: Uint8Array, at: number): boolean =>
  BULLET.every((byte, index) => bytes[at + index] === byte);

const signs = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({length: 256}, (_, byte) =>
    byte < 128 && pattern.test(String.fromCharCode(byte)) ? 1 : 0,
  );
const IN_ADDRESS = signs(/[\w.+*@-]/);
for (const byte of BULLET) IN_ADDRESS[byte] = 1;
const IN_NUMBER = signs(/[a-z\d* -]/i);
for (const byte of BULLET) IN_NUMBER[byte] = 1;
const LONGEST = 120;
/** Masks of one layer that are looked at. */
const MOST = 2_000;
/** A letter or digit, or the end of a sign beyond ASCII. */
const isShown = (byte = 0): boolean => IN_ADDRESS[byte] === 1 && byte !== STAR;

interface Stretch {
  text: string;
  begin: number;
  end: number;
}

/** The stretch of such signs around a place, with `*` for each mask. */
function stretchAt(bytes: Uint8Array, at: number, within: Uint8Array): Stretch {
  let begin = at;
  while (begin > 0 && at - begin < LONGEST && within[bytes[begin - 1] as number] === 1) begin -= 1;
  let end = at + 1;
  while (end < bytes.length && end - at < LONGEST && within[bytes[end] as number] === 1) end += 1;
  let text = '';
  for (let index = begin; index < end; index++) {
    const byte = bytes[index] as number;
    if (byte === BULLET[0]) text += '*';
    else if (byte < 128) text += String.fromCharCode(FOLD[byte] as number);
  }
  return {text, begin, end};
}

/** Finds addresses and numbers with letters of which some signs are hidden. */
export class MaskSearch {
  readonly #needles: readonly MaskNeedle[];
  readonly #hasAddresses: boolean;
  readonly #hasNumbers: boolean;

  constructor(needles: readonly MaskNeedle[]) {
    this.#needles = needles;
    this.#hasAddresses = needles.some(({kind}) => kind === 'email');
    this.#hasNumbers = needles.some(({kind}) => kind !== 'email');
  }

  /** @param found Called for each. */
  find(bytes: Uint8Array, found: (masked: MaskFound) => void): void {
    if (this.#needles.length === 0) return;
    let left = MOST;
    for (let at = bytes.indexOf(STAR); at >= 0 && left > 0; at = bytes.indexOf(STAR, at)) {
      let end = at + 1;
      while (bytes[end] === STAR) end += 1;
      // One alone hides nothing and is a sign of programs, as a comment's are.
      if (end - at > 1 && bytes[at - 1] !== SLASH && bytes[end] !== SLASH) {
        this.#at(bytes, at, end, found);
        left -= 1;
      }
      at = end;
    }
    for (let at = bytes.indexOf(BULLET[0]); at >= 0 && left > 0; at = bytes.indexOf(BULLET[0], at)) {
      let end = at;
      while (isBullet(bytes, end)) end += BULLET.length;
      if (end - at > BULLET.length) {
        this.#at(bytes, at, end, found);
        left -= 1;
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Looks at what stands around a run of masks. The stretch may hold further ones, and is then seen again for each. */
  #at(bytes: Uint8Array, at: number, end: number, found: (masked: MaskFound) => void): void {
    if (end - at > LONGEST) return;
    if (this.#hasAddresses && isShown(bytes[at - 1])) {
      const address = stretchAt(bytes, at, IN_ADDRESS);
      if (address.text.includes('@')) this.#match(address, found);
    }
    if (this.#hasNumbers) this.#match(stretchAt(bytes, at, IN_NUMBER), found);
  }

  #match({text, begin, end}: Stretch, found: (masked: MaskFound) => void): void {
    for (const needle of this.#needles) {
      const shown =
        needle.kind === 'email' ? shownOfAddress(text, needle.text) : shownOfNumber(text, needle.text);
      if (shown !== 'nothing') found({needle, begin, end, isSure: shown === 'enough'});
    }
  }
}

type Shown = 'nothing' | 'little' | 'enough';

/** What is shown of a part, `s***a` of `sofia`: signs, and whether so many are hidden; null where it is another. */
function shownOfPart(masked: string, part: string): {shown: number; isExact: boolean} | null {
  const [head = '', stars = '', tail = '', ...more] = masked.split(/(\*+)/);
  if (stars === '') return masked === part ? {shown: part.length, isExact: true} : null;
  const isPart = head.length + tail.length < part.length && part.startsWith(head) && part.endsWith(tail);
  if (more.length > 0 || !isPart) return null;
  const shown = head.length + tail.length;
  return {shown, isExact: shown + stars.length === part.length};
}

/** Signs that an address shows at least, of which so many before the `@`: two where as many are hidden as stars stand. */
const [LEAST, LEAST_LOCAL] = [5, 2];

function shownOfAddress(text: string, address: string): Shown {
  const [local = '', domain = '', ...more] = text.replace(/^[.+-]+|[.+-]+$/g, '').split('@');
  const [ownLocal = '', ownDomain = ''] = address.split('@');
  if (more.length > 0 || !local.includes('*')) return 'nothing';
  const before = shownOfPart(local, ownLocal);
  const labels = domain.split('.');
  const ownLabels = ownDomain.split('.');
  const after =
    labels.length === ownLabels.length
      ? labels.map((label, at) => shownOfPart(label, ownLabels[at] ?? ''))
      : [];
  if (!before || before.shown === 0 || after.length === 0 || after.some(part => part === null))
    return 'nothing';
  const shown = before.shown + after.reduce((sum, part) => sum + (part?.shown ?? 0), 0);
  if (shown < LEAST) return 'nothing';
  const isEnough =
    !domain.includes('*') && (before.shown > LEAST_LOCAL || (before.isExact && before.shown === LEAST_LOCAL));
  return isEnough ? 'enough' : 'little';
}

const [LEAST_SIGNS, LEAST_NAMED] = [5, 4];

function shownOfNumber(text: string, number: string): Shown {
  const masked = text.replace(/[ -]/g, '');
  if (masked.length !== number.length || !/\*{2}/.test(masked)) return 'nothing';
  let shown = 0;
  for (let index = 0; index < number.length; index++) {
    if (masked[index] === '*') continue;
    if (masked[index] !== number[index]) return 'nothing';
    shown += 1;
  }
  return shown >= LEAST_SIGNS ? 'enough' : shown >= LEAST_NAMED ? 'little' : 'nothing';
}
