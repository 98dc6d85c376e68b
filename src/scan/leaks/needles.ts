import {expiryParts} from './date-forms';
import {DigestTable} from './digests';
import {type Form, formsOf} from './forms';
import {firmnessOf, isLongEnough} from './free-text';
import {gbkOf} from './gbk';
import {isStrong, type Kind, kindOf} from './kinds';
import {type MaskNeedle, MaskSearch, maskable} from './masked';
import {bothPartsOf, namePartsOf} from './name-parts';
import {type NumberNeedle, NumberSearch, numbersOf} from './numbers';
import {FOLD, Matcher, type Pattern} from './patterns';
import {fullWidth, halfWidth, isCjk, isShortCjk} from './signs';
import {BEGINS} from './survey';

/** How the bytes of a text are written. */
export type Encoding = 'utf8' | 'utf16' | 'gbk' | 'latin1';

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
  /** In what the bytes are written, where signs beside them must be read. */
  encoding: Encoding;
  /** A short word of Chinese, Japanese or Korean: no part of a longer one. */
  isShort: boolean;
  /** Counts as a whole value only, and not under the name of something else. */
  isWhole: boolean;
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
  /** First or last name of a whole one: a key of either names it, since their order can't be known. */
  namePart?: true;
}

export interface Needles {
  strong: Matcher<Strong>;
  digests: DigestTable;
  numbers: NumberSearch;
  masks: MaskSearch;
  /** Weak values by their first two bytes in lower case: `weakLists[weakIndex[pair]]`. */
  weakIndex: Uint16Array;
  weakLists: readonly (readonly Weak[])[];
  /** `BEGINS` by two bytes: of weak values in either case, and of numbers. */
  weakPairs: Uint8Array;
  /** A typed value has line breaks or quotes in it, which JSON escapes. */
  hasBreaks: boolean;
  isEmpty: boolean;
}

const encoder = new TextEncoder();
const hasOther = (text: string): boolean => /[^\u0020-\u007e]/.test(text);
/** Has Chinese signs, so that it may be sent in a Chinese encoding. */
const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const MOST_TYPED = 160;
const MOST_LENGTH = 512;

/** Fewest characters of a form without its spaces and marks, in which a name or a street can be another word. */
const CLOSED = 8;

/** Fewest signs of words that are joined by hyphens to be none by chance. */
const SLUG = 10;

/** A form of a strong value that is long enough to be none by chance. */
function isStrongForm(kind: Kind, text: string): boolean {
  const half = halfWidth(text);
  if (isStrong(kind, half)) return true;
  if (kind === 'text' || kind === 'line') return isLongEnough(half) && firmnessOf(half) !== 'weak';
  return (kind === 'name' || kind === 'street') && half.length >= CLOSED;
}

function strongOf({type, value}: Typed, kind: Kind, forms: readonly Form[]): Strong[] {
  const strong: Strong[] = [];
  const exactCase = kind === 'password';
  const isText = kind === 'text' || kind === 'line';
  const isWhole = isText && firmnessOf(halfWidth(value.trim())) !== 'anywhere';
  const add = (
    text: string,
    steps: readonly string[],
    {
      bytes = encoder.encode(text),
      encoding = 'utf8',
      reversed = false,
    }: {bytes?: Uint8Array; encoding?: Encoding; reversed?: boolean} = {},
  ) => {
    strong.push({
      type,
      kind,
      steps,
      exactCase,
      reversed,
      encoding,
      isShort: (kind === 'name' || kind === 'street') && isShortCjk(text),
      isWhole,
      original: bytes,
      bytes: exactCase ? bytes : bytes.map(byte => FOLD[byte] ?? byte),
    });
  };
  for (const {text, steps, digestOnly, textOnly} of forms) {
    const isFirm =
      isStrongForm(kind, text) ||
      (textOnly === true && kind !== 'text' && kind !== 'line' && text.length >= SLUG);
    if (digestOnly || !isFirm) continue;
    add(text, steps);
    if (steps.includes('fullwidth') && fullWidth(text) === text) continue;
    add([...text].reverse().join(''), ['reverse', ...steps], {reversed: true});
    if (!hasOther(text)) continue;
    if (!exactCase) {
      add(text.toLowerCase(), ['lower', ...steps]);
      add(text.toUpperCase(), ['upper', ...steps]);
    }
    // Latin-1, which percent-encoding of old pages and mail still use, GBK, and UTF-16 in both orders.
    if (/^[\u0020-\u00ff]*$/.test(text)) {
      add(text, steps, {bytes: Uint8Array.from(text, sign => sign.charCodeAt(0)), encoding: 'latin1'});
    }
    const gbk = hasHan(text) ? gbkOf(text) : null;
    if (gbk) add(text, ['gbk', ...steps], {bytes: gbk, encoding: 'gbk'});
    const wide = Uint8Array.from(
      [...text].flatMap(sign => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    add(text, ['utf16', ...steps], {bytes: wide, encoding: 'utf16'});
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

  /** A text in UTF-8 and, where it is Chinese, in GBK. */
  add(text: string, weak: Omit<Weak, 'bytes' | 'original'>): void {
    this.#add(encoder.encode(text), weak);
    const gbk = hasHan(text) ? gbkOf(text) : null;
    if (gbk) this.#add(gbk, {...weak, steps: ['gbk', ...weak.steps]});
  }

  #add(original: Uint8Array, weak: Omit<Weak, 'bytes' | 'original'>): void {
    const bytes = original.map(byte => FOLD[byte] ?? byte);
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
    known.push({...weak, bytes, original});
    const cases = (byte: number) => (byte >= 97 && byte <= 122 ? [byte, byte - 32] : [byte]);
    for (const first of cases(a))
      for (const second of cases(b)) this.pairs[(first << 8) | second] = BEGINS.weak;
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

function addSplits(weak: WeakValues, {type, value: typed}: Typed, kind: Kind): void {
  const value = halfWidth(typed);
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
      const divided = bothPartsOf(value.trim());
      if (divided) weak.split(type, kind, divided, ['family', 'given']);
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

/**
 * First and last names of whole ones. They come last, and only where they weren't typed into a field of their own, which
 * then says better what was sent.
 */
function addNameParts(
  values: readonly (Typed & {kind: Kind})[],
  weak: WeakValues,
  digests: DigestTable,
): void {
  const own = new Set(
    values
      .filter(({kind}) => kind === 'given' || kind === 'family')
      .map(({value}) => value.trim().toLowerCase()),
  );
  for (const {type, value, kind} of values) {
    if (kind !== 'name') continue;
    for (const part of namePartsOf(halfWidth(value.trim()))) {
      if (own.has(part.text.toLowerCase())) continue;
      const forms = formsOf(part.kind, part.text).map(({steps, ...form}) => ({
        ...form,
        steps: [...steps, 'split'],
      }));
      digests.add(type, `${type} ${part.kind} of ${value}: ${part.text}`, forms, true);
      for (const {text, steps, digestOnly} of forms) {
        if (!digestOnly) weak.add(text, {type, kind: part.kind, steps, namePart: true});
      }
    }
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
  const numbers: NumberNeedle[] = [];
  const masks: MaskNeedle[] = [];
  const values = typed
    .slice(-MOST_TYPED)
    .map(({type, value}) => ({type, value: value.slice(0, MOST_LENGTH), kind: kindOf(type)}))
    .filter(({value}) => value.trim().length >= 2);
  let hasBreaks = false;
  for (const {type, value, kind} of values) {
    hasBreaks ||= /[\n\t"\\]/.test(value);
    const forms = formsOf(kind, value, countries);
    digests.add(
      type,
      `${type} ${value} ${countries.join()}`,
      forms.filter(({textOnly}) => !textOnly),
    );
    const isFound = isStrong(kind, halfWidth(value.trim()));
    if (isFound) strong.push(...strongOf({type, value}, kind, forms));
    for (const {text, steps, digestOnly} of forms) {
      const isShort = isFound ? isCjk(text) && !isStrongForm(kind, text) : !DIGESTS_ONLY.has(kind);
      if (isShort && !digestOnly) weak.add(text, {type, kind, steps});
    }
    numbers.push(...numbersOf(type, kind, forms));
    masks.push(...maskable(type, kind, forms));
    addSplits(weak, {type, value}, kind);
  }
  addNameParts(values, weak, digests);
  return {
    strong: new Matcher(strong),
    digests,
    numbers: new NumberSearch(numbers, weak.pairs),
    masks: new MaskSearch(masks),
    weakIndex: weak.index,
    weakLists: weak.lists,
    weakPairs: weak.pairs,
    hasBreaks,
    isEmpty: typed.length === 0,
  };
}
