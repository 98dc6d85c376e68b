import {parameterFormat} from './reading/formats';
import {amountOf} from './values';

/** Chartbeat: a ping when a page opens (`c=0`), and again while it is looked at. */
export default parameterFormat({
  id: 'chartbeat',
  party: 'chartbeat',
  source: 'docs.chartbeat.com (implementation); observed requests of chartbeat.js',
  match: [{host: 'ping.chartbeat.net', path: '/ping'}],

  requires: ['h'],
  name: [],
  unnamed: 'ping',
  layout: {
    identifiers: ['u', 't'],
    traits: {p: 'page-address', r: 'referrer', c: 'engagement-time', w: 'window-size'},
  },
  refine: (event, tree) => ({...event, event: (amountOf(tree.c) ?? 0) < 0.1 ? 'page-view' : 'other'}),
});
