import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** The parts of a bundle that its manifest vouches for. */
export const PARTS = ['visits', 'observations', 'receivers', 'notes'] as const;
export type Part = (typeof PARTS)[number];

/** Digests by which it shows whether a bundle is as it was made. */
export interface Manifest {
  algorithm: 'SHA-256';
  /** In hex, of each part's JSON without white space, in UTF-8. */
  parts: Record<Part, string>;
}

/** SHA-256 of a part, in hex. */
export const digestOf = (part: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(part))));

/** The manifest of a bundle's parts. */
export function manifestOf(parts: Record<Part, unknown>): Manifest {
  const digests = Object.fromEntries(PARTS.map(part => [part, digestOf(parts[part])])) as Record<
    Part,
    string
  >;
  return {algorithm: 'SHA-256', parts: digests};
}
