import type {BeaconEvent, Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {amountOf, formOf} from './values';

const EVENTS: Readonly<Record<string, BeaconEvent>> = {
  PageView: 'page-view',
  ViewContent: 'product-view',
  ViewCategory: 'list-view',
  Search: 'search',
  AddToCart: 'add-to-cart',
  InitiateCheckout: 'begin-checkout',
  AddPaymentInfo: 'add-payment-info',
  Purchase: 'purchase',
  CompleteRegistration: 'sign-up',
  Lead: 'lead',
};

/** Keys of `ud[…]` (set by the shop) and `udff[…]` (found by the script itself in form fields). */
const PERSONAL: Readonly<Record<string, string>> = {
  em: 'email',
  ph: 'tel',
  fn: 'given-name',
  ln: 'family-name',
  ct: 'address-level2',
  st: 'address-level1',
  zp: 'postal-code',
  country: 'country',
  db: 'bday',
  ge: 'sex',
};

function contentsOf(text: string | undefined): Item[] {
  if (!text) return [];
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry: unknown) => {
      if (typeof entry !== 'object' || entry === null) return [];
      const {id, quantity, item_price} = entry as Record<string, unknown>;
      return [{id: String(id ?? ''), quantity: amountOf(quantity), price: amountOf(item_price)}];
    });
  } catch {
    return [];
  }
}

function idsOf(text: string | undefined): Item[] {
  if (!text) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(id => ({id: String(id)})) : [];
  } catch {
    return text.split(',').map(id => ({id: id.trim()}));
  }
}

function decode({query, form}: DecodableRequest): DecodedEvent[] {
  const all = [...query, ...form];
  const parameters = new Map(all);
  const get = (key: string) => parameters.get(key) || undefined;
  const name = get('ev');
  if (!name || !get('id')) return [];
  const listed = contentsOf(get('cd[contents]'));
  const items = listed.length > 0 ? listed : idsOf(get('cd[content_ids]'));
  const [only] = items;
  // Name and category are stated once for all contents: they belong to an item only where there is just one.
  if (items.length === 1 && only) {
    only.name = get('cd[content_name]');
    only.category = get('cd[content_category]');
  }
  const personal = all.flatMap(([key, value]) => {
    const type = PERSONAL[/^ud(?:ff)?\[(\w+)\]$/.exec(key)?.[1] ?? ''];
    return type && value ? [{type, form: formOf(value), key}] : [];
  });
  const traits: string[] = [];
  if (get('dl')) traits.push('page-address');
  if (get('rl')) traits.push('referrer');
  if (get('sw')) traits.push('screen-size');
  if (get('cd[buttonText]')) traits.push('clicked-button');
  return [
    {
      event: EVENTS[name] ?? 'other',
      name,
      value: amountOf(get('cd[value]')),
      currency: get('cd[currency]'),
      items,
      orderId: get('cd[order_id]'),
      searchTerm: get('cd[search_string]'),
      personal,
      identifiers: ['fbp', 'fbc', 'ud[external_id]'].filter(get),
      traits,
    },
  ];
}

/**
 * Meta Pixel, as an image's address or as a form. `cd[…]` is what happened, `ud[…]` and `udff[…]` are personal
 * data as SHA-256.
 * Source: developers.facebook.com/docs/meta-pixel; parameter names as in Omnibug's provider (MIT).
 */
export default {
  id: 'meta-pixel',
  party: 'meta',
  source: 'developers.facebook.com/docs/meta-pixel; Omnibug (MIT)',
  match: [{host: 'facebook.com', path: '/tr'}],
  decode,
} satisfies Decoder;
