import {opaqueFormat} from './reading/formats';

/** Kount: device data tied to a payment session. */
export default opaqueFormat({
  id: 'kount',
  party: 'kount',
  source: 'developer.kount.com (device data collector)',
  match: [
    {host: 'kaxsdc.com', path: ''},
    {host: 'kount.net', path: ''},
    {host: 'kount.com', path: '/collect'},
  ],
  name: 'device profile',
  identifiers: ['s', 'm'],
  when: ({method, path, query}) => !/\.js$/.test(path) && (method === 'POST' || query.length > 0),
});
