import {opaqueFormat} from './reading/formats';

/** Medallia DXA (Decibel): the page and what was done on it, packed. */
export default opaqueFormat({
  id: 'medallia-dxa',
  party: 'decibel',
  source: 'docs.medallia.com (Digital Experience Analytics)',
  match: [{host: 'decibelinsight.net', path: ''}],

  name: 'session replay',
  identifiers: ['sessionId'],
  when: ({path}) => !path.endsWith('.js'),
});
