import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {numbered} from './reading/columns';
import {factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {parametersOf, textAt} from './reading/tree';

const FACTS: Layout = {
  value: ['ot', 'orderTotal'],
  orderId: ['on', 'orderNumber'],
  personal: {e: 'email', email: 'email', fn: 'given-name', ln: 'family-name'},
  identifiers: ['_sid', '_uid', 'sid', 'uid', 'gsid', 'gid'],
  traits: {_ref: 'referrer', _url: 'page-address'},
};
const EVENTS: Readonly<Record<string, BeaconEvent>> = {
  ProductBrowse: 'product-view',
  PageBrowse: 'page-view',
  Cart: 'cart-view',
  SCA: 'cart-view',
  Order: 'purchase',
  activity: 'page-view',
  t: 'other',
  cart: 'cart-view',
  o: 'purchase',
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const facts = factsOf(tree, FACTS);
  const kind = request.path.split('/')[1] ?? '';
  const name = textAt(tree, ['_t_0', '_t']) ?? (facts.orderId !== undefined ? 'Order' : kind);
  const items =
    [0, 1]
      .map(first => numbered(tree, {id: 's', name: 'n', price: 'p', quantity: 'q'}, first))
      .find(list => list.length > 0) ?? [];
  const skus = numbered(tree, {id: 'sku_'}, 0);
  const all = items.length > 0 ? items : skus;
  return [{...facts, ...(all.length > 0 ? {items: all} : {}), event: eventOf(name, EVENTS), name}];
}

/** Listrak: numbered activities, carts and orders in the address. */
export default {
  id: 'listrak',
  party: 'listrak',
  source: 'help.listrak.com (JavaScript SDK: activity, order and cart)',
  match: [
    {host: 'listrakbi.com', path: '/activity'},
    {host: 'listrakbi.com', path: '/t'},
    {host: 'listrakbi.com', path: '/Handlers'},
    {host: 'listrakbi.com', path: '/cart'},
  ],
  decode,
} satisfies Decoder;
