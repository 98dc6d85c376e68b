import {md5, sha1} from '@noble/hashes/legacy.js';
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {isNobodys} from '../catalog/vocabulary';

/** Bits of a text by how its signs are spread (Shannon), over its whole length. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / text.length);
  return Math.round(bits * 10) / 10;
}

const SHORTEST = 8;
const LONGEST = 300;
/** Bits from which on a value can tell one browser of many millions. */
const TELLING = 24;
/** Values that are states, dates, addresses, words or numbers of things, however long they are. */
const OTHERS =
  /^(\d{4}-\d\d-\d\d.*|https?:.*|\[.*|\{.*|[a-z]+([ _-][a-z]+)*|[A-Z]+(_[A-Z]+)*|\d{1,9}|1[67]\d{8}(\d{3})?|[a-z]{2}([-_][A-Z]{2})?|(true|false|yes|no)\b.*)$/;

/**
 * What a person's own data look like: an address of mail, a date in any order, a place, the number of a telephone, an account, a paper or an
 * order. Their hashes could be found out by trying, and they are not what a company calls a browser by.
 */
const PERSONAL = [
  /@|\s/,
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/,
  // Few letters before and behind a number.
  /^[A-Za-z]{0,3}\d{6,12}[A-Za-z]{0,2}$/,
  /^\d{17}[\dXx]$/,
  /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/,
  // The Italian tax number.
  /^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/i,
  /^-?\d{1,3}\.\d+,-?\d{1,3}\.\d+$/,
];
/** Digits of the longest telephone number (ITU-T E.164), and of most papers. */
const NUMBER = 15;
/** A number that is drawn, and a time: how measuring scripts call a browser. */
const DRAWN = /^\d{4,10}\.\d{6,10}$/;
/** Signs of a value in which letters and digits have to be mixed to be drawn by chance. */
const SHORT = 16;

/** A text that somebody could have in mind: words with a number behind, a date with something around it. */
function isSpoken(value: string): boolean {
  const bare = value.replace(/[^\p{L}\p{N}]/gu, '');
  if (/^\d+$/.test(bare)) return bare.length <= NUMBER && !DRAWN.test(value);
  const undated = value.replace(/\d{2,4}[-./]\d{1,2}[-./]\d{1,4}/g, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (undated.length < bare.length && undated.length < SHORTEST) return true;
  const runs = value.match(/\p{L}+|\p{N}+/gu) ?? [];
  const words = runs.filter(run => /\p{L}/u.test(run));
  if (bare.length < SHORT && runs.length <= 2 && words.some(word => word.length > 2)) return true;
  return words.every(word => word.length > 2 && isNobodys(word)) && !runs.some(run => /\d{6}/.test(run));
}

/** Base64 of something that somebody wrote. */
function hidesPersonal(value: string): boolean {
  if (!/^[A-Za-z\d+/_-]{12,}={0,2}$/.test(value)) return false;
  try {
    const text = atob(value.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return /^[\x20-\x7e]+$/.test(text) && /[@ ]/.test(text);
  } catch {
    return false;
  }
}

/** A card's number, by its length and check digit (ISO/IEC 7812-1). */
export function isCardNumber(value: string): boolean {
  if (!/^\d{13,19}$/.test(value)) return false;
  let sum = 0;
  for (const [at, sign] of [...value].reverse().entries()) {
    const digit = Number(sign) * (at % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/**
 * Looks like a number for a person or a browser: long, spread, no word, state, date or address. Length and spread
 * follow Englehardt et al., "Cookies That Give You Away" (WWW 2015), section 4.
 */
export function isIdentifier(value: string): boolean {
  if (value.length < SHORTEST || value.length > LONGEST || !/\d/.test(value)) return false;
  const plain = safelyDecoded(value);
  if (OTHERS.test(plain) || PERSONAL.some(pattern => pattern.test(plain))) return false;
  if (isSpoken(plain) || isCardNumber(plain.replace(/[ -]/g, '')) || hidesPersonal(plain)) return false;
  return entropyOf(value) >= TELLING;
}

/** Values, their parts and digests that are remembered; the oldest go. */
const REMEMBERED = 6_000;
const PART = 10;

/**
 * Identifiers that pages keep, to know them again in what goes to others: as they are, one of their parts
 * (`GA1.1.1234567.1700000` holds `1234567.1700000`), in base64, or as a digest. In memory only.
 */
export class Identifiers {
  readonly #known = new Map<string, string>();

  /** @param hash Keyed hash by which the identifier is kept. */
  learn(value: string, hash: string): void {
    if (this.#known.get(value) === hash || !isIdentifier(value)) return;
    this.#add(value, hash);
    const decoded = safelyDecoded(value);
    if (decoded !== value) this.#add(decoded, hash);
    const parts = decoded.split(/[.|:!~&=,$]/).filter(part => part !== '');
    for (const part of parts) if (part.length >= PART && isIdentifier(part)) this.#add(part, hash);
    const tail = parts.slice(-2).join('.');
    if (parts.length > 2 && isIdentifier(tail)) this.#add(tail, hash);
    const bytes = utf8ToBytes(decoded);
    for (const digest of [md5, sha1, sha256]) this.#add(bytesToHex(digest(bytes)), hash);
    if (decoded.length <= 100 && /^[\u0020-\u007e]*$/.test(decoded)) this.#add(btoa(decoded), hash);
  }

  /** Keyed hash of the identifier that a value is, or undefined. */
  find(value: string): string | undefined {
    return value.length < SHORTEST || value.length > LONGEST * 2 ? undefined : this.#known.get(value);
  }

  #add(value: string, hash: string): void {
    if (this.#known.has(value)) return;
    if (this.#known.size >= REMEMBERED) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(value, hash);
  }
}

function safelyDecoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
