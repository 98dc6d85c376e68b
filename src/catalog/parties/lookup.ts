import type {HostMatch, Party} from '../../model/units';
import {PARTIES} from './index';

interface Candidate {
  party: Party;
  match: HostMatch;
  matches(path: string): boolean;
}

/** Whether a path begins like this one, up to the end of a word: `/pay` is not `/payroll`. */
function pathTest(path: string | undefined): (path: string) => boolean {
  if (!path) return () => true;
  const pattern = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('#', '[\\d.]+');
  const expression = new RegExp(`^${pattern}${/\w$/.test(path) ? '(?![\\w-])' : ''}`);
  return given => expression.test(given);
}

/** All matches by their host, so that a look-up costs one step a label. */
const BY_HOST = new Map<string, Candidate[]>();
for (const party of PARTIES) {
  for (const match of party.match) {
    const candidates = BY_HOST.get(match.host) ?? [];
    candidates.push({party, match, matches: pathTest(match.path)});
    BY_HOST.set(match.host, candidates);
  }
}
// The longest path is tried first, so that a product of a company wins over the company.
for (const candidates of BY_HOST.values()) {
  candidates.sort((a, b) => (b.match.path?.length ?? 0) - (a.match.path?.length ?? 0));
}

/** The party of the catalogue that receives at this host and path, and where it matched; the most exact match wins. */
export function matchAt(host: string, path: string): Pick<Candidate, 'party' | 'match'> | null {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = BY_HOST.get(name)?.find(({matches}) => matches(path));
    if (found) return found;
  }
  return null;
}

/** The party alone. */
export const partyAt = (host: string, path: string): Party | null => matchAt(host, path)?.party ?? null;

const PAYMENT_ROLES: ReadonlySet<string> = new Set(['payment-processor', 'wallet', 'credit-and-bnpl']);

/** The host belongs to somebody who takes payments. */
export function isPaymentHost(host: string): boolean {
  return partyAt(host, '/')?.roles.some(role => PAYMENT_ROLES.has(role)) ?? false;
}
