import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, keysBelow, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {base64Tree, bodyTrees, isTree, parametersOf, textAt} from './reading/tree';

const WORDS: Readonly<Record<string, BeaconEvent>> = {
  'View Item': 'product-view',
  'View Item Detail': 'product-view',
  'View Category': 'list-view',
  'Add To Cart': 'add-to-cart',
  'View Cart': 'cart-view',
  Purchase: 'purchase',
  'Remove From Cart': 'remove-from-cart',
};
const ADDRESS: Layout = {
  value: ['totalValue', '_ov'],
  currency: ['currency', '_cur'],
  orderId: ['orderId', '_oi'],
  one: {id: ['_id', 'itemId'], name: ['name'], price: ['price'], quantity: ['quantity']},
  personal: {emailAddress: 'email', '.emailAddress': 'email'},
  identifiers: ['_anon', 'userId'],
  traits: {url: 'page-address', urlref: 'referrer'},
};
const ITEM = {
  id: ['_id', 'id'],
  name: ['name', 'attributes.name.value'],
  price: ['price'],
  quantity: ['quantity'],
};
const BODY: Layout = {
  value: ['order.Product.totalValue', 'order.totalValue'],
  currency: ['order.Product.currency', 'order.currency'],
  orderId: ['order.Product.orderId', 'order.orderId'],
  items: ['order.Product.lineItems', 'order.lineItems', 'cart.complete.Product', 'cart.singleLine.Product'],
  item: ITEM,
  one: {id: ['catalog.Product._id'], name: ['catalog.Product.name'], price: ['catalog.Product.price']},
  personal: keysBelow('user.attributes.', {
    emailAddress: 'email',
    firstName: 'given-name',
    lastName: 'family-name',
    phone: 'tel',
  }),
  identifiers: ['user.anonymousId', 'user.id', 'user.encryptedId'],
  traits: {'source.url': 'page-address', 'source.urlReferrer': 'referrer'},
};
const ACTIONS: Readonly<Record<string, BeaconEvent>> = {
  ...WORDS,
  ViewItem: 'product-view',
  ViewItemDetail: 'product-view',
  QuickViewItem: 'product-view',
  ViewCategory: 'list-view',
  AddToCart: 'add-to-cart',
  ReplaceCart: 'cart-view',
  RemoveFromCart: 'remove-from-cart',
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const bodies = [base64Tree(tree.event), ...bodyTrees(request)].filter(isTree);
  if (bodies.length > 0) {
    return bodies.map(body => {
      const name = textAt(body, ['itemAction', 'interaction.name', 'action']) ?? 'event';
      return {...factsOf(body, BODY), event: eventOf(name, ACTIONS), name};
    });
  }
  const name = textAt(tree, ['_it', 'itemAction', 'action', 'event']);
  if (name === undefined && textAt(tree, ['_ak', '_ds']) === undefined) return [];
  return [
    {
      ...factsOf(tree, ADDRESS),
      event: name === undefined ? 'page-view' : eventOf(name, ACTIONS),
      name: name ?? 'page view',
    },
  ];
}

/** Salesforce Personalization (Evergage): an action in the address or as JSON, packed as base64 in `event`. */
export default {
  id: 'salesforce-personalization',
  party: 'salesforce-personalization',
  source: 'developer.salesforce.com/docs/marketing/personalization (Event API)',
  match: [
    {host: 'evergage.com', path: '/twreceiver'},
    {host: 'evergage.com', path: '/api2/event'},
    {host: 'evergage.com', path: '/pr'},
    {host: 'evergage.com', path: '/msreceiver'},
    {host: 'evgnet.com', path: '/twreceiver'},
    {host: 'evgnet.com', path: '/api2/event'},
  ],
  decode,
} satisfies Decoder;
