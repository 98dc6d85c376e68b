import {parameterFormat} from './reading/formats';

/** AdRoll: page views and segments; `adroll_conversion_value` is what a conversion is worth. */
export default parameterFormat({
  id: 'adroll',
  party: 'adroll',
  source: 'help.adroll.com (pixel events)',
  match: [
    {host: 'd.adroll.com', path: '/p'},
    {host: 'd.adroll.com', path: '/pixel'},
    {host: 'd.adroll.com', path: '/segment'},
    {host: 'd.adroll.com', path: '/track'},
  ],

  name: ['adroll_segments', 'event', 'event_name'],
  unnamed: 'page view',
  layout: {
    value: ['adroll_conversion_value', 'conversion_value'],
    currency: ['adroll_currency', 'currency'],
    orderId: ['order_id'],
    ids: ['product_id'],
    personal: {adroll_email: 'email', hashed_email: 'email'},
    identifiers: ['adroll_fpc'],
    traits: {arrfrr: 'page-address', xa4: 'referrer'},
  },
  refine: event => (event.orderId === undefined ? event : {...event, event: 'purchase'}),
});
