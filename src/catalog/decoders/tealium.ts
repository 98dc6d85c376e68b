import {LIMITS} from '../../model/limits';
import type {Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, parametersOf, type Tree, textAt, treeOf} from './reading/tree';
import {amountOf} from './values';

const LAYOUT: Layout = {
  value: ['order_total', 'order_grand_total', 'cart_total_value'],
  currency: ['order_currency', 'order_currency_code', 'site_currency', 'currency'],
  orderId: ['order_id'],
  coupon: ['order_coupon_code', 'order_promo_code'],
  paymentType: ['order_payment_type', 'payment_method'],
  searchTerm: ['search_keyword', 'search_term'],
  personal: {
    customer_email: 'email',
    email_address: 'email',
    customer_phone: 'tel',
    customer_first_name: 'given-name',
    customer_last_name: 'family-name',
    customer_postal_code: 'postal-code',
    customer_city: 'address-level2',
  },
  identifiers: ['tealium_visitor_id', 'tealium_session_id', 'cp.utag_main_v_id', 'customer_id'],
  traits: {'dom.url': 'page-address', 'dom.referrer': 'referrer', 'browser.screen_width': 'screen-size'},
};

/** Product facts are lists side by side: the first of each belongs to the first product. */
function itemsOf(tree: Tree): Item[] {
  const column = (key: string): unknown[] => {
    const value = tree[key];
    return Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];
  };
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  const names = column('product_name');
  const ids = column('product_id').length > 0 ? column('product_id') : column('product_sku');
  const rows = (ids.length > 0 ? ids : names).slice(0, LIMITS.items);
  return rows.map((_, index) => ({
    id: text(ids[index]),
    name: text(names[index]),
    category: text(column('product_category')[index]),
    brand: text(column('product_brand')[index]),
    price: amountOf(column('product_unit_price')[index] ?? column('product_price')[index]),
    quantity: amountOf(column('product_quantity')[index]),
  }));
}

function decode(request: DecodableRequest): DecodedEvent[] {
  if (request.host.endsWith('tiqcdn.com')) {
    return request.path.endsWith('/utag.js') ? [{event: 'other', name: 'container'}] : [];
  }
  const parameters = parametersOf(request);
  const wrapped = treeOf(parameters.data);
  const layers = [parameters, ...bodyTrees(request).slice(0, 1), wrapped, treeOf(wrapped?.data)];
  const tree: Tree = Object.assign(Object.create(null), ...layers.filter(layer => layer !== undefined));
  const name = textAt(tree, ['tealium_event', 'event_name', 'ut.event', 'event']);
  if (name === undefined && textAt(tree, ['tealium_account', 'ut.account']) === undefined) return [];
  const items = itemsOf(tree);
  const event = eventOf(name ?? '', {view: 'page-view', link: 'other'});
  return [{...factsOf(tree, LAYOUT), ...(items.length > 0 ? {items} : {}), event, name: name ?? 'event'}];
}

/** Tealium Collect: the shop's data layer as it stands, as JSON, parameters or a form with `data`. */
export default {
  id: 'tealium',
  party: 'tealium',
  source: 'docs.tealium.com/platforms/http-api; docs.tealium.com/iq-tag-management/data-layer; Omnibug (MIT)',
  match: [
    {host: 'tealiumiq.com', path: '/event'},
    {host: 'tealiumiq.com', path: '*/i.gif'},
    {host: 'tiqcdn.com', path: '/utag'},
  ],
  decode,
} satisfies Decoder;
