import {opaqueFormat} from './reading/formats';

/** ThreatMetrix: device profile; most shops rename its host, which this cannot see. */
export default opaqueFormat({
  id: 'threatmetrix',
  party: 'threatmetrix',
  source: 'docs.worldpay.com (ThreatMetrix profiling)',
  match: [{host: 'online-metrix.net', path: ''}],
  name: 'device profile',
  identifiers: ['session_id', 'org_id'],
  when: ({method, path, query}) => !/\.js$/.test(path) && (method === 'POST' || query.length > 0),
});
