import {parameterFormat} from './reading/formats';
import {lastOf} from './reading/tree';

/** Xandr: conversions (`px`), segments (`seg`), the universal pixel (`pixie`), matching of ids. */
export default parameterFormat({
  id: 'xandr',
  party: 'xandr',
  source: 'docs.xandr.com (conversion and segment pixels, universal pixel)',
  match: [
    {host: 'adnxs.com', path: '/px'},
    {host: 'adnxs.com', path: '/seg'},
    {host: 'adnxs.com', path: '/pixie'},
    {host: 'adnxs.com', path: '/setuid'},
    {host: 'adnxs.com', path: '/getuid'},
    {host: 'adnxs.com', path: '/mapuid'},
  ],

  name: ['e', 'event'],
  named: (_, {path}) => (path.startsWith('/pixie') ? undefined : lastOf(path)),
  unnamed: 'PageView',
  events: {seg: 'page-view', px: 'other', ItemView: 'product-view', LandingPage: 'page-view'},
  layout: {
    value: ['value', 'v'],
    currency: ['currency'],
    orderId: ['order_id'],
    ids: ['item_id'],
    identifiers: ['uid'],
    traits: {u: 'page-address'},
  },
  refine: (event, _, {path}) =>
    event.orderId !== undefined && path.startsWith('/px') ? {...event, event: 'purchase'} : event,
});
