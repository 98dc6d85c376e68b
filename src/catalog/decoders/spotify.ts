import {jsonFormat} from './reading/formats';
import {commonBelow} from './reading/layout';

/** Spotify Pixel (formerly Podsights): a batch of events, each an action with its data. */
export default jsonFormat({
  id: 'spotify',
  party: 'spotify',
  source: 'help.adanalytics.spotify.com/technical-pixel-docs; Omnibug (MIT)',
  match: [{host: 'pixels.spotify.com', path: '/v1/ingest'}],
  lists: ['events', 'batch'],
  name: ['action', 'events.0.action'],
  events: {view: 'page-view', addtocart: 'add-to-cart', checkout: 'begin-checkout', purchase: 'purchase'},
  layout: {
    ...commonBelow('data.'),
    value: ['data.value', 'data.price', 'value'],
    orderId: ['data.order_id', 'data.id', 'order_id'],
    coupon: ['data.discount_code'],
    items: ['data.line_items', 'line_items'],
    personal: {'data.email': 'email', 'user.email': 'email'},
    identifiers: ['device.id', 'user.id', 'session'],
    traits: {url: 'page-address', referrer: 'referrer'},
  },
});
