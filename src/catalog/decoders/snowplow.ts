import type {BeaconEvent, Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {type Facts, factsOf, itemOf, joined, type Layout} from './reading/layout';
import {stepNamed} from './reading/names';
import {base64Tree, bodyTrees, isTree, parametersOf, type Tree, textAt, treesOf} from './reading/tree';

const KINDS: Readonly<Record<string, BeaconEvent>> = {pv: 'page-view', tr: 'purchase', ti: 'purchase'};
const ACTIONS: Readonly<Record<string, BeaconEvent>> = {
  checkout_step: 'begin-checkout',
  trns_error: 'other',
  list_click: 'product-view',
};

const PARAMETERS: Layout = {
  value: ['tr_tt'],
  currency: ['tr_cu', 'ti_cu'],
  orderId: ['tr_id', 'ti_id'],
  one: {id: ['ti_sk'], name: ['ti_nm'], category: ['ti_ca'], price: ['ti_pr'], quantity: ['ti_qu']},
  identifiers: ['duid', 'nuid', 'tnuid', 'uid', 'sid'],
  traits: {
    res: 'screen-size',
    lang: 'language',
    url: 'page-address',
    refr: 'referrer',
    pp_may: 'scroll-depth',
  },
};
const ENTITY: Layout = {
  value: ['total_value', 'revenue', 'refund_amount'],
  currency: ['currency'],
  orderId: ['transaction_id'],
  coupon: ['discount_code'],
  paymentType: ['payment_method'],
};
const PRODUCT = {
  id: ['id', 'sku'],
  name: ['name'],
  category: ['category'],
  brand: ['brand'],
  price: ['price', 'unitPrice', 'unit_price'],
  quantity: ['quantity'],
};

/** The name in `iglu:vendor/name/jsonschema/1-0-0`. */
const schemaName = (tree: Tree): string => (textAt(tree, ['schema']) ?? '').split('/')[1] ?? '';

/** Entities that go along: products, cart, transaction. */
function entityFacts(entities: readonly Tree[]): Facts {
  const items: Item[] = [];
  const facts = entities.flatMap(entity => {
    const data = isTree(entity.data) ? entity.data : {};
    const name = schemaName(entity);
    if (name === 'product') items.push(itemOf(data, PRODUCT));
    return ['cart', 'transaction', 'refund'].includes(name) ? [factsOf(data, ENTITY)] : [];
  });
  const [first] = entities.filter(entity => schemaName(entity) === 'product');
  const currency = first && isTree(first.data) ? textAt(first.data, ['currency']) : undefined;
  return {currency, ...joined(...facts), ...(items.length > 0 ? {items} : {})};
}

function eventFrom(tree: Tree): DecodedEvent[] {
  const kind = textAt(tree, ['e']);
  if (!kind) return [];
  const wrapped = (plain: string, encoded: string) => base64Tree(textAt(tree, [plain, encoded]));
  const contexts = wrapped('co', 'cx');
  const entities = isTree(contexts) ? treesOf(contexts.data) : [];
  const envelope = wrapped('ue_pr', 'ue_px');
  const inner = isTree(envelope) && isTree(envelope.data) ? envelope.data : {};
  const data = isTree(inner.data) ? inner.data : {};
  const action = textAt(data, ['type']);
  const name =
    kind === 'ue'
      ? (schemaName(inner) === 'snowplow_ecommerce_action' && action) || schemaName(inner)
      : undefined;
  const label = name ?? (kind === 'se' ? textAt(tree, ['se_ac']) : undefined) ?? kind;
  const event =
    (Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined) ??
    (Object.hasOwn(ACTIONS, label) ? ACTIONS[label] : undefined) ??
    stepNamed(label);
  // Older cart events describe their product themselves.
  const own = /^(?:add_to|remove_from)_cart$/.test(schemaName(inner)) ? {items: [itemOf(data, PRODUCT)]} : {};
  const facts = joined(
    factsOf(tree, PARAMETERS),
    factsOf(data, {currency: ['currency']}),
    own,
    entityFacts(entities),
  );
  return [{...facts, event: event ?? 'other', name: label}];
}

function decode(request: DecodableRequest): DecodedEvent[] {
  const [body] = bodyTrees(request);
  if (body && /payload_data/.test(String(body.schema))) return treesOf(body.data).flatMap(eventFrom);
  const tree = parametersOf(request);
  return textAt(tree, ['tv', 'p']) === undefined ? [] : eventFrom(tree);
}

/** Snowplow tracker protocol: an image's address, or `payload_data` as JSON; mostly on a shop's own host. */
export default {
  id: 'snowplow',
  party: 'snowplow',
  source: 'docs.snowplow.io/docs/sources/trackers/snowplow-tracker-protocol',
  match: [{path: '/i'}, {path: '*/tp2'}],
  decode,
} satisfies Decoder;
