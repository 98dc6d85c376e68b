import {parameterFormat} from './reading/formats';

/** 6sense: what happens on a page, and which company the visitor belongs to. */
export default parameterFormat({
  id: '6sense',
  party: '6sense',
  source: 'support.6sense.com (WebTag)',
  match: [
    {host: '6sc.co', path: '/v1/beacon'},
    {host: '6sense.com', path: '/v3'},
    {host: '6sense.com', path: '/v1'},
  ],

  name: ['event'],
  unnamed: 'company lookup',
  events: {a_pageload: 'page-view', a_pageview: 'page-view'},
  layout: {identifiers: ['svisitor', 'visitor', 'session'], traits: {pageURL: 'page-address'}},
});
