import {numbered} from './reading/columns';
import {parameterFormat} from './reading/formats';

/** Each advertiser has a name below one of these. */
const HOSTS = ['pxf.io', 'sjv.io', 'evyy.net', 'ojrq.net', '7eer.net', 'impactradius-event.com'];
const CALLS = ['xc', 'xconv', 'xur', 'cur', 'conv'];

/** impact.com: page loads (`cur`, `xur`) and conversions (`xc`, `xconv`), with items by number. */
export default parameterFormat({
  id: 'impact',
  party: 'impact',
  source: 'integrations.impact.com (UTT, conversion pixel parameters)',
  match: HOSTS.flatMap(host => CALLS.map(call => ({host, path: `/${call}`}))),

  name: [],
  named: (_, {path}) => path.split('/')[1],
  events: {cur: 'page-view', xur: 'page-view', conv: 'other', xconv: 'other', xc: 'other'},
  layout: {
    orderId: ['OrderId', 'orderId', 'oid'],
    currency: ['CurrencyCode', 'currencyCode'],
    coupon: ['OrderPromoCode', 'orderPromoCode'],
    personal: {
      CustomerEmail: 'email',
      customerEmail: 'email',
      CustomerId: 'customer-id',
      customerId: 'customer-id',
    },
    identifiers: ['ClickId', 'clickid', 'irclickid', 'CustomProfileId'],
    traits: {LandingPageUrl: 'page-address', ReferringUrl: 'referrer'},
  },
  refine(event, tree) {
    const items = numbered(tree, {
      id: 'ItemSku',
      name: 'ItemName',
      category: 'ItemCategory',
      brand: 'ItemBrand',
      quantity: 'ItemQuantity',
    });
    const sold = event.event === 'other' && event.orderId !== undefined;
    return {...event, ...(items.length > 0 ? {items} : {}), event: sold ? 'purchase' : event.event};
  },
});
