import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {parametersOf, type Tree, textAt, treeOf} from './reading/tree';

const EVENTS: Readonly<Record<string, BeaconEvent>> = {
  checkout: 'purchase',
  Checkout: 'purchase',
  init: 'page-view',
};

const LAYOUT: Layout = {
  value: ['ed[value]'],
  currency: ['ed[currency]'],
  orderId: ['ed[order_id]'],
  coupon: ['ed[promo_code]'],
  searchTerm: ['ed[search_query]'],
  items: ['ed[line_items]'],
  ids: ['ed[product_ids]'],
  one: {
    id: ['ed[product_id]'],
    name: ['ed[product_name]'],
    category: ['ed[product_category]'],
    brand: ['ed[product_brand]'],
    price: ['ed[product_price]'],
    quantity: ['ed[product_quantity]'],
  },
  personal: {'pd[em]': 'email', 'pd[ph]': 'tel', 'pd[fn]': 'given-name', 'pd[ln]': 'family-name'},
  identifiers: ['pd[external_id]', 'pd[pin_unauth]', 'pd[epik]'],
  traits: {'ad[loc]': 'page-address', 'ad[ref]': 'referrer', 'ad[sw]': 'screen-size'},
};

/** `ed` (event), `pd` (person) and `ad` (device) are JSON; written out, they stand as `ed[value]`. */
function writtenOut(tree: Tree): Tree {
  const flat: Record<string, unknown> = Object.assign(Object.create(null), tree);
  for (const name of ['ed', 'pd', 'ad']) {
    for (const [key, value] of Object.entries(treeOf(tree[name]) ?? {})) flat[`${name}[${key}]`] = value;
  }
  return flat;
}

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = writtenOut(parametersOf(request));
  // The first call says who visits, before any event.
  const name = textAt(tree, ['event']) ?? (request.path.startsWith('/user') ? 'init' : undefined);
  return name && textAt(tree, ['tid'])
    ? [{...factsOf(tree, LAYOUT), event: eventOf(name, EVENTS), name}]
    : [];
}

/** Pinterest Tag. Its `checkout` is the finished order. */
export default {
  id: 'pinterest',
  party: 'pinterest',
  source: 'help.pinterest.com/business/article/add-event-codes; Omnibug (MIT)',
  match: [
    {host: 'ct.pinterest.com', path: '/v3'},
    {host: 'ct.pinterest.com', path: '/user'},
  ],
  decode,
} satisfies Decoder;
