import {parameterFormat} from './reading/formats';
import {pathParametersOf} from './reading/tree';

/** Lotame: behaviours of a visit, and matching of ids. */
export default parameterFormat({
  id: 'lotame',
  party: 'lotame',
  source: 'my.lotame.com (Lightning Tag)',
  match: [
    {host: 'bcp.crwdcntrl.net', path: ''},
    {host: 'ad.crwdcntrl.net', path: ''},
  ],

  parameters: pathParametersOf,
  name: [],
  named: ({pv, med, int}, {path}) =>
    /\/map\//.test(path) ? 'id sync' : pv || med || int ? 'page view' : 'behaviour',
  layout: {identifiers: ['tpid', 'fpid'], traits: {ref: 'referrer'}},
});
