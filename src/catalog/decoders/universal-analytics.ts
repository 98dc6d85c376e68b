import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {hitOf} from './reading/measurement-protocol';
import {eventOf} from './reading/names';
import {entryOf, pairsOf, parametersOf, type Tree, textAt} from './reading/tree';

function decode(request: DecodableRequest): DecodedEvent[] {
  if (request.path.endsWith('/__utm.gif')) return classic(parametersOf(request));
  const lines = (request.body ?? '').split(/\r?\n/, 20).filter(line => /(?:^|&)t=/.test(line));
  const common = parametersOf(request);
  const hits: Tree[] = lines.length > 1 ? lines.map(line => ({...common, ...pairsOf(line)})) : [common];
  return hits
    .filter(hit => hit.v === '1' && typeof hit.tid === 'string' && !hit.tid.startsWith('G-'))
    .flatMap(hit => hitOf(hit) ?? []);
}

const CLASSIC_TYPES: Readonly<Record<string, BeaconEvent>> = {
  tran: 'purchase',
  transaction: 'purchase',
  item: 'purchase',
};
const CLASSIC: Layout = {
  value: ['utmtto'],
  orderId: ['utmtid'],
  one: {id: ['utmipc'], name: ['utmipn'], category: ['utmiva'], price: ['utmipr'], quantity: ['utmiqt']},
  identifiers: ['utmcc', 'utmhid'],
  traits: {utmsr: 'screen-size', utmul: 'language', utmp: 'page-address', utmr: 'referrer'},
};

/** The first generation, `__utm.gif`: `utmt` is the kind of hit, without it a page view. */
function classic(tree: Tree): DecodedEvent[] {
  if (textAt(tree, ['utmac']) === undefined) return [];
  const kind = textAt(tree, ['utmt']);
  const [, action] = /^5\([^*()]*\*([^*()]*)/.exec(textAt(tree, ['utme']) ?? '') ?? [];
  const name = kind === 'event' ? (action ?? kind) : (kind ?? 'page view');
  const event =
    kind === undefined
      ? 'page-view'
      : kind === 'event'
        ? eventOf(name)
        : (entryOf(CLASSIC_TYPES, kind) ?? 'other');
  return [{...factsOf(tree, CLASSIC), event, name}];
}

/**
 * Universal Analytics: measurement protocol version 1, in the address, as a form, or several hits one a line. It
 * ended in 2024 for Google's own servers; shops' own collectors still get it.
 */
export default {
  id: 'universal-analytics',
  party: 'google-analytics',
  source: 'developers.google.com/analytics/devguides/collection/protocol/v1/parameters',
  match: [{path: '*/collect'}, {path: '*/__utm.gif'}, {host: 'google-analytics.com', path: '/batch'}],
  decode,
} satisfies Decoder;
