import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {column, itemsIn} from './reading/columns';
import {factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {parametersOf, textAt} from './reading/tree';

const FACTS: Layout = {
  currency: ['currency'],
  identifiers: ['uuid'],
  traits: {page: 'page-address', ref: 'referrer'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  if (textAt(tree, ['cid']) === undefined) return [];
  const facts = factsOf(tree, FACTS);
  const rows = (textAt(tree, ['trans']) ?? '')
    .split('UTM:I|')
    .slice(1)
    .map(row => column(row, '|'));
  const [first] = rows;
  if (!first)
    return [
      {
        ...facts,
        event: textAt(tree, ['act']) === '2' ? 'other' : 'page-view',
        name: `act ${textAt(tree, ['act']) ?? 1}`,
      },
    ];
  const items = itemsIn({
    id: rows.map(row => row[2]),
    category: rows.map(row => row[3]),
    price: rows.map(row => row[4]),
    quantity: rows.map(row => row[5]),
  });
  const kind = first[1] ?? '';
  return [
    {
      ...facts,
      ...(items.length > 0 ? {items} : {}),
      orderId: first[0] || undefined,
      event: eventOf(kind, {orders: 'purchase', order: 'purchase'}),
      name: kind || 'conversion',
    },
  ];
}

/** Marin: `act=1` is a visit, `act=2` a conversion as `UTM:I|order|kind|product|category|price|quantity`. */
export default {
  id: 'marin',
  party: 'marin',
  source: 'www.marinsoftware.com (Marin Tracker); observed requests',
  match: [{host: 'marinsm.com', path: '/tp'}],
  decode,
} satisfies Decoder;
