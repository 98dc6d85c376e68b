import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {column} from './reading/columns';
import {factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {at, bodyTrees, parametersOf, type Tree, textAt, treesOf} from './reading/tree';

const EVENTS: Readonly<Record<string, BeaconEvent>> = {
  ProductThumbnailView: 'list-view',
  ProductDetailView: 'product-view',
  PageView: 'page-view',
  Cart: 'cart-view',
  AddToCart: 'add-to-cart',
  Purchase: 'purchase',
  viewPage: 'page-view',
  viewProduct: 'product-view',
  viewIndex: 'list-view',
  viewCategory: 'list-view',
  viewSearch: 'search',
  viewCart: 'cart-view',
  addToCart: 'add-to-cart',
  addCartRows: 'cart-view',
  addPurchaseRows: 'purchase',
  purchase: 'purchase',
};
const FACTS: Layout = {
  orderId: ['purchaseId'],
  items: ['purchaseLines', 'cartLines', 'products'],
  item: {id: ['pid', 'productId', 'sku'], name: ['name'], quantity: ['quantity']},
  traits: {url: 'page-address', width: 'screen-size', userAgent: 'user-agent'},
};

function named(tree: Tree): DecodedEvent | null {
  const name = /^monetate:(?:context|record):(\w+)$/.exec(textAt(tree, ['eventType']) ?? '')?.[1];
  if (!name) return null;
  const lines = treesOf(at(tree, 'purchaseLines'));
  return {
    ...factsOf(tree, FACTS),
    currency: textAt(lines[0] ?? {}, ['currency']),
    event: eventOf(name, EVENTS),
    name,
  };
}

/** `e=!(viewPage,viewProduct)`: the most telling is the event. */
function tracked(tree: Tree): DecodedEvent[] {
  const names = column((textAt(tree, ['e']) ?? '').replace(/^!?\(|\)$/g, ''), ',').filter(Boolean);
  const steps = names.filter(name => Object.hasOwn(EVENTS, name));
  const name = steps.find(step => EVENTS[step] !== 'page-view') ?? steps[0] ?? names[0] ?? 'trk';
  return [{...factsOf(tree, {identifiers: ['mi', 'mt']}), event: eventOf(name, EVENTS), name}];
}

function decode(request: DecodableRequest): DecodedEvent[] {
  if (request.path.startsWith('/trk')) return tracked(parametersOf(request));
  return bodyTrees(request).flatMap(body => {
    const shared = factsOf(body, {identifiers: ['monetateId', 'deviceId', 'customerId']});
    const events = treesOf(body.events).flatMap(tree => named(tree) ?? []);
    const telling = events.filter(({event}) => event !== 'other');
    return (telling.length > 0 ? telling : events.slice(0, 1)).map(event => ({...shared, ...event}));
  });
}

/** Monetate: the Engine API names events by kind; the browser script tells them in a Rison list. */
export default {
  id: 'monetate',
  party: 'monetate',
  source: 'docs.monetate.com/docs/engine-api (events)',
  match: [
    {host: 'monetate.net', path: '/trk'},
    {host: 'monetate.net', path: '/api/engine'},
  ],
  decode,
} satisfies Decoder;
