import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** The parts of a bundle that its manifest vouches for. */
export const PARTS = ['visits', 'observations', 'receivers', 'notes'] as const;
export type Part = (typeof PARTS)[number];
/** Parts that a bundle may lack; the manifest vouches for those that are there. */
export const OPTIONAL_PARTS = ['expectation'] as const;
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** Digests by which it shows whether a bundle is as it was made. */
export interface Manifest {
  algorithm: 'SHA-256';
  /** In hex, of each part in canonical JSON (RFC 8785): the order of keys and white space don't matter. */
  parts: Record<Part, string> & Partial<Record<OptionalPart, string>>;
}

/** SHA-256 of a part in canonical JSON, in hex. */
export const digestOf = (part: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(part) ?? '')));

/** The manifest of a bundle's parts. */
export function manifestOf(parts: Record<Part, unknown> & Partial<Record<OptionalPart, unknown>>): Manifest {
  const there = [...PARTS, ...OPTIONAL_PARTS.filter(part => parts[part] !== undefined)];
  const digests = Object.fromEntries(there.map(part => [part, digestOf(parts[part])]));
  return {algorithm: 'SHA-256', parts: digests as Manifest['parts']};
}
