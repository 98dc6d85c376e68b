import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import type {Har} from 'har-format';
import {type Brought, readBundle} from '../../src/bundle/import';
import type {RecordingFile} from '../../src/recordings/read';

/** Key of the hashes in tests. */
export const HASH_KEY = new Uint8Array(32).fill(7);

const unpacked = (name: string): string =>
  gunzipSync(readFileSync(path.join(import.meta.dirname, name))).toString('utf8');

/** The HAR file of a trip through the practice shop. */
export const harOf = (trip: 'western' | 'chinese'): Har => JSON.parse(unpacked(`${trip}.har.gz`));
/** The checkout as Firefox's own tools exported it. */
export const firefoxCheckout = (): Har => JSON.parse(unpacked('firefox-checkout.har.gz'));
/** What the extension made of the same trip. */
export function bundleOf(trip: 'western' | 'chinese'): Brought {
  const read = readBundle(unpacked(`${trip}.bundle.json.gz`));
  if (!read.ok) throw new Error(`${trip}: ${read.why} ${read.where}`);
  return read.bundle;
}

/** Text or data as a file that comes in pieces, as it does from a disk. */
export function fileOf(content: unknown, pieceSize = 65_536): RecordingFile {
  const bytes = new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
  return {
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
}
