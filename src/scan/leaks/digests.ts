import {md5, sha1} from '@noble/hashes/legacy.js';
import {sha256, sha384, sha512} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Form} from './forms';

const DIGESTS = {md5, sha1, sha256, sha384, sha512} as const;
type DigestName = keyof typeof DIGESTS;
const NAMES = Object.keys(DIGESTS) as DigestName[];
/** Digests of digests are looked for in these, the inner ones and the outer ones. */
const INNER: ReadonlySet<DigestName> = new Set<DigestName>(['md5', 'sha1', 'sha256']);
const OUTER: readonly DigestName[] = ['md5', 'sha1', 'sha256', 'sha512'];
/** Forms of one value whose digests are digested again: the ways in which advertisers write them come first. */
const TWICE = 5;
/** Forms of one value that are digested in every way; of a longer list the rest in the ways that are asked for. */
const EVERY_WAY = 40;
const ASKED_FOR: ReadonlySet<DigestName> = new Set<DigestName>(['md5', 'sha256']);

/** A typed value in the form in which it was digested, with the steps of the digesting, outermost first. */
export interface Digested {
  type: string;
  steps: readonly string[];
}

/** Bytes of a digest by what a run of hex or base64 digits of its length can be. */
export const HEX_LENGTHS: ReadonlySet<number> = new Set([32, 40, 64, 96, 128]);
export const BASE64_LENGTHS: readonly number[] = [22, 27, 43, 64, 86];

interface Digest {
  hex: string;
  steps: readonly string[];
}

/** Digests by value, since the same value is asked for at each keystroke in another field. */
const REMEMBERED = 300;
const remembered = new Map<string, Digest[]>();

/** Forgets the digests of everything that was typed. */
export function forgetDigests(): void {
  remembered.clear();
}

function twice(inner: Uint8Array, name: DigestName, steps: readonly string[], into: Digest[]): void {
  const hex = bytesToHex(inner);
  for (const outer of OUTER) {
    const digest = DIGESTS[outer];
    into.push({hex: bytesToHex(digest(utf8ToBytes(hex))), steps: [outer, 'hex', name, ...steps]});
    into.push({hex: bytesToHex(digest(inner)), steps: [outer, name, ...steps]});
  }
}

function digestsOf(key: string, forms: readonly Form[]): Digest[] {
  const known = remembered.get(key);
  if (known) return known;
  const digests: Digest[] = [];
  let again = TWICE;
  for (const [index, {text, steps}] of forms.entries()) {
    const bytes = utf8ToBytes(text);
    const isMain = !steps.includes('upper') && again-- > 0;
    for (const name of NAMES) {
      if (index >= EVERY_WAY && !ASKED_FOR.has(name)) continue;
      const digest = DIGESTS[name](bytes);
      digests.push({hex: bytesToHex(digest), steps: [name, ...steps]});
      if (isMain && INNER.has(name)) twice(digest, name, steps, digests);
    }
  }
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
  remembered.set(key, digests);
  return digests;
}

/** Digests of everything that was typed. Of two ways to the same digest the first, shorter one is told. */
export class DigestTable {
  readonly #byHex = new Map<string, Digested>();
  /** By the first two bytes of a digest, to pass over all others without making a text of them. */
  readonly #first = new Uint8Array(65_536);
  /** What is still to be digested: done when something that looks like a digest comes by. */
  #waiting: {type: string; key: string; forms: readonly Form[]}[] = [];

  /** @param key Tells this value and what its forms depend on from all others. */
  add(type: string, key: string, forms: readonly Form[]): void {
    this.#waiting.push({type, key, forms});
  }

  /** Whether any digest begins with these two bytes. */
  mayBegin(twoBytes: number): boolean {
    if (this.#waiting.length > 0) this.#digest();
    return this.#first[twoBytes] === 1;
  }

  /** @param hex Lower case. */
  find(hex: string): Digested | undefined {
    return this.#byHex.get(hex);
  }

  #digest(): void {
    for (const {type, key, forms} of this.#waiting) {
      for (const {hex, steps} of digestsOf(key, forms)) {
        if (!this.#byHex.has(hex)) this.#byHex.set(hex, {type, steps});
        this.#first[Number.parseInt(hex.slice(0, 4), 16)] = 1;
      }
    }
    this.#waiting = [];
  }
}
