import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {entryOf, parametersOf, textAt} from './reading/tree';
import {formOf} from './values';

/** Keys of `ud[…]` (set by the shop) and `udff[…]` (found by the script itself in form fields). */
const PERSONAL: Readonly<Record<string, string>> = {
  em: 'email',
  ph: 'tel',
  fn: 'given-name',
  ln: 'family-name',
  ct: 'address-level2',
  st: 'address-level1',
  zp: 'postal-code',
  country: 'country',
  db: 'bday',
  ge: 'sex',
};

const LAYOUT: Layout = {
  value: ['cd[value]'],
  currency: ['cd[currency]'],
  orderId: ['cd[order_id]'],
  searchTerm: ['cd[search_string]'],
  items: ['cd[contents]'],
  item: {
    id: ['id'],
    name: ['name', 'title'],
    category: ['category'],
    price: ['item_price', 'price'],
    quantity: ['quantity'],
  },
  ids: ['cd[content_ids]'],
  one: {name: ['cd[content_name]'], category: ['cd[content_category]']},
  identifiers: ['fbp', 'fbc', 'ud[external_id]'],
  traits: {dl: 'page-address', rl: 'referrer', sw: 'screen-size', 'cd[buttonText]': 'clicked-button'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const name = textAt(tree, ['ev']);
  if (!name || !textAt(tree, ['id'])) return [];
  const facts = factsOf(tree, LAYOUT);
  const [only] = facts.items ?? [];
  // Name and category are stated once for all contents: they belong to an item only where there is just one.
  if (facts.items?.length === 1 && only) {
    only.name ??= textAt(tree, ['cd[content_name]']);
    only.category ??= textAt(tree, ['cd[content_category]']);
  }
  const personal = [...request.query, ...request.form].flatMap(([key, value]) => {
    const type = entryOf(PERSONAL, /^ud(?:ff)?\[(\w+)\]$/.exec(key)?.[1]);
    return type && value ? [{type, form: formOf(value), key}] : [];
  });
  return [{...facts, ...(personal.length > 0 ? {personal} : {}), event: eventOf(name), name}];
}

/**
 * Meta Pixel, as an image's address or as a form. `cd[…]` is what happened, `ud[…]` and `udff[…]` are personal
 * data as SHA-256.
 * Source: developers.facebook.com/docs/meta-pixel; parameter names as in Omnibug's provider (MIT).
 */
export default {
  id: 'meta-pixel',
  party: 'meta',
  source: 'developers.facebook.com/docs/meta-pixel; Omnibug (MIT)',
  match: [
    {host: 'facebook.com', path: '/tr'},
    {host: 'facebook.com', path: '/privacy_sandbox/pixel'},
  ],
  decode,
} satisfies Decoder;
