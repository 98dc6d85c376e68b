import type {Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, idsOf, type Layout} from './reading/layout';
import {bodyTrees, parametersOf, textAt} from './reading/tree';
import {amountOf} from './values';

const LAYOUT: Layout = {
  value: ['orderTotal', 'order.total'],
  orderId: ['orderId', 'order.id'],
  currency: ['orderCurrency'],
  personal: {
    'profile.email': 'email',
    'profile.user': 'name',
    'profile.name': 'name',
    'profile.firstName': 'given-name',
    'profile.lastName': 'family-name',
    'profile.phone': 'tel',
    mbox3rdPartyId: 'customer-id',
  },
  identifiers: ['mboxPC', 'mboxSession', 'mboxMCGVID', 'mboxMCAVID'],
  one: {
    id: ['entity.id'],
    name: ['entity.name'],
    category: ['entity.categoryId'],
    brand: ['entity.brand'],
    price: ['entity.value'],
  },
  traits: {screenWidth: 'screen-size', mboxURL: 'page-address', mboxReferrer: 'referrer'},
};
/** Where a delivery call may state an order. */
const ORDERS = ['execute.pageLoad.order', 'execute.mboxes.0.order', 'notifications.0.order'];
const DELIVERY: Layout = {
  personal: {'id.thirdPartyId': 'customer-id'},
  identifiers: ['id.tntId', 'id.marketingCloudVisitorId'],
  value: ORDERS.map(place => `${place}.total`),
  orderId: ORDERS.map(place => `${place}.id`),
  ids: ORDERS.map(place => `${place}.purchasedProductIds`),
  traits: {'context.screen.width': 'screen-size', 'context.address.url': 'page-address'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const name = textAt(tree, ['mbox', 'mboxes']);
  const [body] = bodyTrees(request);
  if (!name && body) {
    const facts = factsOf(body, DELIVERY);
    return [{...facts, event: facts.orderId === undefined ? 'other' : 'purchase', name: 'delivery'}];
  }
  if (!name) return [];
  const bought: Item[] = idsOf(textAt(tree, ['productPurchasedId']));
  const facts = factsOf(tree, LAYOUT);
  const sold =
    name === 'orderConfirmPage' ||
    facts.orderId !== undefined ||
    amountOf(textAt(tree, ['orderTotal'])) !== undefined;
  const event = sold ? 'purchase' : 'other';
  return [{...facts, ...(bought.length > 0 ? {items: bought} : {}), event, name}];
}

/** Adobe Target: a request for content, with what is known of the visitor; `orderConfirmPage` reports a sale. */
export default {
  id: 'adobe-target',
  party: 'adobe-analytics',
  source: 'experienceleague.adobe.com/docs/target-dev (mbox parameters, delivery API)',
  match: [
    {host: 'tt.omtrdc.net', path: '/m2'},
    {host: 'tt.omtrdc.net', path: '/rest/v1'},
  ],
  decode,
} satisfies Decoder;
