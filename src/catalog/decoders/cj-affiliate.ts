import {numbered} from './reading/columns';
import {parameterFormat} from './reading/formats';
import {lastOf} from './reading/tree';

/** CJ: a conversion with items by number; the newer tag tells pages, too. */
export default parameterFormat({
  id: 'cj-affiliate',
  party: 'cj-affiliate',
  source: 'developers.cj.com (advertiser tracking integration)',
  match: [
    {host: 'emjcd.com', path: '/u'},
    {host: 'emjcd.com', path: '/tags'},
    {host: 'mczbf.com', path: ''},
  ],

  name: [],
  named: (_, {path}) => (/\.js$/.test(path) ? undefined : lastOf(path)),
  events: {
    u: 'purchase',
    pageInfo: 'page-view',
    pageview: 'page-view',
    conversion: 'purchase',
    conversionInfo: 'purchase',
    c: 'purchase',
  },
  layout: {
    value: ['AMOUNT', 'amount'],
    currency: ['CURRENCY', 'currency'],
    orderId: ['OID', 'orderId', 'oid'],
    coupon: ['COUPON', 'coupon'],
    identifiers: ['CJEVENT', 'cjevent', 'cjeventOrder'],
    personal: {emailHash: 'email', customerId: 'customer-id'},
    traits: {pageUrl: 'page-address'},
  },
  refine(event, tree) {
    const upper = numbered(tree, {id: 'ITEM', price: 'AMT', quantity: 'QTY'});
    const items = upper.length > 0 ? upper : numbered(tree, {id: 'item', price: 'amt', quantity: 'qty'});
    return items.length > 0 ? {...event, items} : event;
  },
});
