import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {hitOf} from './reading/measurement-protocol';
import {pairsOf, parametersOf, type Tree} from './reading/tree';

function decode(request: DecodableRequest): DecodedEvent[] {
  const lines = (request.body ?? '').split(/\r?\n/, 20).filter(line => /(?:^|&)t=/.test(line));
  const common = parametersOf(request);
  const hits: Tree[] = lines.length > 1 ? lines.map(line => ({...common, ...pairsOf(line)})) : [common];
  return hits
    .filter(hit => hit.v === '1' && typeof hit.tid === 'string' && !hit.tid.startsWith('G-'))
    .flatMap(hit => hitOf(hit) ?? []);
}

/**
 * Universal Analytics: measurement protocol version 1, in the address, as a form, or several hits one a line. It
 * ended in 2024 for Google's own servers; shops' own collectors still get it.
 */
export default {
  id: 'universal-analytics',
  party: 'google-analytics',
  source: 'developers.google.com/analytics/devguides/collection/protocol/v1/parameters',
  match: [{path: '*/collect'}, {host: 'google-analytics.com', path: '/batch'}],
  decode,
} satisfies Decoder;
