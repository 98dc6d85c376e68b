import {opaqueFormat} from './reading/formats';

/** Riskified: a beacon that ties the visit to an order. */
export default opaqueFormat({
  id: 'riskified',
  party: 'riskified',
  source: 'developers.riskified.com (storefront beacon)',
  match: [
    {host: 'beacon.riskified.com', path: ''},
    {host: 'img.riskified.com', path: ''},
    {host: 'c.riskified.com', path: ''},
  ],
  name: 'device profile',
  identifiers: ['sid', 'shop', 'c', 'b'],
  when: ({method, path, query}) => !/\.js$/.test(path) && (method === 'POST' || query.length > 0),
});
