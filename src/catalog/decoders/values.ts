import type {PersonalDatum} from '../../model/observation';

/** A stated amount as a number; undefined for anything that is none. */
export function amountOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const amount = Number(value);
  return Number.isFinite(amount) ? amount : undefined;
}

/** The form of a personal datum by its shape: a digest by its length, in hex or base64url. */
export function formOf(value: string): PersonalDatum['form'] {
  if (/^[\da-f]{64}$/i.test(value) || /^[\w-]{43}=?$/.test(value)) return 'sha256';
  if (/^[\da-f]{40}$/i.test(value)) return 'sha1';
  if (/^[\da-f]{32}$/i.test(value)) return 'md5';
  return value === '' ? 'unknown' : 'plain';
}
