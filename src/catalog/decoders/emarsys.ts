import type {BeaconEvent, Item} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {column, itemsIn} from './reading/columns';
import {factsOf} from './reading/layout';
import {parametersOf, textAt} from './reading/tree';

/** `i:S1,p:9.5,q:2|i:S2…`. */
function itemsOf(text: string | undefined): Item[] {
  const rows = column(text, '|').map(
    row => new Map(row.split(',').map(part => [part.slice(0, 1), part.slice(2)])),
  );
  const list = (key: string) => rows.map(row => row.get(key));
  return itemsIn({id: list('i'), price: list('p'), quantity: list('q')});
}

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const facts = factsOf(tree, {
    orderId: ['oi'],
    searchTerm: ['q'],
    personal: {ci: 'customer-id', eh: 'email'},
    identifiers: ['vi', 'cv', 's'],
    traits: {r: 'referrer'},
  });
  const [step, name, key]: [BeaconEvent, string, string] =
    facts.orderId !== undefined || tree.co
      ? ['purchase', 'purchase', 'co']
      : tree.v
        ? ['product-view', 'view', 'v']
        : tree.vc
          ? ['list-view', 'category', '']
          : facts.searchTerm !== undefined
            ? ['search', 'search', '']
            : tree.ca
              ? ['cart-view', 'cart', 'ca']
              : ['page-view', 'go', ''];
  const items = itemsOf(textAt(tree, [key]));
  return [{...facts, ...(items.length > 0 ? {items} : {}), event: step, name}];
}

/** Emarsys Web Extend: the cart (`ca`), a sale (`co`, `oi`), what was viewed (`v`, `vc`) or searched (`q`). */
export default {
  id: 'emarsys',
  party: 'emarsys',
  source: 'dev.emarsys.com (Web Extend commands); observed requests of scarab.js',
  match: [{host: 'scarabresearch.com', path: '/merchants'}],
  decode,
} satisfies Decoder;
