import {opaqueFormat} from './reading/formats';

/** Sift: device and behaviour for its fraud score. */
export default opaqueFormat({
  id: 'sift',
  party: 'sift',
  source: 'developers.sift.com/docs (JavaScript snippet)',
  match: [
    {host: 'hexagon-analytics.com', path: ''},
    {host: 'sift.com', path: '/i'},
    {host: 'siftscience.com', path: ''},
  ],
  name: 'device profile',
  when: ({method, path, query}) => !/\.js$/.test(path) && (method === 'POST' || query.length > 0),
});
