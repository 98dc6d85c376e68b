import type {BeaconEvent, Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {itemsIn} from './reading/columns';
import {COMMON_PERSONAL, commonBelow, factsOf, keysBelow, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, entryOf, isTree, parametersOf, type Tree, textAt, treesOf} from './reading/tree';

const STEPS: Readonly<Record<string, BeaconEvent>> = {
  page_visit: 'page-view',
  cart_update: 'cart-view',
  view_item: 'product-view',
  purchase_item: 'purchase',
  session_start: 'other',
  session_end: 'other',
  checkout: 'begin-checkout',
};
const COMMAND: Layout = {
  ...commonBelow('properties.'),
  value: ['properties.total_price', 'properties.total_price_local_currency', 'properties.value'],
  orderId: ['properties.purchase_id', 'properties.order_id'],
  currency: ['properties.local_currency', 'properties.currency'],
  items: ['properties.product_list', 'properties.items'],
  searchTerm: ['properties.search_term', 'properties.query'],
  personal: {
    ...keysBelow('update.', COMMON_PERSONAL),
    'customer_ids.registered': 'email',
    ...keysBelow('properties.', COMMON_PERSONAL),
  },
  identifiers: ['customer_ids.cookie'],
  traits: {'properties.location': 'page-address', 'properties.referrer': 'referrer'},
};
const PIXEL: Layout = {
  value: ['basket_value'],
  currency: ['currency'],
  orderId: ['order_id'],
  searchTerm: ['search_term', 'q'],
  one: {id: ['prod_id'], name: ['prod_name']},
  personal: {user_id: 'customer-id'},
  identifiers: ['cookie2'],
  traits: {url: 'page-address', ref: 'referrer'},
};
const PAGES: Readonly<Record<string, BeaconEvent>> = {
  product: 'product-view',
  category: 'list-view',
  search: 'search',
  thematic: 'list-view',
};

/** `!i<sku>'n<name>'q<quantity>'p<price>`, one product after the other. */
function basketOf(text: string | undefined): Item[] {
  const rows = (text ?? '')
    .split('!')
    .slice(1)
    .map(row => new Map(row.split("'").map(part => [part.slice(0, 1), part.slice(1)])));
  const list = (key: string) => rows.map(row => row.get(key));
  return itemsIn({id: list('i'), name: list('n'), quantity: list('q'), price: list('p')});
}

function pixel(tree: Tree): DecodedEvent[] {
  if (textAt(tree, ['acct_id']) === undefined) return [];
  const items = basketOf(textAt(tree, ['basket']));
  const group = textAt(tree, ['group']);
  const kind =
    textAt(tree, ['type']) === 'event'
      ? [group, textAt(tree, ['etype'])].filter(Boolean).join(' ')
      : undefined;
  const told =
    kind === undefined
      ? (entryOf(PAGES, textAt(tree, ['ptype'])) ?? 'page-view')
      : group === 'cart'
        ? 'add-to-cart'
        : group === 'suggest' && textAt(tree, ['etype']) === 'submit'
          ? 'search'
          : 'other';
  const sold = textAt(tree, ['is_conversion']) === '1';
  return [
    {
      ...factsOf(tree, PIXEL),
      ...(items.length > 0 ? {items} : {}),
      event: sold ? 'purchase' : told,
      name: kind ?? textAt(tree, ['ptype']) ?? 'page',
    },
  ];
}

function decode(request: DecodableRequest): DecodedEvent[] {
  if (request.path.endsWith('/pix.gif')) return pixel(parametersOf(request));
  return bodyTrees(request)
    .flatMap(body =>
      Array.isArray(body.commands)
        ? treesOf(body.commands)
            .map(({data}) => data)
            .filter(isTree)
        : [body],
    )
    .map(tree => {
      const name = textAt(tree, ['type', 'event_type']) ?? 'customer';
      return {
        ...factsOf(tree, COMMAND),
        event: name === 'customer' ? 'identify' : eventOf(name, STEPS),
        name,
      };
    });
}

/** Bloomreach: the Discovery pixel in the address, Engagement (Exponea) as a list of commands. */
export default {
  id: 'bloomreach',
  party: 'bloomreach',
  source: 'documentation.bloomreach.com (pixel reference; Engagement tracking API)',
  match: [
    {host: 'brsrvr.com', path: '/pix.gif'},
    {host: 'exponea.com', path: '/bulk'},
    {host: 'exponea.com', path: '/crm/events'},
    {host: 'exponea.com', path: '/track'},
    {host: 'bloomreach.co', path: '/bulk'},
    {host: 'exponea.com', path: '/managed-tags'},
    {host: 'exponea.com', path: '/webxp'},
  ],
  decode,
} satisfies Decoder;
