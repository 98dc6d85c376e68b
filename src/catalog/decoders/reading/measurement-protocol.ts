import {LIMITS} from '../../../model/limits';
import type {BeaconEvent, Item} from '../../../model/observation';
import type {DecodedEvent} from '../../../model/units';
import {amountOf} from '../values';
import {factsOf, type Layout} from './layout';
import {stepNamed} from './names';
import {entryOf, type Tree, textAt} from './tree';

const ACTIONS: Readonly<Record<string, BeaconEvent>> = {
  detail: 'product-view',
  click: 'product-view',
  add: 'add-to-cart',
  remove: 'remove-from-cart',
  checkout: 'begin-checkout',
  purchase: 'purchase',
  refund: 'refund',
};
const TYPES: Readonly<Record<string, BeaconEvent>> = {
  pageview: 'page-view',
  screenview: 'page-view',
  transaction: 'purchase',
  item: 'purchase',
};
const ITEM: Readonly<Record<string, keyof Item>> = {
  id: 'id',
  nm: 'name',
  br: 'brand',
  ca: 'category',
  pr: 'price',
  qt: 'quantity',
};

const LAYOUT: Layout = {
  value: ['tr'],
  currency: ['cu'],
  orderId: ['ti'],
  coupon: ['tcc'],
  consent: ['gcs'],
  identifiers: ['cid', 'uid', '_gid'],
  traits: {sr: 'screen-size', ul: 'language', dl: 'page-address', dr: 'referrer'},
};

function set(item: Item, key: keyof Item, value: string): void {
  if (key === 'price' || key === 'quantity') item[key] = amountOf(value);
  else item[key] = value;
}

/** Products `pr1id`, impressions `il1pi1id`, and the item of a plain transaction (`ic` is its SKU). */
function itemsOf(tree: Tree): Item[] {
  const items = new Map<string, Item>();
  for (const [key, value] of Object.entries(tree)) {
    const [, slot = '', name = ''] = /^(pr\d{1,3}|il\d{1,3}pi\d{1,3})([a-z]{2})$/.exec(key) ?? [];
    const field = ITEM[name];
    if (!field || typeof value !== 'string' || value === '') continue;
    const item = items.get(slot) ?? {};
    set(item, field, value);
    items.set(slot, item);
  }
  if (items.size === 0 && tree.t === 'item') {
    const layout = {id: ['ic'], name: ['in'], category: ['iv'], price: ['ip'], quantity: ['iq']};
    return factsOf(tree, {one: layout}).items ?? [];
  }
  const products = [...items].filter(([slot]) => slot.startsWith('pr'));
  return (products.length > 0 ? products : [...items]).slice(0, LIMITS.items).map(([, item]) => item);
}

/** A hit of Google's measurement protocol, version 1; null where its type is missing. */
export function hitOf(tree: Tree): DecodedEvent | null {
  const type = textAt(tree, ['t']);
  if (!type) return null;
  const action = textAt(tree, ['pa']);
  const label = type === 'event' ? textAt(tree, ['ea']) : undefined;
  const event =
    entryOf(ACTIONS, action) ?? entryOf(TYPES, type) ?? (label ? stepNamed(label) : undefined) ?? 'other';
  const facts = factsOf(tree, LAYOUT);
  const items = itemsOf(tree);
  return {...facts, ...(items.length > 0 ? {items} : {}), event, name: action ?? label ?? type};
}
