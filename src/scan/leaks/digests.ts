import {md5, ripemd160, sha1} from '@noble/hashes/legacy.js';
import {sha224, sha256, sha384, sha512} from '@noble/hashes/sha2.js';
import {keccak_256, sha3_256, sha3_512} from '@noble/hashes/sha3.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Form} from './forms';
import {isFullWidth} from './signs';
import {sm3} from './sm3';

interface Algorithm {
  name: string;
  /** Bytes of a digest. */
  size: number;
  digest(message: Uint8Array): Uint8Array;
  /** Of how many forms of one value it is made; the ways in which advertisers write a value come first. */
  forms: number;
}

const ALL = Number.POSITIVE_INFINITY;
/** Forms of one value that are digested in every usual way; of a longer list the rest in the ways that are asked for. */
const MANY = 40;
/** Forms that are digested in the ways that few ask for. */
const FEW = 6;
const ALGORITHMS: readonly Algorithm[] = [
  {name: 'md5', size: 16, digest: md5, forms: ALL},
  {name: 'sha1', size: 20, digest: sha1, forms: MANY},
  {name: 'sha256', size: 32, digest: sha256, forms: ALL},
  {name: 'sha384', size: 48, digest: sha384, forms: MANY},
  {name: 'sha512', size: 64, digest: sha512, forms: MANY},
  {name: 'sm3', size: 32, digest: sm3, forms: FEW},
  {name: 'sha224', size: 28, digest: sha224, forms: FEW},
  {name: 'sha3-256', size: 32, digest: sha3_256, forms: FEW},
  {name: 'sha3-512', size: 64, digest: sha3_512, forms: FEW},
  {name: 'keccak256', size: 32, digest: keccak_256, forms: FEW},
  {name: 'ripemd160', size: 20, digest: ripemd160, forms: FEW},
];
const named = (name: string): Algorithm => ALGORITHMS.find(one => one.name === name) as Algorithm;

/** Digests of digests are looked for in these, the inner ones and the outer ones. */
const SHARED: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha256']);
const INNER = [...SHARED].map(named);
const OUTER: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha256', 'sha512']);
/** Forms of one value whose digests are digested again. */
const TWICE = 5;

/**
 * Halves that stand for a digest: the middle sixteen signs of an MD5, as Chinese sites write it, and the first half of a
 * SHA-256. `from` and `to` in hexadecimal digits; `size` is the bytes of the half.
 */
const HALVES = [
  {of: named('md5'), size: 8, from: 8, to: 24},
  {of: named('sha256'), size: 16, from: 0, to: 32},
] as const;

/** A typed value in the form in which it was digested, with the steps of the digesting, outermost first. */
export interface Digested {
  type: string;
  steps: readonly string[];
  /** Half of a digest, which must stand as a whole value: the rest of a longer text makes it something else. */
  isHalf: boolean;
}

/** Bytes of digests. */
const SIZES = [8, 16, 20, 28, 32, 48, 64] as const;
/** Bytes of a digest by the length of a run of hexadecimal digits. */
export const SIZE_BY_HEX: ReadonlyMap<number, number> = new Map(SIZES.map(size => [size * 2, size]));
/** Lengths of digests in base64 without padding, each with its bytes. A half is written in hexadecimal only. */
export const BASE64_LENGTHS: readonly {length: number; size: number}[] = SIZES.filter(size => size > 8).map(
  size => ({length: Math.ceil((size * 4) / 3), size}),
);

interface Digest {
  hex: string;
  steps: readonly string[];
  isHalf: boolean;
}

/** Digests by size and value, since the same value is asked for at each keystroke in another field. */
const REMEMBERED = 1_200;
const remembered = new Map<string, Digest[]>();

/** Forgets the digests of everything that was typed. */
export function forgetDigests(): void {
  remembered.clear();
}

/** Chinese telephone numbers with their country: of those the Chinese digest is made, however late they come. */
const isChinese = (text: string): boolean => /^\+?86\d{11}$/.test(text);

/** Digests that are needed for more than one size, by the form that they are of. */
const shared = new WeakMap<Form, Map<string, Uint8Array>>();

function digestOf(form: Form, bytes: Uint8Array, {name, digest}: Algorithm): Uint8Array {
  if (!SHARED.has(name)) return digest(bytes);
  let known = shared.get(form);
  if (!known) {
    known = new Map();
    shared.set(form, known);
  }
  const made = known.get(name) ?? digest(bytes);
  known.set(name, made);
  return made;
}

/** The digests of one form that are so many bytes long. */
function digestsOfForm(form: Form, size: number, rank: {any: number; main: number}): Digest[] {
  const {text, steps} = form;
  const bytes = utf8ToBytes(text);
  const digests: Digest[] = [];
  const add = (digest: Uint8Array, how: readonly string[]) =>
    digests.push({hex: bytesToHex(digest), steps: [...how, ...steps], isHalf: false});
  for (const algorithm of ALGORITHMS) {
    const {name, digest, forms} = algorithm;
    if (algorithm.size !== size) continue;
    const isAsked = forms === FEW ? rank.main < FEW || (name === 'sm3' && isChinese(text)) : rank.any < forms;
    if (isAsked) add(digestOf(form, bytes, algorithm), [name]);
    if (!OUTER.has(name) || rank.main >= TWICE) continue;
    for (const inner of INNER) {
      const once = digestOf(form, bytes, inner);
      add(digest(utf8ToBytes(bytesToHex(once))), [name, 'hex', inner.name]);
      add(digest(once), [name, inner.name]);
    }
  }
  for (const {of, size: own, from, to} of HALVES) {
    if (own !== size || rank.any >= MANY) continue;
    const hex = bytesToHex(digestOf(form, bytes, of)).slice(from, to);
    digests.push({hex, steps: ['half', of.name, ...steps], isHalf: true});
  }
  return digests;
}

/** A value that is to be digested. */
interface Value {
  type: string;
  key: string;
  forms: readonly Form[];
  isPart: boolean;
}

function digestsOf({key, forms, isPart}: Value, size: number): Digest[] {
  const id = `${size} ${key}`;
  const known = remembered.get(id);
  if (known) return known;
  let main = 0;
  const digests = forms.flatMap((form, any) => {
    // A part of a name is digested in the usual ways only, and so are capitals and full-width signs.
    const isMain = !isPart && !form.steps.includes('upper') && !isFullWidth(form.text);
    return digestsOfForm(form, size, {any, main: isMain ? main++ : ALL});
  });
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
  remembered.set(id, digests);
  return digests;
}

/** Bits of the first two bytes that are left out of the table of beginnings, which is made anew with each value typed. */
const UNREAD = 2;

/** Digests of one size. */
class Sized {
  readonly byHex = new Map<string, Digested>();
  /** By the first bits of a digest, to pass over nearly all others without making a text of them. */
  readonly first = new Uint8Array(65_536 >> UNREAD);
  /** How many of the values were digested. */
  done = 0;
}

/** Digests of everything that was typed. Of two ways to the same digest the first, shorter one is told. */
export class DigestTable {
  readonly #values: Value[] = [];
  readonly #sized = new Map<number, Sized>();

  /**
   * @param key Tells this value and what its forms depend on from all others.
   * @param isPart It is a part of what was typed.
   */
  add(type: string, key: string, forms: readonly Form[], isPart = false): void {
    this.#values.push({type, key, forms, isPart});
  }

  /** Whether a digest of so many bytes may begin with these two. */
  mayBegin(twoBytes: number, size: number): boolean {
    let sized = this.#sized.get(size);
    if (!sized) {
      sized = new Sized();
      this.#sized.set(size, sized);
    }
    if (sized.done < this.#values.length) this.#digest(sized, size);
    return sized.first[twoBytes >> UNREAD] === 1;
  }

  /** @param hex Lower case. */
  find(hex: string): Digested | undefined {
    return this.#sized.get(hex.length / 2)?.byHex.get(hex);
  }

  /** Done when something comes by that looks like a digest of this size: of most requests few are made. */
  #digest(sized: Sized, size: number): void {
    for (const value of this.#values.slice(sized.done)) {
      const {type} = value;
      for (const {hex, steps, isHalf} of digestsOf(value, size)) {
        if (!sized.byHex.has(hex)) sized.byHex.set(hex, {type, steps, isHalf});
        sized.first[Number.parseInt(hex.slice(0, 4), 16) >> UNREAD] = 1;
      }
    }
    sized.done = this.#values.length;
  }
}
