import type {BeaconEvent, PersonalDatum} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {adobeEvent, adobeItems} from './reading/adobe-strings';
import {factsOf, type Layout} from './reading/layout';
import {parametersOf, textAt} from './reading/tree';
import {formOf} from './values';

const LAYOUT: Layout = {
  currency: ['cc'],
  orderId: ['purchaseID', 'xact'],
  personal: {zip: 'postal-code', state: 'address-level1'},
  identifiers: ['mid', 'aid', 'fid', 'vid'],
  traits: {s: 'screen-size', bw: 'window-size', g: 'page-address', r: 'referrer'},
};

/**
 * Customer ids stand in sections that open with `cid.` and `<name>.` and close with `.<name>` and `.cid`; the key
 * tells which id it is, the value is the shop's own.
 */
function customerIds(pairs: readonly [string, string][]): PersonalDatum[] {
  const path: string[] = [];
  const found: PersonalDatum[] = [];
  for (const [key, value] of pairs) {
    if (key.endsWith('.') && value === '') path.push(key.slice(0, -1));
    else if (key.startsWith('.') && value === '') path.pop();
    else if (path[0] === 'cid' && key === 'id' && value) {
      const type = /e?mail/i.test(path[1] ?? '') ? 'email' : 'customer-id';
      found.push({type, form: formOf(value), key});
    }
  }
  return found;
}

/** Names of events without what they carry: a serial number may be an order's. */
const namesOf = (text = ''): string =>
  text
    .split(',')
    .map(part => part.split(/[=:]/)[0]?.trim())
    .join(',');

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const link = textAt(tree, ['pe']);
  if (textAt(tree, ['AQB', 'pageName', 'g', 'events', 'pe']) === undefined) return [];
  const facts = factsOf(tree, LAYOUT);
  const items = adobeItems(textAt(tree, ['products', 'pl']));
  const stated = adobeEvent(textAt(tree, ['events', 'ev']));
  const event: BeaconEvent = stated ?? (link ? 'other' : 'page-view');
  const personal = [...(facts.personal ?? []), ...customerIds([...request.query, ...request.form])];
  return [
    {
      ...facts,
      ...(items.length > 0 ? {items} : {}),
      ...(personal.length > 0 ? {personal} : {}),
      event,
      name: stated ? namesOf(textAt(tree, ['events', 'ev'])) : (link ?? 'page view'),
    },
  ];
}

/** Adobe Analytics, in the address or as a form, mostly on a shop's own host. */
export default {
  id: 'adobe-analytics',
  party: 'adobe-analytics',
  source: 'experienceleague.adobe.com/docs/analytics/implementation/validate/query-parameters',
  match: [{path: '/b/ss'}],
  decode,
} satisfies Decoder;
