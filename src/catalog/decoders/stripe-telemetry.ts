import {opaqueFormat} from './reading/formats';

/** Stripe's own signals against fraud (`m.stripe.com/6`) and about its scripts (`r.stripe.com`), encoded. */
export default opaqueFormat({
  id: 'stripe-telemetry',
  party: 'stripe-radar',
  source: 'docs.stripe.com/disputes/prevention/advanced-fraud-detection',
  match: [
    {host: 'm.stripe.com', path: ''},
    {host: 'r.stripe.com', path: ''},
    {host: 'q.stripe.com', path: ''},
  ],
  name: 'telemetry',
  when: ({method, query}) => method === 'POST' || query.length > 0,
});
