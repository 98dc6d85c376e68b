import {LIMITS} from '../../model/limits';
import type {BeaconEvent, Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, idsOf, joined, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {entryOf, parametersOf, type Tree, textAt} from './reading/tree';
import {userData} from './reading/user-data';
import {amountOf} from './values';

/** Page types of dynamic remarketing for retail. */
const PAGE_TYPES: Readonly<Record<string, BeaconEvent>> = {
  searchresults: 'search',
  category: 'list-view',
  product: 'product-view',
  cart: 'cart-view',
  purchase: 'purchase',
};

const LAYOUT: Layout = {
  value: ['value'],
  currency: ['currency_code'],
  orderId: ['oid'],
  consent: ['gcs'],
  identifiers: ['auid', 'cid', 'gclid'],
  traits: {
    u_w: 'screen-size',
    sr: 'screen-size',
    url: 'page-address',
    dl: 'page-address',
    ref: 'referrer',
    uap: 'client-hints',
  },
};
/** What stands inside `data=event=purchase;value=12;…`. */
const DATA: Layout = {
  value: ['value', 'ecomm_totalvalue', 'dynx_totalvalue'],
  currency: ['currency'],
  orderId: ['transaction_id'],
};

function dataOf(text: string | undefined): Tree {
  const tree: Record<string, unknown> = Object.create(null);
  for (const pair of (text ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0) tree[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  return tree;
}

/** Cart data of a conversion: `item=(price*quantity*id)(…)`. */
function cartOf(text: string | undefined): Item[] {
  return [...(text ?? '').matchAll(/\(([^*()]*)\*([^*()]*)\*([^*()]*)[^()]*\)/g)]
    .slice(0, LIMITS.items)
    .map(([, price, quantity, id = '']) => ({id, price: amountOf(price), quantity: amountOf(quantity)}));
}

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const data = dataOf(textAt(tree, ['data']));
  const stated = textAt(data, ['event']) ?? textAt(tree, ['en', 'bttype']);
  const page = entryOf(PAGE_TYPES, textAt(data, ['ecomm_pagetype', 'dynx_pagetype']));
  const name = stated ?? /^\/(?:pagead|ccm|rmkt)\/([\w-]+)/.exec(request.path)?.[1] ?? 'conversion';
  const event = eventOf(name, {'gtag.config': 'page-view'});
  const cart = cartOf(textAt(tree, ['item']));
  const items = cart.length > 0 ? cart : idsOf(textAt(data, ['ecomm_prodid', 'dynx_itemid']));
  const personal = userData(textAt(tree, ['em']));
  return [
    {
      ...joined(factsOf(data, DATA), factsOf(tree, LAYOUT)),
      ...(items.length > 0 ? {items} : {}),
      ...(personal.length > 0 ? {personal} : {}),
      event: page && (event === 'page-view' || event === 'other') ? page : event,
      name,
    },
  ];
}

/**
 * Google Ads: conversions, remarketing, and consent-mode pings. A conversion without an event's name tells only
 * that the shop counts it.
 */
export default {
  id: 'google-ads',
  party: 'google-ads',
  source: 'support.google.com/google-ads/answer/7548399; Omnibug (MIT); observed requests of gtag.js',
  match: [
    {host: 'doubleclick.net', path: '/pagead/viewthroughconversion'},
    {host: 'doubleclick.net', path: '/pagead/conversion'},
    {host: 'doubleclick.net', path: '/pagead/form-data'},
    {host: 'doubleclick.net', path: '/ccm'},
    {host: 'googleadservices.com', path: '/pagead/conversion'},
    {host: 'google.com', path: '/pagead/viewthroughconversion'},
    {host: 'google.com', path: '/pagead/conversion'},
    {host: 'google.com', path: '/pagead/form-data'},
    {host: 'google.com', path: '/rmkt/collect'},
    {host: 'google.com', path: '/ccm/collect'},
    {host: 'google.com', path: '/ccm/form-data'},
    // On Google's host of each country.
    {path: '/pagead/1p-conversion'},
    {path: '/pagead/1p-user-list'},
  ],
  decode,
} satisfies Decoder;
