import {jsonFormat} from './reading/formats';
import {COMMON, factsOf, joined} from './reading/layout';
import {textAt, treeOf} from './reading/tree';

/** Plausible, mostly by way of a shop's own host: `n` is the event, `$` its revenue. */
export default jsonFormat({
  id: 'plausible',
  party: 'plausible',
  source: 'plausible.io/docs/events-api; plausible.io/docs/ecommerce-revenue-tracking',
  match: [{host: 'plausible.io', path: '/api/event'}, {path: '*/api/event'}],

  when: root => textAt(root, ['d', 'domain']) !== undefined && textAt(root, ['u', 'url']) !== undefined,
  name: ['n', 'name'],
  layout: {
    value: ['$.amount', 'revenue.amount'],
    currency: ['$.currency', 'revenue.currency'],
    traits: {
      u: 'page-address',
      url: 'page-address',
      r: 'referrer',
      referrer: 'referrer',
      w: 'window-size',
      sd: 'scroll-depth',
    },
  },
  refine: (event, tree) => ({
    ...joined(
      event,
      factsOf(treeOf(tree.p) ?? treeOf(tree.props) ?? {}, {orderId: COMMON.orderId, coupon: COMMON.coupon}),
    ),
    event: event.event,
    name: event.name,
  }),
});
