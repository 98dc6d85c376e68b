import {brotliDecompressSync} from 'node:zlib';
import type {Typed} from './leaks/needles';
import {createScanner as create, type Scanner} from './leaks/scanner';

/** The entry of `dist/node/scan.js`: the scanner of the extension, with what Node can inflate besides. */
const MOST = 4_000_000;

/** Brotli has no mark; most other things fail in its first bytes. */
function unbrotli(bytes: Uint8Array): {bytes: Uint8Array; step: string} | null {
  try {
    const out = brotliDecompressSync(bytes, {maxOutputLength: MOST});
    return out.length > 8 ? {bytes: new Uint8Array(out), step: 'brotli'} : null;
  } catch {
    return null;
  }
}

/** See `createScanner` in `leaks/scanner.ts`. */
export const createScanner = (typed: readonly Typed[]): Scanner => create(typed, unbrotli);
