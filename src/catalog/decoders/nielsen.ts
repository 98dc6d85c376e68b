import {parameterFormat} from './reading/formats';
import {lastOf} from './reading/tree';

/** Nielsen: page views of the site census and of digital content ratings; `at` is the kind of the latter. */
export default parameterFormat({
  id: 'nielsen',
  party: 'nielsen',
  source: 'engineeringportal.nielsen.com (Browser SDK; DCR static)',
  match: [
    {host: 'imrworldwide.com', path: '/cgi-bin/m'},
    {host: 'imrworldwide.com', path: '/cgi-bin/gn'},
    {host: 'imrworldwide.com', path: '/cgi-bin/j'},
    {host: 'imrworldwide.com', path: '/cgi-bin/cfg'},
  ],

  name: ['at'],
  unnamed: 'view',
  events: {view: 'page-view', impression: 'other', timer: 'other'},
  named: (_, {path}) =>
    path.startsWith('/cgi-bin/cfg') || path.startsWith('/cgi-bin/j') ? lastOf(path) : undefined,
  layout: {
    identifiers: ['fp_id', 'sessionId', 'c9', 'c10'],
    traits: {si: 'page-address', rp: 'referrer', sr: 'screen-size', uoo: 'opt-out'},
  },
});
