import type {DecodableRequest} from '../../model/units';
import {jsonFormat} from './reading/formats';
import {COMMON_PERSONAL, commonBelow, keysBelow} from './reading/layout';
import {bodyTrees, parametersOf, parse, type Tree, textAt} from './reading/tree';

/** Version 1 is a form whose `e` holds the list of events. */
function roots(request: DecodableRequest): Tree[] {
  const form = parametersOf(request);
  if (typeof form.e !== 'string') return bodyTrees(request);
  return [{api_key: form.client, events: parse(form.e)}];
}

/** Amplitude, also behind a shop's own host. */
export default jsonFormat({
  id: 'amplitude',
  party: 'amplitude',
  source: 'amplitude.com/docs/apis/analytics/http-v2',
  match: [{host: 'amplitude.com', path: ''}, {path: '*/2/httpapi'}, {path: '*/batch'}],
  roots,
  when: root => textAt(root, ['api_key']) !== undefined && Array.isArray(root.events),
  lists: ['events'],
  name: ['event_type'],
  events: {
    $identify: 'identify',
    '[Amplitude] Page Viewed': 'page-view',
    '[Amplitude] Page View': 'page-view',
    revenue_amount: 'purchase',
  },
  layout: {
    ...commonBelow('event_properties.'),
    value: [
      'event_properties.value',
      'event_properties.total',
      'event_properties.revenue',
      'revenue',
      'event_properties.$revenue',
    ],
    one: {
      id: ['event_properties.product_id', 'event_properties.$productId', 'productId', 'event_properties.sku'],
      name: ['event_properties.product_name', 'event_properties.name'],
      category: ['event_properties.category'],
      brand: ['event_properties.brand'],
      price: ['event_properties.price', 'event_properties.$price', 'price'],
      quantity: ['event_properties.quantity', 'event_properties.$quantity', 'quantity'],
    },
    personal: {
      ...keysBelow('user_properties.', COMMON_PERSONAL),
      ...keysBelow('user_properties.$set.', COMMON_PERSONAL),
    },
    identifiers: ['device_id', 'user_id', 'session_id'],
    traits: {'event_properties.[Amplitude] Page URL': 'page-address', language: 'language'},
  },
});
