import {LIMITS} from '../../model/limits';
import type {BeaconEvent, Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, parametersOf, type Tree, textAt, treesOf} from './reading/tree';
import {amountOf} from './values';

const HIT: Layout = {
  value: ['mtttc', 'roimt', 'mtht'],
  orderId: ['cmd'],
  coupon: ['pcd'],
  searchTerm: ['mc'],
  identifiers: ['idclient', 'an', 'at'],
  traits: {r: 'screen-size', lng: 'language', ref: 'referrer', newcus: 'customer-type'},
};
const DATA: Layout = {
  value: [
    'data.transaction_turnovertaxincluded',
    'data.cart_turnovertaxincluded',
    'data.cart_turnovertaxfree',
  ],
  currency: ['data.transaction_currency', 'data.cart_currency', 'data.product_currency'],
  orderId: ['data.transaction_id'],
  coupon: ['data.transaction_promocode'],
  paymentType: ['data.payment_mode'],
  searchTerm: ['data.ise_keyword'],
  one: {
    id: ['data.product_id'],
    name: ['data.product'],
    category: ['data.product_category1'],
    brand: ['data.product_brand'],
    price: ['data.product_pricetaxincluded', 'data.product_pricetaxfree'],
    quantity: ['data.product_quantity'],
  },
  traits: {'data.event_url': 'page-address', 'data.device_screen_width': 'screen-size'},
};
const EVENTS: Readonly<Record<string, BeaconEvent>> = {
  'page.display': 'page-view',
  'product.display': 'list-view',
  'product.page_display': 'product-view',
  'product.add_to_cart': 'add-to-cart',
  'product.remove_from_cart': 'remove-from-cart',
  'cart.display': 'cart-view',
  'cart.delivery': 'add-shipping-info',
  'cart.payment': 'add-payment-info',
  'transaction.confirmation': 'purchase',
  'product.purchased': 'purchase',
  'internal_search_result.display': 'search',
};

/** Products of a cart or order: `pdt1`, `qte1`, `mt1`. */
function itemsOf(tree: Tree): Item[] {
  const items: Item[] = [];
  for (let index = 1; index <= LIMITS.items; index += 1) {
    const text = textAt(tree, [`pdt${index}`]);
    if (text === undefined) break;
    // `Category::[number]name`, the bracket being optional.
    const [, id, name] = /^(?:.*::)?(?:\[([^\]]*)\])?(.*)$/.exec(text) ?? [];
    items.push({
      id: id || name || text,
      name: name || text,
      price: amountOf(textAt(tree, [`mt${index}`, `mtht${index}`])),
      quantity: amountOf(textAt(tree, [`qte${index}`])),
    });
  }
  return items;
}

function hitEvent(tree: Tree): BeaconEvent {
  if (textAt(tree, ['cmd']) !== undefined) return 'purchase';
  if (textAt(tree, ['mc']) !== undefined) return 'search';
  if (textAt(tree, ['idcart']) !== undefined || textAt(tree, ['tp']) === 'cart') return 'cart-view';
  if (textAt(tree, ['click', 'type', 'action']) !== undefined) return 'other';
  return textAt(tree, ['pdtl']) !== undefined && /pdt/.test(textAt(tree, ['tp']) ?? '')
    ? 'product-view'
    : 'page-view';
}

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  if (textAt(tree, ['s']) === undefined) return [];
  const [body] = bodyTrees(request);
  if (body) {
    const shared = factsOf(tree, {identifiers: ['idclient']});
    return treesOf(body.events).map(event => {
      const name = textAt(event, ['name']) ?? 'event';
      return {...shared, ...factsOf(event, DATA, 'events[].'), event: eventOf(name, EVENTS), name};
    });
  }
  if (!/hit\.xiti$/.test(request.path)) return [];
  const items = itemsOf(tree);
  const event = hitEvent(tree);
  return [
    {
      ...factsOf(tree, HIT),
      ...(items.length > 0 ? {items} : {}),
      event,
      name: textAt(tree, ['click', 'type']) ?? event,
    },
  ];
}

/** Piano Analytics (AT Internet): the older `hit.xiti`, on any host, and the newer JSON of events. */
export default {
  id: 'piano',
  party: 'piano',
  source: 'developers.atinternet-solutions.com; developers.piano.io/en/analytics; Omnibug (MIT)',
  match: [
    {path: '*/hit.xiti'},
    {host: 'xiti.com', path: '/event'},
    {host: 'at-o.net', path: '/event'},
    {host: 'pa-cd.com', path: '/event'},
  ],
  decode,
} satisfies Decoder;
