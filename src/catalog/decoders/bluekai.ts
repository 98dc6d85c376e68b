import {parameterFormat} from './reading/formats';

/** Oracle BlueKai: the page in hints (`phint`), and matching of ids. */
export default parameterFormat({
  id: 'bluekai',
  party: 'oracle-bluekai',
  source: 'docs.oracle.com/en/cloud/saas/data-cloud (BlueKai core tag)',
  match: [{host: 'bluekai.com', path: '/site'}],

  name: [],
  named: ({phint}, {query}) =>
    phint === undefined && !query.some(([key]) => key.startsWith('__bk')) ? 'id sync' : 'page',
  events: {'id sync': 'other', page: 'page-view'},
  layout: {identifiers: ['id', 'buid', 'uid'], traits: {r: 'referrer'}},
});
