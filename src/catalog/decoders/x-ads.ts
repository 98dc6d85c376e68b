import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {isTree, listOf, parametersOf, type Tree, textAt, treeOf} from './reading/tree';
import {amountOf} from './values';

const PARAMETERS: Layout = {
  identifiers: ['p_user_id', 'twclid', 'muid'],
  traits: {tw_document_href: 'page-address', tw_document_referrer: 'referrer', dv: 'screen-size'},
};
const EVENT: Layout = {
  value: ['value'],
  currency: ['currency'],
  orderId: ['order_id'],
  searchTerm: ['search_string'],
  items: ['contents'],
  item: {
    id: ['content_id'],
    name: ['content_name'],
    category: ['content_type', 'content_category'],
    price: ['content_price'],
    quantity: ['num_items'],
  },
  ids: ['content_ids'],
  personal: {email_address: 'email', phone_number: 'tel'},
};

/** `events=[["purchase",{…}]]`; the sale amount beside it is 0 where nothing was set. */
function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const sale = amountOf(textAt(tree, ['tw_sale_amount']));
  const common = factsOf(tree, PARAMETERS);
  const about = treeOf(tree.event) ?? {};
  const stated = listOf(tree.events).filter(entry => Array.isArray(entry));
  const events = stated.length > 0 ? stated : [['conversion', null]];
  if (textAt(tree, ['txn_id']) === undefined && stated.length === 0) return [];
  return events.map(([named, details]) => {
    const name = typeof named === 'string' ? named : 'event';
    const facts = factsOf({...about, ...(isTree(details) ? (details as Tree) : {})}, EVENT);
    return {
      ...common,
      ...facts,
      value: facts.value ?? (sale || undefined),
      event: eventOf(name),
      name,
    };
  });
}

/** X (Twitter) website tag. `txn_id` is the tag's number, not an order's. */
export default {
  id: 'x-ads',
  party: 'x-ads',
  source:
    'business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites; Omnibug (MIT)',
  match: [
    {host: 'analytics.twitter.com', path: '/i/adsct'},
    {host: 'analytics.twitter.com', path: '/1/i/adsct'},
    {host: 't.co', path: '/i/adsct'},
    {host: 't.co', path: '/1/i/adsct'},
    {host: 'ads-twitter.com', path: '/i/adsct'},
  ],
  decode,
} satisfies Decoder;
