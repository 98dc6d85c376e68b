import {parameterFormat} from './reading/formats';
import {textAt} from './reading/tree';

/** The Trade Desk's universal pixel. `td1`… have the meaning that each shop gives them. */
export default parameterFormat({
  id: 'trade-desk',
  party: 'trade-desk',
  source: 'partner.thetradedesk.com (universal pixel); Omnibug (MIT)',
  match: [{host: 'insight.adsrvr.org', path: '/track'}],
  requires: ['adv'],
  name: ['et'],
  unnamed: 'universal pixel',
  layout: {
    value: ['v'],
    currency: ['vf'],
    orderId: ['orderid'],
    identifiers: ['TDID', 'uid2_token'],
    traits: {ref: 'page-address'},
  },
  refine: (event, tree) => ({
    ...event,
    event:
      textAt(tree, ['orderid']) === undefined
        ? event.value === undefined
          ? 'page-view'
          : 'other'
        : 'purchase',
  }),
});
