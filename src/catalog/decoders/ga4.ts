import type {BeaconEvent, Item, PersonalDatum} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {amountOf, formOf} from './values';

const EVENTS: Readonly<Record<string, BeaconEvent>> = {
  page_view: 'page-view',
  view_item: 'product-view',
  view_item_list: 'list-view',
  select_item: 'product-view',
  search: 'search',
  view_search_results: 'search',
  add_to_cart: 'add-to-cart',
  remove_from_cart: 'remove-from-cart',
  view_cart: 'cart-view',
  begin_checkout: 'begin-checkout',
  add_shipping_info: 'add-shipping-info',
  add_payment_info: 'add-payment-info',
  purchase: 'purchase',
  refund: 'refund',
  sign_up: 'sign-up',
  login: 'login',
  generate_lead: 'lead',
};

/** Two-letter keys of an item: `idSKU~nmName~pr39.9`. */
const ITEM_KEYS: Readonly<Record<string, 'id' | 'name' | 'brand' | 'category'>> = {
  id: 'id',
  nm: 'name',
  br: 'brand',
  ca: 'category',
};

function itemOf(text: string): Item {
  const item: Item = {};
  for (const pair of text.split('~')) {
    const key = pair.slice(0, 2);
    const value = pair.slice(2);
    const name = ITEM_KEYS[key];
    if (name) item[name] ??= value;
    else if (key === 'pr') item.price = amountOf(value);
    else if (key === 'qt') item.quantity = amountOf(value);
  }
  return item;
}

/** Types of the `em=tv.1~em.<hash>~pn.<hash>` parameter of user-provided data. */
const USER_DATA: Readonly<Record<string, string>> = {
  em: 'email',
  pn: 'tel',
  fn0: 'given-name',
  ln0: 'family-name',
  sa0: 'street-address',
  pc0: 'postal-code',
};

function userData(text: string): PersonalDatum[] {
  return text.split('~').flatMap(part => {
    const dot = part.indexOf('.');
    const type = USER_DATA[part.slice(0, dot)];
    return type ? [{type, form: formOf(part.slice(dot + 1)), key: 'em'}] : [];
  });
}

function eventOf(parameters: Map<string, string>): DecodedEvent | null {
  const name = parameters.get('en');
  if (!name) return null;
  const get = (key: string) => parameters.get(key) || undefined;
  const items = [...parameters].filter(([key]) => /^pr\d+$/.test(key)).map(([, value]) => itemOf(value));
  const traits: string[] = [];
  if (get('_et')) traits.push('engagement-time');
  if (get('sr')) traits.push('screen-size');
  if (get('ul')) traits.push('language');
  if (get('uap') ?? get('uaa') ?? get('uam')) traits.push('client-hints');
  if (get('dl')) traits.push('page-address');
  if (get('dr')) traits.push('referrer');
  if (get('ep.customer_type') ?? get('ep.new_customer')) traits.push('customer-type');
  if (get('ep.shipping_tier')) traits.push('shipping-tier');
  if (get('epn.percent_scrolled')) traits.push('scroll-depth');
  return {
    event: EVENTS[name] ?? 'other',
    name,
    value: amountOf(get('epn.value')),
    currency: get('cu'),
    items,
    orderId: get('ep.transaction_id'),
    coupon: get('ep.coupon'),
    paymentType: get('ep.payment_type'),
    searchTerm: get('ep.search_term'),
    personal: userData(get('em') ?? ''),
    identifiers: ['cid', 'sid', 'uid'].filter(get),
    consent: get('gcs'),
    traits,
  };
}

function decode({query, body}: DecodableRequest): DecodedEvent[] {
  const common = new Map(query);
  if (common.get('v') !== '2' || !common.get('tid')) return [];
  const lines = (body ?? '').split(/\r?\n/).filter(line => /(^|&)en=/.test(line));
  const sets =
    lines.length > 0 ? lines.map(line => new Map([...common, ...new URLSearchParams(line)])) : [common];
  return sets.flatMap(parameters => eventOf(parameters) ?? []);
}

/**
 * Google Analytics 4. One event stands in the address, several stand in the body, one a line, with what they
 * share in the address. Server-side tagging puts the same path on a shop's own host.
 * Source: developers.google.com/analytics; parameter names as in Omnibug's provider (MIT).
 */
export default {
  id: 'ga4',
  party: 'google-analytics',
  source: 'developers.google.com/analytics/devguides/collection/ga4; Omnibug (MIT)',
  match: [{path: '*/g/collect'}],
  decode,
} satisfies Decoder;
