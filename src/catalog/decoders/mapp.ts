import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {column, itemsIn} from './reading/columns';
import {factsOf, type Layout} from './reading/layout';
import {entryOf, parametersOf, textAt} from './reading/tree';

const STEPS: Readonly<Record<string, BeaconEvent>> = {
  view: 'product-view',
  list: 'list-view',
  add: 'add-to-cart',
  del: 'remove-from-cart',
  cart: 'cart-view',
  checkout: 'begin-checkout',
  conf: 'purchase',
};
const FACTS: Layout = {
  value: ['ov'],
  currency: ['cr'],
  orderId: ['oi'],
  searchTerm: ['is'],
  personal: {
    uc700: 'email',
    cd: 'customer-id',
    uc703: 'given-name',
    uc704: 'family-name',
    uc705: 'tel',
    uc708: 'address-level2',
    uc709: 'country',
    uc710: 'postal-code',
    uc711: 'street-address',
    uc707: 'bday',
  },
  identifiers: ['eid', 'ceid'],
  traits: {la: 'language', pu: 'page-address'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const [version = '', page = ''] = column(textAt(tree, ['p']), ',');
  if (!/^\d{3}$/.test(version)) return [];
  const facts = factsOf(tree, FACTS);
  const status = column(textAt(tree, ['st']))[0] ?? '';
  const items = itemsIn({
    id: column(textAt(tree, ['ba'])),
    category: column(textAt(tree, ['ca1'])),
    price: column(textAt(tree, ['co'])),
    quantity: column(textAt(tree, ['qn'])),
  });
  const link = textAt(tree, ['ct']);
  const step =
    entryOf(STEPS, status) ?? (link ? 'other' : facts.searchTerm === undefined ? 'page-view' : 'search');
  return [
    {...facts, ...(items.length > 0 ? {items} : {}), event: step, name: status || link || page || 'hit'},
  ];
}

/** Mapp Intelligence (Webtrekk): `p` heads the hit, products stand side by side, `st` is what was done with them. */
export default {
  id: 'mapp',
  party: 'mapp',
  source: 'docs.mapp.com (Mapp Intelligence pixel: request parameters)',
  match: [{host: 'webtrekk.net', path: '*/wt'}, {host: 'wt-eu02.net', path: '*/wt'}, {path: '*/wt'}],
  decode,
} satisfies Decoder;
