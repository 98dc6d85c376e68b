import {opaqueFormat} from './reading/formats';

/** Quantum Metric: the page and what was done on it, packed. */
export default opaqueFormat({
  id: 'quantum-metric',
  party: 'quantum-metric',
  source: 'docs.quantummetric.com (network requirements)',
  match: [{host: 'quantummetric.com', path: ''}],

  name: 'session replay',
  identifiers: ['s', 'H'],
  when: ({host, path}) => !host.startsWith('cdn.') && !path.endsWith('.js'),
});
