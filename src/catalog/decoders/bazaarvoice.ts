import {parameterFormat} from './reading/formats';
import {textAt} from './reading/tree';

/** Bazaarvoice pixel: `cl` and `type` tell what happened. */
export default parameterFormat({
  id: 'bazaarvoice',
  party: 'bazaarvoice',
  source: 'developer.bazaarvoice.com (BV Pixel)',
  match: [
    {host: 'bazaarvoice.com', path: '/a.gif'},
    {host: 'bazaarvoice.com', path: '/st.gif'},
    {host: 'bazaarvoice.com', path: '/event'},
  ],

  requires: ['cl'],
  name: ['cl'],
  named: tree => (textAt(tree, ['type']) === 'Transaction' ? 'transaction' : undefined),
  events: {
    PageView: 'page-view',
    Conversion: 'other',
    Feature: 'other',
    Impression: 'other',
    PII: 'other',
    Personalization: 'other',
  },
  layout: {
    value: ['total'],
    currency: ['currency'],
    orderId: ['orderId'],
    items: ['items'],
    item: {
      id: ['sku', 'productId'],
      name: ['name'],
      category: ['category'],
      price: ['price'],
      quantity: ['quantity'],
    },
    one: {id: ['productId']},
    personal: {email: 'email', nickname: 'username', userId: 'customer-id'},
    identifiers: ['BVBRANDID', 'BVBRANDSID', 'loadId'],
    traits: {href: 'page-address', ref: 'referrer', res: 'screen-size'},
  },
  refine: (event, tree) =>
    event.event === 'page-view' && textAt(tree, ['productId']) !== undefined
      ? {...event, event: 'product-view'}
      : event,
});
