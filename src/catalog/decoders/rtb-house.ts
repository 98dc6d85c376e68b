import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, idsOf} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, parametersOf, type Tree, textAt, treesOf} from './reading/tree';
import {amountOf} from './values';

const STEPS: Readonly<Record<string, BeaconEvent>> = {
  home: 'page-view',
  category2: 'list-view',
  listing: 'list-view',
  offer: 'product-view',
  basketadd: 'add-to-cart',
  basketstatus: 'cart-view',
  startorder: 'begin-checkout',
  orderstatus2: 'purchase',
};

/** Tags of version 2, as JSON. */
function tagOf(tag: Tree): DecodedEvent {
  const name = textAt(tag, ['eventType']) ?? 'tag';
  const own = {...STEPS, conversion: 'purchase', category: 'list-view'} as const;
  const facts = factsOf(tag, {
    value: ['conversionValue'],
    orderId: ['conversionId'],
    ids: ['offerIds', 'offerId'],
  });
  return {...facts, event: eventOf(name, own), name};
}

/** RTB House: one text says it all, `pr_<account>_<step>_<what>`; an order is `<value>_<number>_<products>`. */
export default {
  id: 'rtb-house',
  party: 'rtb-house',
  source: 'RTB House tag specification (from memory); Omnibug (MIT) for the address',
  match: [{host: 'creativecdn.com', path: '/tags'}],
  decode(request: DecodableRequest): DecodedEvent[] {
    const tags = bodyTrees(request).flatMap(body => treesOf(body.tags));
    if (tags.length > 0) return tags.map(tagOf);
    const text = textAt(parametersOf(request), ['id']);
    if (!text) return [];
    const [, step = '', rest = ''] = /^pr_[^_]+_([a-z\d]+)(?:_(.*))?$/i.exec(text) ?? [];
    const event = (Object.hasOwn(STEPS, step) ? STEPS[step] : undefined) ?? (step ? 'other' : 'page-view');
    const named = {event, name: step || 'tag'};
    if (step === 'orderstatus2') {
      const [value, orderId, ids] = rest.split('_');
      return [{...named, value: amountOf(value), orderId: orderId || undefined, items: idsOf(ids)}];
    }
    const lists = ['offer', 'listing', 'basketadd', 'basketstatus'].includes(step) ? idsOf(rest) : [];
    return [lists.length > 0 ? {...named, items: lists} : named];
  },
} satisfies Decoder;
