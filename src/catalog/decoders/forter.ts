import {opaqueFormat} from './reading/formats';

/** Forter: device and behaviour for its fraud decision. */
export default opaqueFormat({
  id: 'forter',
  party: 'forter',
  source: 'docs.forter.com; observed requests',
  match: [{host: 'forter.com', path: ''}],
  name: 'device profile',
  when: ({method, path, query}) => !/\.js$/.test(path) && (method === 'POST' || query.length > 0),
});
