import {expiryParts} from './date-forms';
import {DigestTable} from './digests';
import {type Form, formsOf} from './forms';
import {isStrong, type Kind, kindOf} from './kinds';
import {FOLD, Matcher, type Pattern} from './patterns';

/** A typed value, with the field type that it is reported as. Lives in memory only. */
export interface Typed {
  type: string;
  value: string;
}

/** A text that is found anywhere. */
export interface Strong extends Pattern {
  type: string;
  kind: Kind;
  /** As typed, to tell whether the case was changed. */
  original: Uint8Array;
  steps: readonly string[];
  reversed: boolean;
}

/** A whole value that counts with a reason only. */
export interface Weak {
  bytes: Uint8Array;
  type: string;
  kind: Kind;
  steps: readonly string[];
  original: Uint8Array;
  /** All parts of one split value have the same number here, and each its own place. */
  split?: {of: number; part: number; parts: number; kinds: readonly Kind[]};
  /** A card's last four digits. */
  lastFour?: true;
}

export interface Needles {
  strong: Matcher<Strong>;
  digests: DigestTable;
  /** Weak values by their first two bytes in lower case: `weakLists[weakIndex[pair]]`. */
  weakIndex: Uint16Array;
  weakLists: readonly (readonly Weak[])[];
  /** 1 where any weak value begins with two bytes, in either case. */
  weakPairs: Uint8Array;
  /** A typed value has line breaks or quotes in it, which JSON escapes. */
  hasBreaks: boolean;
  isEmpty: boolean;
}

const encoder = new TextEncoder();
const folded = (text: string): Uint8Array => encoder.encode(text).map(byte => FOLD[byte] ?? byte);
const hasOther = (text: string): boolean => /[^\u0020-\u007e]/.test(text);

const MOST_TYPED = 160;
const MOST_LENGTH = 512;

/** Fewest characters of a form without its spaces and marks, in which a name or a street can be another word. */
const CLOSED = 8;

/** A form of a strong value that is long enough to be none by chance. */
const isStrongForm = (kind: Kind, text: string): boolean =>
  isStrong(kind, text) || ((kind === 'name' || kind === 'street') && text.length >= CLOSED);

function strongOf({type}: Typed, kind: Kind, forms: readonly Form[]): Strong[] {
  const strong: Strong[] = [];
  const exactCase = kind === 'password';
  const add = (text: string, steps: readonly string[], reversed: boolean, bytes?: Uint8Array) => {
    const original = bytes ?? encoder.encode(text);
    strong.push({
      type,
      kind,
      steps,
      exactCase,
      reversed,
      original,
      bytes: exactCase ? original : original.map(byte => FOLD[byte] ?? byte),
    });
  };
  for (const {text, steps, digestOnly} of forms) {
    if (digestOnly || !isStrongForm(kind, text)) continue;
    add(text, steps, false);
    add([...text].reverse().join(''), ['reverse', ...steps], true);
    if (!hasOther(text)) continue;
    if (!exactCase) {
      add(text.toLowerCase(), ['lower', ...steps], false);
      add(text.toUpperCase(), ['upper', ...steps], false);
    }
    // Latin-1, which percent-encoding of old pages and mail still use, and UTF-16 in both orders.
    if (/^[\u0020-\u00ff]*$/.test(text))
      add(
        text,
        steps,
        false,
        Uint8Array.from(text, sign => sign.charCodeAt(0)),
      );
    const wide = Uint8Array.from(
      [...text].flatMap(sign => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    add(text, ['utf16', ...steps], false, wide);
  }
  return strong;
}

/** Whole values of weak kinds, and parts of strong ones that may be sent apart. */
class WeakValues {
  /** The first list is for the pairs that no value begins with. */
  readonly lists: Weak[][] = [[]];
  readonly index = new Uint16Array(65_536);
  readonly pairs = new Uint8Array(65_536);
  #splits = 0;

  add(text: string, weak: Omit<Weak, 'bytes' | 'original'>): void {
    const bytes = folded(text);
    const [a, b] = bytes;
    if (a === undefined || b === undefined) return;
    const pair = (a << 8) | b;
    if (this.index[pair] === 0) this.index[pair] = this.lists.push([]) - 1;
    const known = this.lists[this.index[pair] ?? 0] ?? [];
    if (
      known.some(
        other => other.type === weak.type && !other.split && !weak.split && equal(other.bytes, bytes),
      )
    ) {
      return;
    }
    known.push({...weak, bytes, original: encoder.encode(text)});
    const cases = (byte: number) => (byte >= 97 && byte <= 122 ? [byte, byte - 32] : [byte]);
    for (const first of cases(a)) for (const second of cases(b)) this.pairs[(first << 8) | second] = 1;
  }

  /** Parts that count together only, each with the kinds of key that name it. */
  split(type: string, kind: Kind, parts: readonly string[], kinds: readonly Kind[]): void {
    const of = this.#splits++;
    for (const [part, text] of parts.entries()) {
      this.add(text, {type, kind, steps: ['split'], split: {of, part, parts: parts.length, kinds}});
    }
  }
}

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function addSplits(weak: WeakValues, {type, value}: Typed, kind: Kind): void {
  const digits = value.replace(/\D/g, '');
  switch (kind) {
    case 'card':
      weak.add(digits.slice(-4), {type, kind, steps: ['last4'], lastFour: true});
      weak.split(type, kind, digits.match(/.{1,4}/g) ?? [], []);
      break;
    case 'phone': {
      const groups = value.match(/\d{2,}/g) ?? [];
      if (groups.length > 1) weak.split(type, kind, groups, []);
      if (groups.length > 2) weak.split(type, kind, [groups[0] ?? '', groups.slice(1).join('')], []);
      break;
    }
    case 'email': {
      const [local = '', domain = ''] = value.trim().split('@');
      weak.split(type, kind, [local, domain], []);
      break;
    }
    case 'expiry': {
      const parts = expiryParts(value);
      if (!parts) break;
      const {month, year} = parts;
      for (const written of [month, String(Number(month))]) {
        for (const long of [year, `20${year}`]) weak.split(type, kind, [written, long], ['month', 'year']);
      }
      break;
    }
    case 'name': {
      const parts = value.trim().split(/\s+/);
      if (parts.length < 2) break;
      weak.split(type, kind, [parts[0] ?? '', parts.slice(1).join(' ')], ['given', 'family']);
      if (parts.length > 2) {
        weak.split(type, kind, [parts.slice(0, -1).join(' '), parts.at(-1) ?? ''], ['given', 'family']);
      }
      break;
    }
    default:
  }
}

/** Kinds that are never looked for as they are: too many other things are called the same. */
const DIGESTS_ONLY: ReadonlySet<Kind> = new Set<Kind>(['country', 'word']);

/**
 * Everything to look for in what leaves, prepared once for a set of typed values.
 *
 * @param typed Values that differ in case or spaces only are one.
 */
export function prepare(typed: readonly Typed[]): Needles {
  const strong: Strong[] = [];
  const weak = new WeakValues();
  const digests = new DigestTable();
  const countries = typed.filter(({type}) => kindOf(type) === 'country').map(({value}) => value);
  let hasBreaks = false;
  for (const {type, value: whole} of typed.slice(-MOST_TYPED)) {
    const value = whole.slice(0, MOST_LENGTH);
    const kind = kindOf(type);
    if (value.trim().length < 2) continue;
    hasBreaks ||= /[\n\t"\\]/.test(value);
    const forms = formsOf(kind, value, countries);
    digests.add(type, `${type} ${value} ${countries.join()}`, forms);
    const found = isStrong(kind, value.trim()) ? strongOf({type, value}, kind, forms) : [];
    strong.push(...found);
    if (found.length === 0 && !DIGESTS_ONLY.has(kind)) {
      for (const {text, steps, digestOnly} of forms) if (!digestOnly) weak.add(text, {type, kind, steps});
    }
    addSplits(weak, {type, value}, kind);
  }
  return {
    strong: new Matcher(strong),
    digests,
    weakIndex: weak.index,
    weakLists: weak.lists,
    weakPairs: weak.pairs,
    hasBreaks,
    isEmpty: typed.length === 0,
  };
}
