import {LIMITS} from '../../../model/limits';
import type {BeaconEvent, Item} from '../../../model/observation';
import type {DecodableRequest, DecodedEvent} from '../../../model/units';
import {amountOf} from '../values';
import {factsOf, type Layout} from './layout';
import {stepNamed} from './names';
import {at, bodyTrees, entryOf, listOf, pairsOf, parametersOf, type Tree, textAt} from './tree';

const LAYOUT: Layout = {
  value: ['revenue'],
  orderId: ['ec_id'],
  searchTerm: ['search'],
  identifiers: ['_id', 'uid', 'cid'],
  one: {id: ['_pks'], name: ['_pkn'], category: ['_pkc'], price: ['_pkp']},
  traits: {
    res: 'screen-size',
    lang: 'language',
    url: 'page-address',
    urlref: 'referrer',
    uadata: 'client-hints',
  },
};
/** Parameters that make a hit something else than a page view. */
const NOT_A_VIEW = [
  'link',
  'download',
  'exit',
  'ping',
  'e_c',
  'e_a',
  'c_n',
  'ca',
  'ma_id',
  'idgoal',
  'pf_net',
  'cra',
];
const OWN: Readonly<Record<string, BeaconEvent>> = {
  'cart-update': 'cart-view',
  order: 'purchase',
  'product-detail-view': 'product-view',
};

/** Rows of `[number, name, category or categories, price, quantity]`. */
function rowsOf(value: unknown): Item[] {
  return listOf(value)
    .filter(row => Array.isArray(row))
    .slice(0, LIMITS.items)
    .map(([id, name, category, price, quantity]) => {
      const item: Item = {};
      const first: unknown = Array.isArray(category) ? category[0] : category;
      if (id) item.id = String(id);
      if (name) item.name = String(name);
      if (first) item.category = String(first);
      if (amountOf(price) !== undefined) item.price = amountOf(price);
      if (amountOf(quantity) !== undefined) item.quantity = amountOf(quantity);
      return item;
    });
}

function stepOf(tree: Tree): BeaconEvent {
  const type = textAt(tree, ['e_t']);
  if (type) return entryOf(OWN, type) ?? stepNamed(type) ?? 'other';
  // Goal 0 is the shop itself: with an order's number it is a sale, without one the cart as it stands.
  if (textAt(tree, ['idgoal']) === '0')
    return textAt(tree, ['ec_id']) === undefined ? 'cart-view' : 'purchase';
  if (textAt(tree, ['search']) !== undefined) return 'search';
  if (textAt(tree, ['e_c', 'e_a']) !== undefined) return stepNamed(textAt(tree, ['e_a']) ?? '') ?? 'other';
  if (NOT_A_VIEW.some(key => textAt(tree, [key]) !== undefined)) return 'other';
  if (textAt(tree, ['_pks', '_pkn']) !== undefined) return 'product-view';
  return textAt(tree, ['_pkc']) === undefined ? 'page-view' : 'list-view';
}

function hitFrom(tree: Tree): DecodedEvent[] {
  if (textAt(tree, ['idsite']) === undefined) return [];
  const rows = rowsOf(at(tree, 'ec_items') ?? at(tree, 'ec_products'));
  const event = stepOf(tree);
  const name = textAt(tree, ['e_t', 'e_a', 'e_c']) ?? (event === 'page-view' ? 'page view' : event);
  return [{...factsOf(tree, LAYOUT), ...(rows.length > 0 ? {items: rows} : {}), event, name}];
}

/** Hits of Matomo's tracking API, which Piwik PRO shares: parameters, or several as JSON `{requests: ["?…"]}`. */
export function matomoHits(request: DecodableRequest): DecodedEvent[] {
  const [bulk] = bodyTrees(request);
  const lines = bulk && Array.isArray(bulk.requests) ? bulk.requests.slice(0, LIMITS.facts) : [];
  const trees = lines.filter(line => typeof line === 'string').map(line => pairsOf(line.replace(/^\?/, '')));
  return (trees.length > 0 ? trees : [parametersOf(request)]).flatMap(hitFrom);
}
