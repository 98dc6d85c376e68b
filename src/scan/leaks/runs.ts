import {bytesToHex} from '@noble/hashes/utils.js';
import {isWholeAt} from './boundaries';
import {BASE64_LENGTHS, type Digested, type DigestTable, SIZE_BY_HEX} from './digests';
import {HEX} from './escapes';
import {type Budget, isTexty, type Layer, Pieces} from './layer';
import {isStream} from './streams';

/** Shortest run of letters and digits that is read as base64 or hex: a telephone number in base64 has 14. */
const SHORTEST = 12;
/** Longest run of which the readings from the second, third and fourth sign on are tried as well. */
const SHIFTED_UP_TO = 1_024;
/** Shortest line of base64 that goes on in the next. */
const LINE = 16;

/** Value of a base64 digit, of both alphabets, by its byte; 255 where it is none. */
const BASE64: Uint8Array = Uint8Array.from({length: 256}, (_, byte) => {
  const sign = String.fromCharCode(byte);
  const at = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(sign);
  return at >= 0 ? at : sign === '-' ? 62 : sign === '_' ? 63 : 255;
});
const SLASH = 47;

/** What the runs of a layer gave. */
export interface Unrolled {
  layers: Layer[];
  /** Runs that are neither text nor known binary, for readers of packed texts. */
  packed: {from: number; to: number}[];
  /** Pieces of base64 that hold a compressed stream. */
  streams: {bytes: Uint8Array; source: number}[];
}

export type DigestFound = (digested: Digested, written: 'hex' | 'base64', at: number) => void;

/** Calls back for each run of base64 signs, passing over shorter ones without looking at all their signs. */
function eachRun(bytes: Uint8Array, visit: (from: number, to: number) => void): void {
  const {length} = bytes;
  let start = 0;
  while (start + SHORTEST <= length) {
    let at = start + SHORTEST - 1;
    while (at >= start && BASE64[bytes[at] as number] !== 255) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let to = start + SHORTEST;
    while (to < length && BASE64[bytes[to] as number] !== 255) to += 1;
    visit(start, to);
    start = to + 1;
  }
}

/** Writes base64 as bytes and answers how many. */
function decodeBase64(bytes: Uint8Array, from: number, to: number, into: Uint8Array, offset: number): number {
  let at = from;
  let out = offset;
  for (; at + 3 < to; at += 4) {
    const word =
      ((BASE64[bytes[at] as number] as number) << 18) |
      ((BASE64[bytes[at + 1] as number] as number) << 12) |
      ((BASE64[bytes[at + 2] as number] as number) << 6) |
      (BASE64[bytes[at + 3] as number] as number);
    into[out++] = word >> 16;
    into[out++] = (word >> 8) & 255;
    into[out++] = word & 255;
  }
  const rest = to - at;
  if (rest >= 2) {
    const word =
      ((BASE64[bytes[at] as number] as number) << 18) |
      ((BASE64[bytes[at + 1] as number] as number) << 12) |
      (rest === 3 ? (BASE64[bytes[at + 2] as number] as number) << 6 : 0);
    into[out++] = word >> 16;
    if (rest === 3) into[out++] = (word >> 8) & 255;
  }
  return out - offset;
}

const [UPPER, LOWER, HEX_SIGN] = [1, 2, 4];
const BOTH_CASES = UPPER | LOWER;
const SIGNS: Uint8Array = Uint8Array.from({length: 256}, (_, byte) => {
  const sign = String.fromCharCode(byte);
  return (
    (/[A-Z]/.test(sign) ? UPPER : 0) |
    (/[a-z]/.test(sign) ? LOWER : 0) |
    (/[\da-f]/i.test(sign) ? HEX_SIGN : 0)
  );
});

const firstTwo = (bytes: Uint8Array, at: number): number => {
  const [a, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]].map(byte => BASE64[byte ?? 0] as number);
  return ((((a ?? 0) << 12) | ((b ?? 0) << 6) | (c ?? 0)) >> 2) & 0xffff;
};

const scratch = new Uint8Array(128);

/** Takes the runs of one layer apart. */
export class Runs {
  readonly #layer: Layer;
  readonly #digests: DigestTable;
  readonly #found: DigestFound;
  readonly #budget: Budget;
  #base64: Pieces | undefined;
  #shifted: Pieces | undefined;
  #hex: Pieces | undefined;
  readonly #packed: Unrolled['packed'] = [];
  readonly #streams: Unrolled['streams'] = [];
  #last = 0;
  #lastLine = 0;

  constructor(layer: Layer, digests: DigestTable, found: DigestFound, budget: Budget) {
    this.#layer = layer;
    this.#digests = digests;
    this.#found = found;
    this.#budget = budget;
  }

  unroll(deeper: boolean): Unrolled {
    eachRun(this.#layer.bytes, (from, to) => this.#run(from, to, deeper));
    const layers = [
      this.#base64?.layer(this.#layer, 'base64'),
      this.#shifted?.layer(this.#layer, 'base64', true),
      this.#hex?.layer(this.#layer, 'hex'),
    ].filter(layer => layer != null);
    return {layers, packed: this.#packed, streams: this.#streams};
  }

  #run(from: number, to: number, deeper: boolean): void {
    const {bytes} = this.#layer;
    let all = 0;
    let start = from;
    for (let at = from; at < to; at++) {
      const signs = SIGNS[bytes[at] as number] as number;
      all |= signs;
      if (signs & HEX_SIGN) continue;
      if (at - start >= SHORTEST) this.#hexRun(start, at, deeper);
      start = at + 1;
    }
    if (to - start >= SHORTEST) this.#hexRun(start, to, deeper);
    // What base64 makes of any text has letters in both cases; words of programs and numbers have not.
    if ((all & BOTH_CASES) !== BOTH_CASES) return;
    if (to - from >= 22) this.#base64Digests(from, to);
    if (deeper) this.#base64Run(from, to);
  }

  /** A digest can be the whole run, one of its segments between slashes, or its end. */
  #base64Digests(from: number, to: number): void {
    for (const {length, size} of BASE64_LENGTHS) {
      if (to - from < length) break;
      this.#base64Digest(from, from + length, size);
      if (to - from > length) this.#base64Digest(to - length, to, size);
    }
    for (let at = from; at < to; at++) {
      if (this.#layer.bytes[at] !== SLASH) continue;
      for (const {length, size} of BASE64_LENGTHS) {
        if (at - length >= from) this.#base64Digest(at - length, at, size);
        if (at + 1 + length <= to) this.#base64Digest(at + 1, at + 1 + length, size);
      }
    }
  }

  #base64Digest(from: number, to: number, size: number): void {
    const {bytes} = this.#layer;
    if (!this.#digests.mayBegin(firstTwo(bytes, from), size)) return;
    const length = decodeBase64(bytes, from, to, scratch, 0);
    const found = this.#digests.find(bytesToHex(scratch.subarray(0, length)));
    if (found && !found.isHalf) this.#found(found, 'base64', from);
  }

  #hexRun(from: number, to: number, deeper: boolean): void {
    const {bytes} = this.#layer;
    const length = to - from;
    const byteAt = (at: number) =>
      ((HEX[bytes[at] as number] as number) << 4) | (HEX[bytes[at + 1] as number] as number);
    const size = SIZE_BY_HEX.get(length);
    if (size !== undefined && this.#digests.mayBegin((byteAt(from) << 8) | byteAt(from + 2), size)) {
      const hex = String.fromCharCode(...bytes.subarray(from, to)).toLowerCase();
      const found = this.#digests.find(hex);
      if (found && (!found.isHalf || isWholeAt(bytes, from, to))) this.#found(found, 'hex', from);
    }
    if (!deeper || length % 2 !== 0) return;
    this.#hex ??= new Pieces(this.#budget);
    if (!this.#hex.begin(from, length / 2)) return;
    for (let at = from; at < to; at += 2) this.#hex.push(byteAt(at));
  }

  #base64Run(from: number, to: number): void {
    const {bytes} = this.#layer;
    const size = Math.ceil(((to - from) * 3) / 4);
    const gap = from - this.#last;
    const goesOn =
      this.#last > 0 &&
      gap <= 2 &&
      this.#lastLine >= LINE &&
      this.#lastLine % 4 === 0 &&
      isLineEnd(bytes, this.#last, from);
    this.#base64 ??= new Pieces(this.#budget);
    const pieces = this.#base64;
    if (!(goesOn ? pieces.continue(size) : pieces.begin(from, size))) return;
    this.#lastLine = to - from;
    this.#last = to;
    const begin = pieces.length;
    const written = decodeBase64(bytes, from, to, pieces.room, begin);
    pieces.advance(written);
    const decoded = pieces.room.subarray(begin, begin + written);
    if (goesOn || isTexty(decoded)) return;
    if (to - from <= SHIFTED_UP_TO) this.#shift(from, to);
    if (isStream(decoded)) this.#streams.push({bytes: decoded.slice(), source: from});
    else if (to - from >= 24) this.#packed.push({from, to});
  }

  /** Base64 behind something else that is written in the same signs. */
  #shift(from: number, to: number): void {
    const {bytes} = this.#layer;
    this.#shifted ??= new Pieces(this.#budget);
    const pieces = this.#shifted;
    for (let offset = 1; offset < 4; offset++) {
      const size = Math.ceil(((to - from - offset) * 3) / 4);
      if (!pieces.begin(from + offset, size)) return;
      const begin = pieces.length;
      const written = decodeBase64(bytes, from + offset, to, pieces.room, begin);
      // What it reads as from the wrong sign on is noise to its end.
      if (isTexty(pieces.room, Math.max(begin, begin + written - 24), begin + written)) {
        pieces.advance(written);
      } else pieces.drop(begin);
    }
  }
}

const isLineEnd = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (bytes[at] !== 10 && bytes[at] !== 13) return false;
  return to > from;
};
