import {parameterFormat} from './reading/formats';
import {COMMON, COMMON_PERSONAL} from './reading/layout';
import {entryOf, lastOf} from './reading/tree';

/** Kissmetrics: `e` an event, `s` properties, `a` an alias; properties bear the shop's own names. */
export default parameterFormat({
  id: 'kissmetrics',
  party: 'kissmetrics',
  source: 'support.kissmetrics.io (API specifications)',
  match: [
    {host: 'trk.kissmetrics.com', path: ''},
    {host: 'trk.kissmetrics.io', path: ''},
    {host: 'trc.kissmetrics.io', path: ''},
  ],

  requires: ['_k'],
  name: ['_n'],
  named: (_, {path}) => entryOf({s: 'set', a: 'alias'}, lastOf(path)),
  events: {
    'Visited Site': 'page-view',
    'Page View': 'page-view',
    set: 'identify',
    alias: 'identify',
    'Search Engine Hit': 'page-view',
    'Ad Campaign Hit': 'page-view',
  },
  layout: {
    ...COMMON,
    value: ['value', 'Revenue', 'revenue', 'Billing Amount'],
    personal: {...COMMON_PERSONAL, Email: 'email'},
    identifiers: ['_p', '_p2'],
    traits: {_url: 'page-address', _ref: 'referrer'},
  },
});
