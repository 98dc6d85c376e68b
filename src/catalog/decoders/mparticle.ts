import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, keysBelow, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, entryOf, lastOf, parametersOf, type Tree, textAt, treesOf} from './reading/tree';

/** Numbers of product actions (`pd.an`) and of event types (`et`) of version 2. */
const ACTIONS: Readonly<Record<string, BeaconEvent>> = {
  1: 'add-to-cart',
  2: 'remove-from-cart',
  3: 'begin-checkout',
  5: 'product-view',
  6: 'product-view',
  7: 'purchase',
  8: 'refund',
};
const TYPES: Readonly<Record<string, BeaconEvent>> = {
  3: 'search',
  10: 'add-to-cart',
  11: 'remove-from-cart',
  12: 'begin-checkout',
  14: 'product-view',
  15: 'product-view',
  16: 'purchase',
  17: 'refund',
  22: 'list-view',
};

const V2: Layout = {
  value: ['pd.tr'],
  currency: ['cu'],
  orderId: ['pd.ti'],
  coupon: ['pd.tcc'],
  items: ['pd.pl'],
  item: {id: ['id'], name: ['nm'], category: ['ca'], brand: ['br'], price: ['pr'], quantity: ['qt']},
  identifiers: ['mpid', 'das', 'cgid', 'sid'],
};
const V3: Layout = {
  value: ['data.product_action.total_amount'],
  currency: ['data.currency_code'],
  orderId: ['data.product_action.transaction_id'],
  coupon: ['data.product_action.coupon_code'],
  items: ['data.product_action.products'],
  item: {
    id: ['id'],
    name: ['name'],
    category: ['category'],
    brand: ['brand'],
    price: ['price'],
    quantity: ['quantity'],
  },
};
const V3_BATCH: Layout = {
  personal: {'user_identities.email': 'email', 'user_identities.customer_id': 'customer-id'},
  identifiers: ['mpid', 'mp_deviceid'],
};

function second(tree: Tree): DecodedEvent {
  const type = textAt(tree, ['dt']);
  const name = textAt(tree, ['n']) ?? `type ${type}`;
  const action = entryOf(ACTIONS, textAt(tree, ['pd.an']));
  const event = action ?? (type === '3' ? 'page-view' : undefined) ?? entryOf(TYPES, textAt(tree, ['et']));
  // Identity type 7 is the email address, 1 the shop's own number.
  const personal = treesOf(tree.ui).flatMap(({Type}) =>
    Type === 7 || Type === 1
      ? [{type: Type === 7 ? 'email' : 'customer-id', form: 'plain' as const, key: 'ui[].Identity'}]
      : [],
  );
  return {
    ...factsOf(tree, V2),
    ...(personal.length > 0 ? {personal} : {}),
    event: event ?? eventOf(name),
    name,
  };
}

function third(tree: Tree): DecodedEvent {
  const kind = textAt(tree, ['event_type']) ?? 'event';
  const name = textAt(tree, ['data.product_action.action', 'data.event_name', 'data.screen_name']) ?? kind;
  const event =
    kind === 'screen_view' ? 'page-view' : eventOf(name, {view_detail: 'product-view', click: 'other'});
  return {...factsOf(tree, V3, 'events[].'), event, name};
}

/** Calls of the identity service: `identify`, `login`, `logout`, `modify`. */
const IDENTITY: Layout = {
  personal: keysBelow('known_identities.', {email: 'email', customerid: 'customer-id', mobile_number: 'tel'}),
  identifiers: ['known_identities.device_application_stamp', 'previous_mpid'],
};

function decode(request: DecodableRequest): DecodedEvent[] {
  if (request.host === 'identity.mparticle.com') {
    const name = lastOf(request.path);
    const event = name === 'login' ? 'login' : 'identify';
    return bodyTrees(request).map(body => ({...factsOf(body, IDENTITY), event, name}));
  }
  if (!/\/events$/i.test(request.path)) return [];
  return [...bodyTrees(request), parametersOf(request)].flatMap(tree => {
    if (Array.isArray(tree.events)) {
      const shared = factsOf(tree, V3_BATCH);
      return treesOf(tree.events).map(event => ({...shared, ...third(event)}));
    }
    return textAt(tree, ['dt', 'n']) === undefined ? [] : [second(tree)];
  });
}

/** mParticle: version 2 with short keys, one event a request; version 3 with batches. */
export default {
  id: 'mparticle',
  party: 'mparticle',
  source: 'docs.mparticle.com/developers/server/json-reference; Omnibug (MIT)',
  match: [
    {host: 'mparticle.com', path: '/v1/JS'},
    {host: 'mparticle.com', path: '/v2/JS'},
    {host: 'mparticle.com', path: '/v3/JS'},
    {host: 'mparticle.com', path: '/webevents'},
    {host: 'identity.mparticle.com', path: ''},
  ],
  decode,
} satisfies Decoder;
