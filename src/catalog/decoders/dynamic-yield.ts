import type {BeaconEvent} from '../../model/observation';
import {parameterFormat} from './reading/formats';
import {COMMON, factsOf} from './reading/layout';
import {eventOf} from './reading/names';
import {entryOf, textAt, treeOf} from './reading/tree';

const KINDS = {
  uia: 'page-view',
  imp: 'other',
  var: 'other',
  ac: 'other',
  id: 'identify',
  dpx: 'other',
} as const;

/** Dynamic Yield: what kind of call it is stands in the path, an event's properties in `p` or `props`. */
export default parameterFormat({
  id: 'dynamic-yield',
  party: 'dynamic-yield',
  source: 'dy.dev/docs/implement-script; dy.dev/docs/standard-events; Omnibug (MIT)',
  match: [
    {host: 'dynamicyield.com', path: '*/uia'},
    ...Object.keys(KINDS).map(path => ({host: 'dynamicyield.com', path: `/${path}`})),
  ],
  name: ['name', 'evt'],
  unnamed: 'call',
  layout: {identifiers: ['uid', 'ses', 'cuid', 'id'], traits: {ref: 'referrer', url: 'page-address'}},
  refine(event, tree, {path}) {
    const properties = treeOf(tree.p) ?? treeOf(tree.props) ?? treeOf(tree.properties);
    const kind = path.split('/')[1] ?? '';
    if (!properties) return {...event, event: entryOf<BeaconEvent>(KINDS, kind) ?? 'other', name: kind};
    const name = (textAt(properties, ['dyType']) ?? event.name).replace(/-v\d$/, '');
    return {
      ...event,
      ...factsOf(properties, {...COMMON, items: ['cart']}),
      event: eventOf(name, {'sync-cart': 'cart-view'}),
      name,
    };
  },
});
