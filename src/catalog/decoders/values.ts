import type {PersonalDatum} from '../../model/observation';

const PLAIN = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;
/** Thousands set apart by commas; only with decimals or twice, because `1,234` alone could be a decimal comma. */
const GROUPED = /^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/;

/** A stated amount as a number; undefined for anything that is none. A currency sign around it is let pass. */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value.trim().replace(/^(?:\p{Sc}|[A-Z]{3})\s?|\s?(?:\p{Sc}|[A-Z]{3})$/gu, '');
  if (PLAIN.test(text)) return Number(text);
  return GROUPED.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** An amount that the format documents as minor units: cents, fen, öre. */
export function minorOf(value: unknown): number | undefined {
  const amount = amountOf(value);
  return amount === undefined ? undefined : amount / 100;
}

/** The form of a personal datum by its shape: a digest by its length, in hex or base64url. */
export function formOf(value: string): PersonalDatum['form'] {
  if (/^[\da-f]{64}$/i.test(value) || /^[\w-]{43}=?$/.test(value)) return 'sha256';
  if (/^[\da-f]{40}$/i.test(value)) return 'sha1';
  if (/^[\da-f]{32}$/i.test(value)) return 'md5';
  return value === '' ? 'unknown' : 'plain';
}
