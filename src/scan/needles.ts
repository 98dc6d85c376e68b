import {hmac} from '@noble/hashes/hmac.js';
import {md5, sha1} from '@noble/hashes/legacy.js';
import {sha256, sha512} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {LIMITS} from '../model/limits';
import {forgetDigests} from './leaks/digests';
import {forgetKeys} from './leaks/keys';
import {type Needles as LeakNeedles, prepare} from './leaks/needles';
import type {TypedValue} from './raw';
import {type TypedWords, typedWordsOf} from './typed-words';

/** One form that a typed value can take on its way out. */
export interface Needle {
  type: string;
  /** `plain`, `base64`, `hex`, `md5`, `sha1`, `sha256`, `sha512`. */
  form: string;
}

/** Everything to look for, prepared once for a set of typed values. */
export interface Needles {
  /** Whole values, lower case. */
  whole: ReadonlyMap<string, Needle>;
  /** Texts to find inside others; compared in lower case except base64. */
  parts: readonly {text: string; exactCase: boolean; needle: Needle}[];
  /** Everything typed in any tab of this run of the browser, as words: none may stand in anything kept. */
  typed: TypedWords;
  /** What was typed elsewhere: nothing is claimed of it, and nothing that carries it is kept. */
  elsewhere: Elsewhere;
  /** Sites into whose pages a value of a type was typed. */
  homes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The search of whole requests. */
  leaks: LeakNeedles;
}

/** What was typed in other tabs, prepared to be kept out. */
export interface Elsewhere {
  values: readonly TypedValue[];
  /** Whole values in lower case, with the digests of those that can name somebody. */
  whole: ReadonlySet<string>;
  leaks: readonly LeakNeedles[];
}

const DIGESTS = {md5, sha1, sha256, sha512} as const;

/** Field types whose digits alone are the value. */
const NUMBERS: ReadonlySet<string> = new Set([
  'tel',
  'cc-number',
  'bday',
  'loyalty-number',
  'national-id',
  'tax-id',
]);

/** Field types that may be found inside other text: long, or unlikely to occur by chance. */
export const STRONG_TYPES: ReadonlySet<string> = new Set([
  'email',
  'tel',
  'cc-number',
  'street-address',
  'bday',
  'national-id',
  'tax-id',
  'iban',
  'licence-plate',
  'security-question',
  'loyalty-number',
  'current-password',
  'new-password',
  'payment-password',
  'name',
  'free-text',
]);

/** The usual normal forms of a value: as typed, trimmed, lower case, digits, phone numbers without their lead. */
function normalForms({type, value}: TypedValue): string[] {
  const trimmed = value.trim();
  const forms = new Set([value, trimmed, trimmed.toLowerCase(), trimmed.toLowerCase().replace(/\s+/g, '')]);
  if (NUMBERS.has(type)) {
    const digits = trimmed.replace(/\D/g, '');
    forms.add(digits);
    if (type === 'tel') {
      forms.add(`+${digits}`);
      forms.add(digits.replace(/^0+/, ''));
    }
  }
  return [...forms].filter(form => form.length >= 2);
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/**
 * Base64 of a text wherever it may begin in a longer text: three alignments, without the characters that
 * depend on what stands around.
 */
function base64Parts(text: string): string[] {
  const bytes = utf8ToBytes(text);
  return [0, 1, 2].map(offset => {
    const padded = new Uint8Array(offset + bytes.length);
    padded.set(bytes, offset);
    const encoded = base64(padded).replace(/=+$/, '');
    const head = offset === 0 ? 0 : offset + 1;
    const tail = padded.length % 3 === 0 ? 0 : 1;
    return encoded.slice(head, encoded.length - tail);
  });
}

/** What one typed value gives to the search. */
interface Part {
  whole: [text: string, needle: Needle][];
  parts: Needles['parts'][number][];
}

/** Parts by value, since all others are the same as before when one more is typed. In memory only. */
const REMEMBERED = 300;
const remembered = new Map<string, Part>();

/** Forgets everything that was made of typed values to find them sooner. */
export function forgetPrepared(): void {
  remembered.clear();
  forgetDigests();
  forgetKeys();
}

function partOf(typed: TypedValue): Part {
  const key = `${typed.type} ${typed.value}`;
  const known = remembered.get(key);
  if (known) return known;
  const part = makePart({type: typed.type, value: typed.value.slice(0, LIMITS.typed)});
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
  remembered.set(key, part);
  return part;
}

function makePart(value: TypedValue): Part {
  const {type} = value;
  const part: Part = {whole: [], parts: []};
  for (const form of normalForms(value)) {
    const bytes = utf8ToBytes(form);
    const set = (text: string, name: string) => part.whole.push([text.toLowerCase(), {type, form: name}]);
    set(form, 'plain');
    if (form.length >= 3 || /[\u3040-\u9fff\uac00-\ud7af]/.test(form)) {
      set(base64(bytes), 'base64');
      set(bytesToHex(bytes), 'hex');
    }
    for (const [name, digest] of Object.entries(DIGESTS)) {
      const sum = digest(bytes);
      set(bytesToHex(sum), name);
      set(base64(sum), name);
    }
    if (STRONG_TYPES.has(type) && form.length >= 6) {
      part.parts.push({text: form.toLowerCase(), exactCase: false, needle: {type, form: 'plain'}});
      part.parts.push({text: bytesToHex(bytes), exactCase: false, needle: {type, form: 'hex'}});
      for (const text of base64Parts(form))
        part.parts.push({text, exactCase: true, needle: {type, form: 'base64'}});
    }
  }
  return part;
}

/** Values that are prepared in one go: what is typed elsewhere can be much. */
const CHUNK = 150;
/** Field types of which also a digest is somebody's. */
const TELLING: ReadonlySet<string> = new Set([
  'email',
  'tel',
  'name',
  'national-id',
  'cc-number',
  'bday',
  'username',
]);

/** Prepares what was typed elsewhere to be kept out of what is written. */
export function prepareElsewhere(values: readonly TypedValue[]): Elsewhere {
  const whole = new Set<string>();
  for (const typed of values) {
    for (const form of normalForms(typed)) {
      whole.add(form.toLowerCase());
      if (!TELLING.has(typed.type)) continue;
      for (const digest of [md5, sha1, sha256]) whole.add(bytesToHex(digest(utf8ToBytes(form))));
    }
  }
  const leaks: LeakNeedles[] = [];
  for (let at = 0; at < values.length; at += CHUNK) leaks.push(prepare(values.slice(at, at + CHUNK)));
  return {values, whole, leaks};
}

const NOWHERE = prepareElsewhere([]);

/** Signs in boxes of one each, from which on they are read as one value. */
const BOXES = 4;

/** What was typed sign by sign into boxes of their own, such as the six of a code, and what was chosen in parts of a date, as one value. */
function joinedParts(typed: readonly TypedValue[]): TypedValue[] {
  const joined: TypedValue[] = [];
  let run: TypedValue[] = [];
  const end = () => {
    const [first] = run;
    if (first && run.length >= BOXES) joined.push({...first, value: run.map(({value}) => value).join('')});
    run = [];
  };
  for (const one of typed) {
    if (run.length > 0 && run[0]?.type !== one.type) end();
    if ([...one.value].length === 1) run.push(one);
    else end();
  }
  end();
  const part = (type: string): string | undefined => typed.findLast(one => one.type === type)?.value.trim();
  const [year, month, day] = [part('bday-year'), part('bday-month'), part('bday-day')];
  const site = typed.findLast(({type}) => type === 'bday-year')?.site;
  if (year && month && day && /^\d{1,2}$/.test(month) && /^\d{1,2}$/.test(day)) {
    const value = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    joined.push({type: 'bday', value, ...(site ? {site} : {})});
  }
  return joined;
}

/**
 * Prepares the search for a set of typed values. Cost: some 20 digests a value, once for each.
 *
 * @param values What may be claimed to have left.
 * @param elsewhere What else was typed in this run of the browser.
 */
export function prepareNeedles(values: readonly TypedValue[], elsewhere: Elsewhere = NOWHERE): Needles {
  const typed = [...values, ...joinedParts(values)];
  const whole = new Map<string, Needle>();
  const parts: Needles['parts'][number][] = [];
  const homes = new Map<string, Set<string>>();
  for (const value of typed) {
    if (value.site) homes.set(value.type, (homes.get(value.type) ?? new Set()).add(value.site));
    const part = partOf(value);
    for (const [text, needle] of part.whole) whole.set(text, needle);
    parts.push(...part.parts);
  }
  return {
    whole,
    parts,
    typed: typedWordsOf([...typed, ...elsewhere.values]),
    homes,
    leaks: prepare(typed),
    elsewhere,
  };
}

/** Begun with the key, which is half of the work of a short value's hash. */
const begun = new WeakMap<Uint8Array, ReturnType<typeof hmac.create>>();

/** Keyed hash of an identifier: joins within one installation, worthless outside it. 16 hex digits. */
export function keyedHash(key: Uint8Array, value: string): string {
  let start = begun.get(key);
  if (!start) {
    start = hmac.create(sha256, key);
    begun.set(key, start);
  }
  return bytesToHex(start.clone().update(utf8ToBytes(value)).digest()).slice(0, 16);
}
