import type {Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {pathParametersOf, textAt} from './reading/tree';
import {userData} from './reading/user-data';
import {amountOf} from './values';

/** Products as `i1:A|p1:9.9|q1:2|i2:B…`. */
function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  for (const part of text.split(/[|,]/).slice(0, 300)) {
    const [, key, value = ''] = /^([ipq])\d*:(.*)$/.exec(part) ?? [];
    if (key === 'i') items.push({id: value});
    const item = items.at(-1);
    if (key === 'p' && item) item.price = amountOf(value);
    if (key === 'q' && item) item.quantity = amountOf(value);
  }
  return items;
}

const LAYOUT: Layout = {
  value: ['cost'],
  consent: ['gcs'],
  identifiers: ['auiddc', 'gcldc', 'match_id', 'dc_rdid'],
  traits: {'~oref': 'page-address', uap: 'client-hints'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = pathParametersOf(request);
  if (textAt(tree, ['src']) === undefined || textAt(tree, ['type', 'cat']) === undefined) return [];
  const facts = factsOf(tree, LAYOUT);
  // `cost` and `qty` make a sales tag; only there is `ord` an order number, elsewhere it is random or counts.
  const sale = facts.value !== undefined || textAt(tree, ['qty']) !== undefined;
  const items = itemsOf(textAt(tree, ['prd']) ?? '');
  const personal = userData(textAt(tree, ['em']));
  return [
    {
      ...facts,
      ...(sale ? {orderId: textAt(tree, ['ord'])} : {}),
      ...(items.length > 0 ? {items} : {}),
      ...(personal.length > 0 ? {personal} : {}),
      event: sale ? 'purchase' : 'other',
      name: textAt(tree, ['cat', 'type']) ?? 'activity',
    },
  ];
}

/** Floodlight of Campaign Manager 360. The shop's own variables (`u1=`…) have no fixed meaning and are left out. */
export default {
  id: 'floodlight',
  party: 'google-ads',
  source: 'support.google.com/campaignmanager/answer/2823450',
  match: [
    {host: 'doubleclick.net', path: '/activity'},
    {host: 'doubleclick.net', path: '/activityi'},
    {host: 'doubleclick.net', path: '/ddm/activity'},
    {path: '/ddm/fls'},
  ],
  decode,
} satisfies Decoder;
