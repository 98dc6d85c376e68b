import {parameterFormat} from './reading/formats';

/** Taboola Pixel: `en` names the event. */
export default parameterFormat({
  id: 'taboola',
  party: 'taboola',
  source: 'help.taboola.com (Taboola Pixel: events and parameters)',
  match: [
    {host: 'taboola.com', path: '*/unip'},
    {host: 'trc.taboola.com', path: '/actions'},
    {host: 'trc-events.taboola.com', path: '/actions'},
  ],

  name: ['en', 'name'],
  unnamed: 'page_view',
  events: {
    make_purchase: 'purchase',
    start_checkout: 'begin-checkout',
    app_install: 'other',
    add_to_wishlist: 'other',
    pre_d_eng_tb: 'other',
  },
  layout: {
    value: ['revenue'],
    currency: ['currency'],
    orderId: ['orderid', 'order_id'],
    searchTerm: ['search_term'],
    identifiers: ['ui', 'click-id', 'tblci'],
    traits: {'item-url': 'page-address', ref: 'referrer'},
  },
});
