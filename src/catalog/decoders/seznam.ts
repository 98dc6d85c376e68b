import type {BeaconEvent, PersonalDatum} from '../../model/observation';
import {parameterFormat} from './reading/formats';
import {entryOf, isTree, parametersOf, treeOf} from './reading/tree';
import {formOf} from './values';

const KINDS: Readonly<Record<string, string>> = {eid: 'email', aid: 'street-address', tid: 'tel'};

/** `ids` says who it is, in digests: `eid` email, `aid` parts of the address, `tid` telephone. */
function peopleOf(value: unknown): PersonalDatum[] {
  const ids = treeOf(value) ?? {};
  return Object.entries(KINDS).flatMap(([key, type]) => {
    const stated = ids[key];
    const values = (isTree(stated) ? Object.values(stated) : [stated]).filter(
      text => typeof text === 'string' && text !== '',
    );
    // Beside the digests stand short codes, such as the country's; the longest says the form.
    const longest = values.map(String).sort((a, b) => b.length - a.length)[0];
    return longest ? [{type, form: formOf(longest), key: `ids.${key}`}] : [];
  });
}

/** Seznam Sklik: retargeting and conversions; a conversion with an order's number is a sale. */
export default parameterFormat({
  id: 'seznam',
  party: 'seznam',
  source: 'napoveda.sklik.cz/en/tracking-scripts; Omnibug (MIT)',
  match: [
    {host: 'c.seznam.cz', path: '/retargeting'},
    {host: 'c.seznam.cz', path: '/conv'},
    {host: 'c.imedia.cz', path: '/retargeting'},
    {host: 'c.imedia.cz', path: '/conv'},
    {host: 'c.imedia.cz', path: '/checkConversion'},
  ],
  parameters(request) {
    const tree = parametersOf(request);
    return request.path === '/checkConversion' ? {...tree, id: tree.c, value: tree.v} : tree;
  },
  requires: ['id'],
  name: ['pageType'],
  unnamed: 'hit',
  layout: {
    value: ['value'],
    orderId: ['orderId'],
    consent: ['consent'],
    one: {id: ['itemId'], category: ['category']},
    identifiers: ['udid', 'sid'],
    traits: {url: 'page-address'},
  },
  refine(event, tree, {path}) {
    const personal = peopleOf(tree.ids);
    const told = personal.length > 0 ? {...event, personal} : event;
    if (path.startsWith('/retargeting')) {
      const step = {offerdetail: 'product-view', category: 'list-view'} as const;
      return {...told, event: entryOf<BeaconEvent>(step, event.name) ?? 'page-view', name: 'retargeting'};
    }
    return {...told, event: event.orderId === undefined ? 'other' : 'purchase', name: 'conversion'};
  },
});
