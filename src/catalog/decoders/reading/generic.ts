import type {DecodableRequest, DecodedEvent} from '../../../model/units';
import {COMMON, COMMON_PERSONAL, factsOf, joined, type Layout} from './layout';
import {stepNamed} from './names';
import {base64Tree, bodyTrees, isTree, parametersOf, type Tree, textAt} from './tree';

/** Id of what is read by common names, where no vendor's format is known. */
export const GENERIC = 'generic';

const NAMES = [
  'event',
  'event_name',
  'eventName',
  'event_type',
  'eventType',
  'action',
  '@type',
  'type',
  'name',
];
/** Where payloads commonly put what an event is about. */
const PARTS = [
  'properties',
  'ecommerce',
  'data',
  'payload',
  'params',
  'event_properties',
  'custom_data',
  'attributes',
  'order',
  'cart',
];
const LISTS = ['events', 'batch', 'data'];
/** How many objects of one payload are looked at. */
const LOOKS = 60;

const LAYOUT: Layout = {
  ...COMMON,
  value: [
    'value',
    'order_value',
    'orderValue',
    'revenue',
    'order_total',
    'orderTotal',
    'total_price',
    'totalPrice',
    'price',
  ],
  currency: [...(COMMON.currency ?? []), 'priceCurrency', 'order_currency'],
  orderId: [...(COMMON.orderId ?? []), 'orderNumber'],
};
const PEOPLE: Layout = {
  personal: {
    ...COMMON_PERSONAL,
    'user_data.em': 'email',
    'user_data.ph': 'tel',
    'user.email': 'email',
    'customer.email': 'email',
    'traits.email': 'email',
  },
};

/** Keys that can start something: a payload without any of them is put aside at once. */
const STARTS: ReadonlySet<string> = new Set([
  ...PARTS,
  ...[LAYOUT.value, LAYOUT.items, LAYOUT.ids, LAYOUT.orderId, LAYOUT.one?.id].flatMap(keys => keys ?? []),
]);

function eventFrom(tree: Tree): DecodedEvent | null {
  if (!Object.keys(tree).some(key => STARTS.has(key))) return null;
  const name = NAMES.map(key => textAt(tree, [key])).find(text => text !== undefined && stepNamed(text));
  const step = name === undefined ? undefined : stepNamed(name);
  const parts = [tree, ...PARTS.map(key => tree[key]).filter(isTree)];
  const facts = joined(...parts.map(part => factsOf(part, LAYOUT)));
  const priced = facts.value !== undefined && /^[A-Z]{3}$/i.test(facts.currency ?? '');
  const signs = [priced, facts.items !== undefined, facts.orderId !== undefined].filter(Boolean).length;
  // A step with one sign of commerce, or two signs without a step's name.
  if (signs < (step === undefined ? 2 : 1)) return null;
  const personal = factsOf(tree, PEOPLE);
  // An amount without a currency could be anything.
  const value = priced ? facts.value : undefined;
  return {...joined(facts, personal), value, event: step ?? 'other', name: name ?? 'event', generic: true};
}

/** Objects that may be events: the payload itself, and one list below. */
function candidates(root: Tree): Tree[] {
  const listed = LISTS.flatMap(key => (Array.isArray(root[key]) ? root[key].slice(0, LOOKS) : []));
  return listed.length > 0 ? [...listed.filter(isTree), root] : [root];
}

/**
 * Commerce facts in a payload whose format is not known, by names in common use: schema.org, Google Analytics,
 * Segment. Asks for more than one sign, and marks what it reads as `generic`.
 */
export function decodeGeneric(request: DecodableRequest): DecodedEvent[] {
  const parameters = parametersOf(request);
  const wrapped = base64Tree(parameters.data);
  const bodies = [...bodyTrees(request), ...(Array.isArray(wrapped) ? wrapped : [wrapped])].filter(isTree);
  const roots = [...bodies.flatMap(candidates), parameters].slice(0, LOOKS);
  const events = roots.flatMap(root => eventFrom(root) ?? []);
  return events.slice(0, 10);
}
