import type {BeaconEvent} from '../../model/observation';
import type {DecodedEvent} from '../../model/units';
import {adobeEvent, adobeItems} from './reading/adobe-strings';
import {jsonFormat} from './reading/formats';
import type {Tree} from './reading/tree';
import {at, isTree, textAt, treeOf} from './reading/tree';

/** Measures of the commerce field group, the most telling first. */
const MEASURES: readonly [string, BeaconEvent][] = [
  ['purchases', 'purchase'],
  ['checkouts', 'begin-checkout'],
  ['productListRemovals', 'remove-from-cart'],
  ['productListAdds', 'add-to-cart'],
  ['productListViews', 'cart-view'],
  ['productListOpens', 'cart-view'],
  ['productViews', 'product-view'],
];
const EVENTS: Record<string, BeaconEvent> = {
  'web.webpagedetails.pageViews': 'page-view',
  'web.webPageDetails.pageViews': 'page-view',
  ...Object.fromEntries(MEASURES.map(([name, event]) => [`commerce.${name}`, event])),
};

function refine(event: DecodedEvent, tree: Tree): DecodedEvent {
  const commerce = treeOf(at(tree, 'xdm.commerce')) ?? {};
  const analytics = treeOf(at(tree, 'data.__adobe.analytics')) ?? {};
  const measured = MEASURES.find(([name]) => {
    const measure = commerce[name];
    return isTree(measure) && Number(measure.value ?? 1) > 0;
  })?.[1];
  const viewed = at(tree, 'xdm.web.webPageDetails.pageViews') ? 'page-view' : undefined;
  const named = event.event === 'other' || event.event === 'page-view' ? undefined : event.event;
  const items = event.items ?? adobeItems(textAt(analytics, ['products']));
  return {
    ...event,
    ...(items.length > 0 ? {items} : {}),
    orderId: event.orderId ?? textAt(analytics, ['purchaseID']),
    event: named ?? measured ?? adobeEvent(textAt(analytics, ['events'])) ?? viewed ?? event.event,
  };
}

/** Adobe Experience Platform Web SDK: events in Adobe's data model (XDM), sent to the Edge Network. */
export default jsonFormat({
  id: 'adobe-edge',
  party: 'adobe-analytics',
  source:
    'experienceleague.adobe.com/docs/experience-platform/edge-network-server-api; XDM commerce field group',
  match: [{path: '/ee'}, {path: '*/v1/interact'}, {path: '*/v1/collect'}, {path: '*/v2/interact'}],
  when: (root, {query}) =>
    Array.isArray(root.events) && query.some(([key]) => key === 'configId' || key === 'dataStreamId'),
  lists: ['events'],
  name: ['xdm.eventType'],
  unnamed: 'event',
  events: EVENTS,
  layout: {
    value: ['xdm.commerce.order.priceTotal'],
    currency: ['xdm.commerce.order.currencyCode', 'data.__adobe.analytics.currencyCode'],
    orderId: ['xdm.commerce.order.purchaseID'],
    paymentType: ['xdm.commerce.order.payments.0.paymentType'],
    items: ['xdm.productListItems'],
    item: {
      id: ['SKU', 'productID', 'product'],
      name: ['name'],
      category: ['productCategories.0.categoryName', 'productCategories.0.categoryID'],
      price: ['priceTotal', 'price'],
      quantity: ['quantity'],
    },
    searchTerm: ['xdm.siteSearch.phrase'],
    identifiers: ['xdm.identityMap.ECID.0.id', 'xdm.identityMap.FPID.0.id'],
    personal: {'xdm.identityMap.Email.0.id': 'email', 'xdm.identityMap.Email_LC_SHA256.0.id': 'email'},
    traits: {
      'xdm.device.screenWidth': 'screen-size',
      'xdm.web.webPageDetails.URL': 'page-address',
      'xdm.web.webReferrer.URL': 'referrer',
    },
  },
  refine,
});
