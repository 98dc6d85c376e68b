import {md5, sha1} from '@noble/hashes/legacy.js';
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

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
 * What a person's own data look like: an address of mail, a date in any order, a telephone number, the number of an account or a paper.
 * Their hashes could be found out by trying, and they are not what a company calls a browser by.
 */
const PERSONAL =
  /@|%40|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./]\d{1,2}[./]\d{1,2}|^\+?\d{10,13}$|^[+(]?\d[\d ()/-]{6,18}\d$|^\d{17}[\dXx]$|^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/;

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
  if (value.length < SHORTEST || value.length > LONGEST || OTHERS.test(value)) return false;
  return /\d/.test(value) && !PERSONAL.test(value) && !isCardNumber(value) && entropyOf(value) >= TELLING;
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
