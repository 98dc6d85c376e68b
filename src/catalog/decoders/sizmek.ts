import {parameterFormat} from './reading/formats';

/** Sizmek: an activity by its number, with a sale's value and order. */
export default parameterFormat({
  id: 'sizmek',
  party: 'sizmek',
  source: 'support.sizmek.com (conversion tags)',
  match: [
    {host: 'serving-sys.com', path: '/serving/activityserver.bs'},
    {host: 'serving-sys.com', path: '/Serving'},
  ],

  requires: ['ActivityID'],
  name: [],
  unnamed: 'activity',
  layout: {
    value: ['Value', 'Revenue', 'revenue'],
    currency: ['Currency'],
    orderId: ['OrderID', 'orderID', 'OrderId'],
    ids: ['ProductID'],
  },
  refine: event => (event.orderId === undefined ? event : {...event, event: 'purchase'}),
});
