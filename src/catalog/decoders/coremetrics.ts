import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {entryOf, parametersOf, textAt} from './reading/tree';

const KINDS: Readonly<Record<string, BeaconEvent>> = {
  1: 'page-view',
  2: 'sign-up',
  3: 'purchase',
  5: 'product-view',
  6: 'page-view',
};
const ACTIONS: Readonly<Record<string, BeaconEvent>> = {5: 'add-to-cart', 9: 'purchase'};
const FACTS: Layout = {
  value: ['tr'],
  currency: ['cc'],
  orderId: ['on'],
  searchTerm: ['se'],
  one: {id: ['pr'], name: ['pm'], category: ['cg'], price: ['bp'], quantity: ['qt']},
  personal: {
    em: 'email',
    cd: 'customer-id',
    ct: 'address-level2',
    sa: 'address-level1',
    zp: 'postal-code',
    cy: 'country',
  },
  identifiers: ['rs', 'cjuid', 'cjsid'],
  traits: {ul: 'page-address', rf: 'referrer', np: 'client-hints', je: 'client-hints'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const kind = textAt(tree, ['tid']);
  if (kind === undefined || textAt(tree, ['ci']) === undefined) return [];
  const facts = factsOf(tree, FACTS);
  const step = kind === '4' ? entryOf(ACTIONS, textAt(tree, ['at'])) : entryOf(KINDS, kind);
  return [
    {
      ...facts,
      event: step === 'page-view' && facts.searchTerm !== undefined ? 'search' : (step ?? 'other'),
      name: `tag ${kind}`,
    },
  ];
}

/** Coremetrics (IBM and Acoustic Digital Analytics): `tid` is the kind of tag, `at` of a shop action 5 for the cart and 9 for a sale. */
export default {
  id: 'coremetrics',
  party: 'coremetrics',
  source: 'developer.goacoustic.com (Digital Analytics data collection guide)',
  match: [
    {host: 'data.coremetrics.com', path: ''},
    {host: 'coremetrics.com', path: '/cm'},
    {host: 'coremetrics.com', path: '/eluminate'},
    {path: '*/eluminate'},
  ],
  decode,
} satisfies Decoder;
