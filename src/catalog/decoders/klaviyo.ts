import type {DecodableRequest, Decoder} from '../../model/units';
import {jsonFormat} from './reading/formats';
import type {Layout} from './reading/layout';
import {base64Tree, bodyTrees, isTree, parametersOf, type Tree, textAt} from './reading/tree';

/** The old API wraps its JSON in base64 as `data`; the new one is JSON:API. Both are brought to one shape. */
function roots(request: DecodableRequest): Tree[] {
  const wrapped = base64Tree(parametersOf(request).data);
  return [wrapped, ...bodyTrees(request)].filter(isTree);
}

const PROFILES = [
  'customer_properties',
  'properties',
  'data.attributes.profile.data.attributes',
  'data.attributes.profile',
  'data.attributes',
];
const EVENTS = ['properties', 'data.attributes.properties'];
const below = (parents: readonly string[], keys: readonly string[]) =>
  parents.flatMap(parent => keys.map(key => `${parent}.${key}`));

const LAYOUT: Layout = {
  value: ['data.attributes.value', ...below(EVENTS, ['$value', 'value', 'Value'])],
  currency: [
    'data.attributes.value_currency',
    ...below(EVENTS, ['$currency_code', '$currency', 'Currency', 'currency']),
  ],
  orderId: below(EVENTS, ['OrderId', 'order_id', '$event_id']),
  coupon: below(EVENTS, ['DiscountCode', 'Discount Codes']),
  items: below(EVENTS, ['Items', 'items']),
  item: {
    id: ['ProductID', 'ProductId', 'SKU', 'product_id', 'id'],
    name: ['ProductName', 'Name', 'name'],
    category: ['ProductCategories', 'Categories'],
    brand: ['Brand'],
    price: ['ItemPrice', 'Price', 'price'],
    quantity: ['Quantity', 'quantity'],
  },
  one: {
    id: below(EVENTS, ['AddedItemProductID', 'ProductID', 'ProductId', 'Product ID', 'SKU']),
    name: below(EVENTS, ['AddedItemProductName', 'ProductName', 'Name', 'Product Name']),
    category: below(EVENTS, ['AddedItemCategories', 'Categories']),
    brand: below(EVENTS, ['Brand']),
    price: below(EVENTS, ['AddedItemPrice', 'Price']),
    quantity: below(EVENTS, ['AddedItemQuantity']),
  },
  personal: {
    ...Object.fromEntries(below(PROFILES, ['$email', 'email']).map(path => [path, 'email'])),
    ...Object.fromEntries(below(PROFILES, ['$phone_number', 'phone_number']).map(path => [path, 'tel'])),
    ...Object.fromEntries(below(PROFILES, ['$first_name', 'first_name']).map(path => [path, 'given-name'])),
    ...Object.fromEntries(below(PROFILES, ['$last_name', 'last_name']).map(path => [path, 'family-name'])),
  },
  identifiers: below(PROFILES, ['$exchange_id', '$anonymous', 'anonymous_id', '_kx']),
};

/** Klaviyo on-site tracking: `track` and `identify`. */
export default jsonFormat({
  id: 'klaviyo',
  party: 'klaviyo',
  source:
    'developers.klaviyo.com/en/docs/javascript_api; developers.klaviyo.com/en/reference/create_client_event',
  match: [
    {host: 'klaviyo.com', path: '/api/track'},
    {host: 'klaviyo.com', path: '/api/identify'},
    {host: 'klaviyo.com', path: '/client/events'},
    {host: 'klaviyo.com', path: '/client/profiles'},
    {host: 'klaviyo.com', path: '/client/subscriptions'},
    {host: 'klaviyo.com', path: '/client/event-bulk-create'},
  ],
  roots,
  name: ['event', 'data.attributes.metric.data.attributes.name', 'data.attributes.metric.name', 'data.type'],
  unnamed: 'identify',
  events: {
    __activity__: 'page-view',
    'Active on Site': 'page-view',
    profile: 'identify',
    subscription: 'sign-up',
  },
  layout: LAYOUT,
  refine: (event, tree) =>
    textAt(tree, ['data.type']) === 'profile' ? {...event, event: 'identify'} : event,
}) satisfies Decoder;
