import type {BeaconEvent} from '../../model/observation';
import {parameterFormat} from './reading/formats';
import {entryOf, textAt} from './reading/tree';
import {minorOf} from './values';

/** Pinduoduo: `op` is what was done, `page_name` where. */
export default parameterFormat({
  id: 'pinduoduo',
  party: 'pinduoduo',
  source: 'observed requests of mobile.yangkeduo.com',
  match: [
    {host: 'yangkeduo.com', path: '/t.gif'},
    {host: 'pinduoduo.com', path: '/t.gif'},
  ],

  name: ['op'],
  layout: {
    one: {id: ['goods_id'], price: ['goods_price']},
    searchTerm: ['query', 'search_key'],
    personal: {user_id: 'customer-id'},
    identifiers: ['pdd_user_id', 'api_uid'],
    traits: {page_url: 'page-address', refer_page_url: 'referrer'},
    amount: minorOf,
  },
  refine(event, tree) {
    if (event.name !== 'pv') return {...event, event: 'other'};
    const pages = {
      goods_detail: 'product-view',
      search_result: 'search',
      order_checkout: 'begin-checkout',
      transac_order_checkout: 'begin-checkout',
    } as const;
    return {...event, event: entryOf<BeaconEvent>(pages, textAt(tree, ['page_name'])) ?? 'page-view'};
  },
});
