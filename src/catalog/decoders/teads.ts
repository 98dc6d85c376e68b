import {parameterFormat} from './reading/formats';

/** Teads universal pixel. */
export default parameterFormat({
  id: 'teads',
  party: 'teads',
  source: 'support.teads.com (universal pixel); Omnibug (MIT)',
  match: [{host: 't.teads.tv', path: '/track'}],
  requires: ['action'],
  name: ['conversion_type', 'action'],
  events: {pageView: 'page-view'},
  layout: {
    value: ['price'],
    currency: ['currency'],
    orderId: ['order_id'],
    identifiers: ['auctid'],
    traits: {referer: 'page-address'},
  },
});
