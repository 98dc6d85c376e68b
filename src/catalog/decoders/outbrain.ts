import {parameterFormat} from './reading/formats';
import {lastOf, textAt} from './reading/tree';

/** Outbrain pixel. */
export default parameterFormat({
  id: 'outbrain',
  party: 'outbrain',
  source: 'www.outbrain.com/help/advertisers (pixel parameters); Omnibug (MIT)',
  match: [{host: 'tr.outbrain.com', path: ''}],
  requires: ['marketerId'],
  name: [],
  named: (tree, {path}) => textAt(tree, ['name']) ?? lastOf(path),
  layout: {
    value: ['orderValue'],
    currency: ['currency'],
    orderId: ['orderId'],
    identifiers: ['obclid', 'obClickId'],
    traits: {dl: 'page-address'},
  },
});
