import type {BeaconEvent} from '../../model/observation';
import {jsonFormat} from './reading/formats';
import {textAt} from './reading/tree';

const KINDS: Readonly<Record<string, BeaconEvent>> = {
  PAGEVIEW: 'page-view',
  SCREENVIEW: 'page-view',
  TRANSACTION: 'purchase',
  ITEM: 'purchase',
  CAMPAIGN: 'other',
  EVENT: 'other',
  NPS: 'other',
};

/** AB Tasty and Flagship: hits as JSON, one or several below `h`; their kinds are those of the universal collect. */
export default jsonFormat({
  id: 'ab-tasty',
  party: 'ab-tasty',
  source: 'docs.abtasty.com/server-side/client-side-collect (universal collect)',
  match: [
    {host: 'ariane.abtasty.com', path: ''},
    {host: 'events.flagship.io', path: ''},
    {host: 'dcinfos.abtasty.com', path: ''},
  ],

  lists: ['h'],
  shared: {identifiers: ['vid', 'cuid']},
  when: root => textAt(root, ['cid', 'vid']) !== undefined,
  named: tree => (textAt(tree, ['t']) === 'EVENT' ? textAt(tree, ['ea']) : undefined),
  name: ['t'],
  events: KINDS,
  layout: {
    value: ['tr'],
    currency: ['tc'],
    orderId: ['tid'],
    coupon: ['tcc'],
    paymentType: ['pm'],
    one: {id: ['ic'], name: ['in'], category: ['iv'], price: ['ip'], quantity: ['iq']},
    identifiers: ['vid', 'cuid', 'sn'],
    traits: {dl: 'page-address', sr: 'screen-size', ul: 'language', dr: 'referrer'},
  },
});
