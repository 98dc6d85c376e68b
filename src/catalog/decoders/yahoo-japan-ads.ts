import {parameterFormat} from './reading/formats';

/** Yahoo! JAPAN Ads: conversions, and retargeting on pages. */
export default parameterFormat({
  id: 'yahoo-japan-ads',
  party: 'yahoo-japan-ads',
  source: 'ads-help.yahoo-net.jp (site general tag, conversion tags)',
  match: [
    {host: 'b97.yahoo.co.jp', path: ''},
    {host: 'b98.yahoo.co.jp', path: ''},
    {host: 'b99.yahoo.co.jp', path: '/rt'},
    {host: 'b92.yahoo.co.jp', path: ''},
  ],

  name: [],
  named: (_, {path, host}) =>
    path.startsWith('/rt') || host.startsWith('b99.') ? 'retargeting' : 'conversion',
  events: {retargeting: 'page-view', conversion: 'other'},
  layout: {
    value: ['value', 'yahoo_conversion_value', '_value', 'yahoo_ydn_conv_value'],
    orderId: ['yahoo_ydn_conv_transaction_id', 'transaction_id'],
    personal: {yahoo_email: 'email', hashed_email: 'email', yahoo_phone_number: 'tel'},
    identifiers: ['yclid'],
    traits: {ref: 'page-address', url: 'page-address', rref: 'referrer'},
  },
  refine: event => (event.orderId === undefined ? event : {...event, event: 'purchase'}),
});
