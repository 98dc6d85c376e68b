import {jsonFormat} from './reading/formats';
import {COMMON_ITEM, COMMON_PERSONAL, commonBelow, keysBelow} from './reading/layout';
import {lastOf, textAt} from './reading/tree';

/** Iterable: the path tells the call, commerce calls carry the list of items. */
export default jsonFormat({
  id: 'iterable',
  party: 'iterable',
  source: 'api.iterable.com/api/docs',
  match: [
    {host: 'api.iterable.com', path: '/api'},
    {host: 'api.eu.iterable.com', path: '/api'},
  ],

  named: (tree, {path}) => textAt(tree, ['eventName']) ?? lastOf(path),
  name: [],
  events: {
    trackPurchase: 'purchase',
    updateCart: 'cart-view',
    updateEmail: 'identify',
    updateSubscriptions: 'sign-up',
    update: 'identify',
    trackInAppOpen: 'other',
  },
  layout: {
    ...commonBelow('dataFields.'),
    value: ['total', 'dataFields.value', 'dataFields.total'],
    orderId: ['id', 'dataFields.order_id', 'dataFields.orderId'],
    items: ['items', 'dataFields.items', 'dataFields.products'],
    item: {...COMMON_ITEM, category: ['categories']},
    personal: {
      email: 'email',
      'user.email': 'email',
      ...keysBelow('dataFields.', COMMON_PERSONAL),
      ...keysBelow('user.dataFields.', COMMON_PERSONAL),
    },
    identifiers: ['userId', 'user.userId'],
  },
});
