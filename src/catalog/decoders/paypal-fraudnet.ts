import {opaqueFormat} from './reading/formats';

/** PayPal FraudNet: device profile for a payment. */
export default opaqueFormat({
  id: 'paypal-fraudnet',
  party: 'paypal-fraudnet',
  source: 'developer.paypal.com/docs/checkout/apm/fraudnet',
  match: [
    {host: 'c.paypal.com', path: '/v1/r/d'},
    {host: 'b.stats.paypal.com', path: ''},
    {host: 'c6.paypal.com', path: ''},
  ],
  name: 'device profile',
  identifiers: ['f', 's'],
  when: ({method, path, query}) => !/\.js$/.test(path) && (method === 'POST' || query.length > 0),
});
