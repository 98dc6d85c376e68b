import {numbered} from './reading/columns';
import {parameterFormat} from './reading/formats';

/** impact.com: page loads (`cur`, `xur`) and conversions (`xc`, `xconv`), with items by number. */
export default parameterFormat({
  id: 'impact',
  party: 'impact',
  source: 'integrations.impact.com (UTT, conversion pixel parameters)',
  match: [
    {host: 'pxf.io', path: '/xc'},
    {host: 'pxf.io', path: '/xconv'},
    {host: 'pxf.io', path: '/xur'},
    {host: 'pxf.io', path: '/cur'},
    {host: 'pxf.io', path: '/conv'},
    {host: 'sjv.io', path: '/xc'},
    {host: 'sjv.io', path: '/xconv'},
    {host: 'sjv.io', path: '/xur'},
    {host: 'sjv.io', path: '/cur'},
    {host: 'sjv.io', path: '/conv'},
    {host: 'evyy.net', path: '/xc'},
    {host: 'evyy.net', path: '/xconv'},
    {host: 'evyy.net', path: '/xur'},
    {host: 'evyy.net', path: '/cur'},
    {host: 'evyy.net', path: '/conv'},
    {host: 'ojrq.net', path: '/xc'},
    {host: 'ojrq.net', path: '/xconv'},
    {host: 'ojrq.net', path: '/xur'},
    {host: 'ojrq.net', path: '/cur'},
    {host: 'ojrq.net', path: '/conv'},
    {host: '7eer.net', path: '/xc'},
    {host: '7eer.net', path: '/xconv'},
    {host: '7eer.net', path: '/xur'},
    {host: '7eer.net', path: '/cur'},
    {host: '7eer.net', path: '/conv'},
    {host: 'impactradius-event.com', path: '/xc'},
    {host: 'impactradius-event.com', path: '/xconv'},
    {host: 'impactradius-event.com', path: '/xur'},
    {host: 'impactradius-event.com', path: '/cur'},
    {host: 'impactradius-event.com', path: '/conv'},
  ],

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
