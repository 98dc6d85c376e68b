import type {BeaconEvent} from '../../model/observation';
import {parameterFormat} from './reading/formats';
import {personalAt} from './reading/layout';
import {stepNamed} from './reading/names';
import {entryOf, textAt, treeOf} from './reading/tree';

const PAGE_TYPES: Readonly<Record<string, BeaconEvent>> = {
  searchresults: 'search',
  category: 'list-view',
  product: 'product-view',
  cart: 'cart-view',
  purchase: 'purchase',
};

/** Microsoft Advertising's universal event tracking. `ev` is a value without a currency's meaning, `gv` is money. */
export default parameterFormat({
  id: 'bing-uet',
  party: 'bing-uet',
  source: 'learn.microsoft.com/advertising/guides/universal-event-tracking; Omnibug (MIT)',
  match: [
    {host: 'bat.bing.com', path: '/action'},
    {host: 'bat.bing.com', path: '/actionp'},
    {host: 'bat.bing.net', path: '/action'},
    {host: 'bat.bing.net', path: '/actionp'},
  ],
  requires: ['ti'],
  name: ['evt'],
  unnamed: 'pageLoad',
  layout: {
    value: ['gv', 'ecomm_totalvalue'],
    currency: ['gc'],
    orderId: ['transaction_id', 'tid'],
    ids: ['prodid', 'ecomm_prodid'],
    searchTerm: ['search_term'],
    consent: ['asc'],
    identifiers: ['mid', 'sid', 'vid', 'msclkid'],
    traits: {sw: 'screen-size', lg: 'language', p: 'page-address', r: 'referrer', lt: 'load-time'},
  },
  refine(event, tree) {
    const action = textAt(tree, ['ea']);
    const step = action ? stepNamed(action) : undefined;
    const page = entryOf(PAGE_TYPES, textAt(tree, ['pagetype', 'ecomm_pagetype']));
    const personal = personalAt(treeOf(tree.pid) ?? {}, {em: 'email', ph: 'tel'}, 'pid.');
    return {
      ...event,
      ...(personal.length > 0 ? {personal} : {}),
      event: step ?? page ?? event.event,
      name: action ?? event.name,
    };
  },
});
