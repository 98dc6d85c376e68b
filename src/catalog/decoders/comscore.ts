import {parameterFormat} from './reading/formats';
import {textAt} from './reading/tree';

/** Comscore: a page view by `c1=2`, other media by other numbers. */
export default parameterFormat({
  id: 'comscore',
  party: 'comscore',
  source: 'Omnibug (MIT); observed requests of beacon.js',
  match: [
    {host: 'scorecardresearch.com', path: '/b'},
    {host: 'scorecardresearch.com', path: '/b2'},
    {host: 'scorecardresearch.com', path: '/p'},
    {host: 'scorecardresearch.com', path: '/p2'},
  ],
  requires: ['c1'],
  name: ['ns_type', 'name'],
  unnamed: 'view',
  layout: {
    identifiers: ['c12', 'cs_fpid', 'ns_ap_device'],
    traits: {c7: 'page-address', c4: 'page-address', c9: 'referrer', ns_jspageref: 'referrer'},
  },
  refine: (event, tree) => ({...event, event: textAt(tree, ['c1']) === '2' ? 'page-view' : 'other'}),
});
