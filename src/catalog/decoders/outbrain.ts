import {parameterFormat} from './reading/formats';

/** Outbrain pixel. */
export default parameterFormat({
  id: 'outbrain',
  party: 'outbrain',
  source: 'www.outbrain.com/help/advertisers (pixel parameters); Omnibug (MIT)',
  match: [{host: 'tr.outbrain.com', path: ''}],
  requires: ['marketerId'],
  name: ['name'],
  layout: {
    value: ['orderValue'],
    currency: ['currency'],
    orderId: ['orderId'],
    identifiers: ['obclid', 'obClickId'],
    traits: {dl: 'page-address'},
  },
});
