import {Inflate} from 'fflate';
import {Decompress} from 'fzstd';
import LZString from 'lz-string';
import type {Budget} from './layer';

/** Bytes fed to a decompressor at once: a bomb is noticed before it is large. */
const SLICE = 16_384;
const MOST = 4_000_000;

/** Undoes a kind of compression that only the host knows, such as brotli in Node; null where it can't. */
export type HostInflate = (bytes: Uint8Array) => {bytes: Uint8Array; step: string} | null;

interface Stream {
  bytes: Uint8Array;
  step: string;
}

/** Bytes behind the head of a gzip member (RFC 1952), or -1. */
function gzipBody(bytes: Uint8Array, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let body = at + 10;
  if (flags & 4) body += 2 + ((bytes[body] ?? 0) | ((bytes[body + 1] ?? 0) << 8));
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, body);
    if (end < 0) return -1;
    body = end + 1;
  }
  return flags & 2 ? body + 2 : body;
}

type Push = (chunk: Uint8Array, last: boolean) => void;

/** Feeds a decompressor in slices; what came out before an error or the cap counts. */
function collect(start: (take: (chunk: Uint8Array) => void) => Push, bytes: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const push = start(chunk => {
      chunks.push(chunk);
      size += chunk.length;
    });
    for (let at = 0; at < bytes.length && size < MOST; at += SLICE) {
      push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch {
    // A stream that was cut off, or was none.
  }
  if (size === 0) return null;
  const whole = new Uint8Array(Math.min(size, MOST));
  let at = 0;
  for (const chunk of chunks) {
    if (at >= whole.length) break;
    const piece = chunk.subarray(0, whole.length - at);
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const inflate = (bytes: Uint8Array): Uint8Array | null =>
  collect(take => {
    const stream = new Inflate(take);
    return (chunk, last) => stream.push(chunk, last);
  }, bytes);

const unzstd = (bytes: Uint8Array): Uint8Array | null =>
  collect(take => {
    const stream = new Decompress(take);
    return (chunk, last) => stream.push(chunk, last);
  }, bytes);

/** Begins as a compressed stream does: gzip, zlib, Zstandard. */
export function isStream(bytes: Uint8Array): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0x1f && b === 0x8b && c === 8) return true;
  if ((a & 15) === 8 && a >> 4 <= 7 && ((a << 8) | b) % 31 === 0 && (b & 32) === 0) return bytes.length >= 8;
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd;
}

/** Inflates what begins with the mark of gzip, zlib or Zstandard. */
export function openStream(bytes: Uint8Array, at = 0): Stream | null {
  const [a = 0, b = 0] = bytes.subarray(at, at + 2);
  if (a === 0x1f && b === 0x8b) {
    const body = gzipBody(bytes, at);
    const out = body < 0 ? null : inflate(bytes.subarray(body));
    return out && {bytes: out, step: 'gzip'};
  }
  if (a === 0x28) {
    const out = unzstd(bytes.subarray(at));
    return out && {bytes: out, step: 'zstd'};
  }
  const out = inflate(bytes.subarray(at + 2));
  return out && {bytes: out, step: 'deflate'};
}

/** Deflate without a head (RFC 1951) has no mark; its first bits rule most other things out. */
export function openRaw(bytes: Uint8Array): Stream | null {
  const first = bytes[0] ?? 0;
  const kind = (first >> 1) & 3;
  if (bytes.length < 16 || kind === 3) return null;
  if (kind === 2 && (first >> 3 > 29 || ((bytes[1] ?? 0) & 31) > 29)) return null;
  if (kind === 0) {
    const [, low = 0, high = 0, notLow = 0, notHigh = 0] = bytes;
    if ((low ^ notLow) !== 255 || (high ^ notHigh) !== 255) return null;
  }
  const out = inflate(bytes);
  return out && out.length > 8 ? {bytes: out, step: 'deflate'} : null;
}

const encoder = new TextEncoder();

/** Longest text that is tried as lz-string, which is slow. */
const PACKED = 60_000;

const bits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads bits from the highest, as lz-string writes them, into a number that has the first one lowest. */
function readBits(text: string, from: number, count: number): number {
  let value = 0;
  for (let bit = 0; bit < count; bit++) {
    const at = from + bit;
    const digit = bits.indexOf(text[Math.floor(at / 6)]?.replace('-', '/').replace('$', '/') ?? 'A');
    if ((digit >> (5 - (at % 6))) & 1) value |= 1 << bit;
  }
  return value;
}

const isPrintable = (code: number): boolean => code >= 32 && code < 127;

/** Begins as a packed text does: two new letters, both printable. */
const beginsPacked = (text: string): boolean =>
  readBits(text, 0, 2) === 0 &&
  isPrintable(readBits(text, 2, 8)) &&
  readBits(text, 10, 3) === 0 &&
  isPrintable(readBits(text, 13, 8));

/** Text packed by lz-string into base64 or the alphabet for addresses. */
export function unpackLz(text: string, budget: Budget): Uint8Array | null {
  if (text.length > PACKED || budget.tries <= 0 || !beginsPacked(text)) return null;
  budget.tries -= 1;
  // The two alphabets differ in the signs for 62 and up only.
  const read = text.includes('/')
    ? LZString.decompressFromBase64
    : LZString.decompressFromEncodedURIComponent;
  try {
    const found = read(text);
    return found && found.length > 5 ? encoder.encode(found.slice(0, MOST)) : null;
  } catch {
    return null;
  }
}

/** Text packed by lz-string into bytes or into wide characters: a whole body of it. */
export function unpackLzBody(bytes: Uint8Array, budget: Budget): Uint8Array | null {
  if (bytes.length > PACKED || bytes.length < 6 || budget.tries <= 0) return null;
  budget.tries -= 1;
  const readers = [
    () => LZString.decompressFromUTF16(new TextDecoder('utf-8', {fatal: true}).decode(bytes)),
    () => LZString.decompressFromUint8Array(bytes),
  ];
  for (const read of readers) {
    try {
      const found = read();
      if (found && found.length > 5 && /^[\t\r\n\x20-\x7e\u00a0-\uffff]*$/.test(found.slice(0, 60))) {
        return encoder.encode(found.slice(0, MOST));
      }
    } catch {
      // It was another thing.
    }
  }
  return null;
}
