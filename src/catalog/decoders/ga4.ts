import {LIMITS} from '../../model/limits';
import type {Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {hitOf} from './reading/measurement-protocol';
import {eventOf} from './reading/names';
import {pairsOf, parametersOf, type Tree, textAt} from './reading/tree';
import {userData} from './reading/user-data';
import {amountOf} from './values';

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

const LAYOUT: Layout = {
  value: ['epn.value', 'ep.value'],
  currency: ['cu', 'ep.currency'],
  // A number given as an order number travels as one.
  orderId: ['ep.transaction_id', 'epn.transaction_id'],
  coupon: ['ep.coupon'],
  paymentType: ['ep.payment_type'],
  searchTerm: ['ep.search_term'],
  consent: ['gcs', 'gcd'],
  personal: {'ep.user_data.email': 'email', 'ep.user_data.phone_number': 'tel'},
  identifiers: ['cid', 'sid', 'uid', '_gid'],
  traits: {
    _et: 'engagement-time',
    sr: 'screen-size',
    ul: 'language',
    uap: 'client-hints',
    uaa: 'client-hints',
    uam: 'client-hints',
    dl: 'page-address',
    dr: 'referrer',
    'ep.customer_type': 'customer-type',
    'ep.new_customer': 'customer-type',
    'ep.shipping_tier': 'shipping-tier',
    'epn.percent_scrolled': 'scroll-depth',
  },
};

function eventFrom(tree: Tree): DecodedEvent | null {
  const name = textAt(tree, ['en']);
  // Old libraries send hits of version 1 to the new path, too.
  if (!name) return hitOf(tree);
  const items = Object.entries(tree)
    .filter(([key, value]) => /^pr\d+$/.test(key) && typeof value === 'string')
    .slice(0, LIMITS.items)
    .map(([, value]) => itemOf(String(value)));
  const facts = factsOf(tree, LAYOUT);
  const personal = [...(facts.personal ?? []), ...userData(textAt(tree, ['em']))];
  return {...facts, event: eventOf(name), name, items, personal, traits: facts.traits ?? []};
}

function decode({path, query, form, body}: DecodableRequest): DecodedEvent[] {
  // Raw white space can't stand inside an encoded line: what follows it is another event.
  const lines = (body ?? '').split(/\s+(?=en=)|[\r\n]+/, 100).filter(line => /(?:^|&)en=/.test(line));
  const common = parametersOf({query, form: lines.length > 0 ? [] : form});
  const sets = lines.length > 0 ? lines.map(line => ({...common, ...pairsOf(line)})) : [common];
  const own = /^\/(?:.*\/)?g\/(?:s\/)?collect$/.test(path);
  return sets
    .filter(
      ({v, tid}) => typeof tid === 'string' && (tid.startsWith('G-') || (own && v === '2' && tid !== '')),
    )
    .flatMap(tree => eventFrom(tree) ?? []);
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
  match: [{path: '*/g/collect'}, {path: '*/g/s/collect'}, {path: '/collect'}],
  decode,
} satisfies Decoder;
