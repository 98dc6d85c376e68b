import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {idsOf} from './reading/layout';
import {parametersOf, textAt} from './reading/tree';
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

/** RTB House: one text says it all, `pr_<account>_<step>_<what>`; an order is `<value>_<number>_<products>`. */
export default {
  id: 'rtb-house',
  party: 'rtb-house',
  source: 'RTB House tag specification (from memory); Omnibug (MIT) for the address',
  match: [{host: 'creativecdn.com', path: '/tags'}],
  decode(request: DecodableRequest): DecodedEvent[] {
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
