import {opaqueFormat} from './reading/formats';

/** Signifyd: device data tied to an order session. */
export default opaqueFormat({
  id: 'signifyd',
  party: 'signifyd',
  source: 'docs.signifyd.com (device fingerprint)',
  match: [
    {host: 'imgs.signifyd.com', path: ''},
    {host: 'h.online-metrix.signifyd.com', path: ''},
  ],
  name: 'device profile',
  identifiers: ['session_id', 'org_id'],
  when: ({method, path, query}) => !/\.js$/.test(path) && (method === 'POST' || query.length > 0),
});
