import {LIMITS} from '../../../model/limits';
import type {Item, PersonalDatum} from '../../../model/observation';
import type {DecodedEvent} from '../../../model/units';
import {amountOf, formOf} from '../values';
import {at, listOf, type Tree, textAt, treeOf} from './tree';

type Paths = readonly string[];

/** Where the facts of an item stand. */
export interface ItemLayout {
  id?: Paths;
  name?: Paths;
  category?: Paths;
  brand?: Paths;
  price?: Paths;
  quantity?: Paths;
}

/** Where the facts of an event stand: for each, the paths to try in turn. */
export interface Layout {
  value?: Paths;
  currency?: Paths;
  orderId?: Paths;
  coupon?: Paths;
  paymentType?: Paths;
  searchTerm?: Paths;
  consent?: Paths;
  /** Lists of items. */
  items?: Paths;
  item?: ItemLayout;
  /** Lists of plain product ids, read where there is no list of items. */
  ids?: Paths;
  /** The one product that the event itself describes, read where there is no list. Its id must be there, or its
   * name where the format states no id. */
  one?: ItemLayout;
  /** Path → field type. */
  personal?: Readonly<Record<string, string>>;
  identifiers?: Paths;
  /** Path → trait. */
  traits?: Readonly<Record<string, string>>;
  amount?: (value: unknown) => number | undefined;
}

export type Facts = Omit<DecodedEvent, 'event' | 'name'>;

/** Key names of items in common use: Google Analytics, Segment, Meta, TikTok, Shopify. */
export const COMMON_ITEM: ItemLayout = {
  id: [
    'item_id',
    'product_id',
    'productId',
    'content_id',
    'contentId',
    'itemId',
    'id',
    'sku',
    'SKU',
    'variant_id',
  ],
  name: ['item_name', 'product_name', 'productName', 'content_name', 'itemName', 'name', 'title'],
  category: [
    'item_category',
    'product_category',
    'content_category',
    'productCategory',
    'category',
    'itemCategory',
    'product_type',
  ],
  brand: ['item_brand', 'product_brand', 'brand', 'itemBrand', 'vendor'],
  price: ['price', 'item_price', 'product_price', 'unit_price', 'unitPrice', 'itemPrice'],
  quantity: ['quantity', 'qty', 'product_quantity', 'item_quantity'],
};

/** Key names of an event's facts in common use. */
export const COMMON: Layout = {
  value: ['value', 'total', 'revenue', 'order_value', 'orderValue', 'total_price'],
  currency: ['currency', 'currency_code', 'currencyCode', 'currency_iso'],
  orderId: ['order_id', 'orderId', 'transaction_id', 'transactionId', 'transactionID', 'orderID'],
  coupon: ['coupon', 'coupon_code', 'couponCode', 'promo_code', 'discount_code'],
  paymentType: ['payment_type', 'payment_method', 'paymentMethod', 'paymentType'],
  searchTerm: ['search_term', 'search_string', 'search_query', 'searchTerm', 'query'],
  items: ['items', 'products', 'contents', 'line_items', 'lineItems'],
  item: COMMON_ITEM,
  ids: ['content_ids', 'product_ids', 'item_ids'],
  one: {
    ...COMMON_ITEM,
    id: ['product_id', 'item_id', 'productId', 'content_id', 'sku'],
  },
};

const below = (prefix: string, paths: Paths | undefined): Paths | undefined =>
  paths?.map(path => prefix + path);

const itemBelow = (prefix: string, layout: ItemLayout): ItemLayout => ({
  id: below(prefix, layout.id),
  name: below(prefix, layout.name),
  category: below(prefix, layout.category),
  brand: below(prefix, layout.brand),
  price: below(prefix, layout.price),
  quantity: below(prefix, layout.quantity),
});

/** Names that stand below others: `properties.` + `order_id`. */
export const keysBelow = (prefix: string, names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([key, value]) => [prefix + key, value]));

/** The commonly used names, one level down. */
export const commonBelow = (prefix: string): Layout => ({
  value: below(prefix, COMMON.value),
  currency: below(prefix, COMMON.currency),
  orderId: below(prefix, COMMON.orderId),
  coupon: below(prefix, COMMON.coupon),
  paymentType: below(prefix, COMMON.paymentType),
  searchTerm: below(prefix, COMMON.searchTerm),
  items: below(prefix, COMMON.items),
  item: COMMON_ITEM,
  ids: below(prefix, COMMON.ids),
  one: itemBelow(prefix, COMMON.one ?? {}),
});

/** Names of people's data as commonly keyed in traits and user objects. */
export const COMMON_PERSONAL: Readonly<Record<string, string>> = {
  email: 'email',
  $email: 'email',
  phone: 'tel',
  $phone: 'tel',
  phone_number: 'tel',
  $phone_number: 'tel',
  firstName: 'given-name',
  first_name: 'given-name',
  $first_name: 'given-name',
  lastName: 'family-name',
  last_name: 'family-name',
  $last_name: 'family-name',
  birthday: 'bday',
  gender: 'sex',
  'address.street': 'street-address',
  'address.city': 'address-level2',
  'address.postalCode': 'postal-code',
  'address.country': 'country',
};

export function itemOf(tree: Tree, layout: ItemLayout, amount = amountOf): Item {
  const item: Item = {};
  for (const key of ['id', 'name', 'category', 'brand'] as const) {
    const text = textAt(tree, layout[key]);
    if (text !== undefined) item[key] = text;
  }
  const price = amount(textAt(tree, layout.price));
  if (price !== undefined) item.price = price;
  const quantity = amountOf(textAt(tree, layout.quantity));
  if (quantity !== undefined) item.quantity = quantity;
  return item;
}

/** A list of ids as JSON or set apart by commas. */
export function idsOf(value: unknown): Item[] {
  if (value === undefined || value === null || value === '') return [];
  const listed = typeof value === 'string' && !/^\s*[[{]/.test(value) ? value.split(',') : listOf(value);
  return listed
    .slice(0, LIMITS.items)
    .filter(id => typeof id === 'string' || typeof id === 'number')
    .map(id => ({id: String(id).trim()}))
    .filter(({id}) => id !== '');
}

function itemsOf(tree: Tree, layout: Layout): Item[] {
  for (const path of layout.items ?? []) {
    const items = listOf(at(tree, path)).flatMap(entry => {
      const fields = treeOf(entry);
      return fields ? [itemOf(fields, layout.item ?? COMMON_ITEM, layout.amount)] : idsOf(entry);
    });
    const known = items.filter(item => Object.keys(item).length > 0);
    if (known.length > 0) return known;
  }
  for (const path of layout.ids ?? []) {
    const items = idsOf(at(tree, path));
    if (items.length > 0) return items;
  }
  if (!layout.one) return [];
  const one = itemOf(tree, layout.one, layout.amount);
  return (layout.one.id ? one.id : one.name) === undefined ? [] : [one];
}

/** Personal data at the given paths, by kind and form; a list counts by its first entry. */
export function personalAt(tree: Tree, layout: Layout['personal'] = {}, prefix = ''): PersonalDatum[] {
  return Object.entries(layout).flatMap(([path, type]) => {
    const value = textAt(tree, [path]);
    return value === undefined ? [] : [{type, form: formOf(value), key: prefix + path}];
  });
}

/** Reads what the layout names. `prefix` is the key path that leads to the tree. */
export function factsOf(tree: Tree, layout: Layout, prefix = ''): Facts {
  const facts: Facts = {};
  for (const key of ['currency', 'orderId', 'coupon', 'paymentType', 'searchTerm', 'consent'] as const) {
    const text = textAt(tree, layout[key]);
    if (text !== undefined) facts[key] = text;
  }
  const amount = layout.amount ?? amountOf;
  for (const path of layout.value ?? []) {
    const value = amount(textAt(tree, [path]));
    if (value === undefined) continue;
    facts.value = value;
    break;
  }
  const items = itemsOf(tree, layout);
  if (items.length > 0) facts.items = items;
  const personal = personalAt(tree, layout.personal, prefix);
  if (personal.length > 0) facts.personal = personal;
  const identifiers = (layout.identifiers ?? []).filter(path => textAt(tree, [path]) !== undefined);
  if (identifiers.length > 0) facts.identifiers = identifiers.map(path => prefix + path);
  const traits = Object.entries(layout.traits ?? {}).flatMap(([path, trait]) =>
    textAt(tree, [path]) === undefined ? [] : [trait],
  );
  if (traits.length > 0) facts.traits = [...new Set(traits)];
  return facts;
}

/** Facts laid over others: lists are joined, of the rest the later wins. */
export function joined(...all: Facts[]): Facts {
  const result: Facts = {};
  for (const facts of all) {
    for (const [key, value] of Object.entries(facts)) {
      const present = result[key as keyof Facts];
      const next =
        Array.isArray(present) && Array.isArray(value) && key !== 'items' ? [...present, ...value] : value;
      if (next !== undefined) Object.assign(result, {[key]: next});
    }
  }
  return result;
}
