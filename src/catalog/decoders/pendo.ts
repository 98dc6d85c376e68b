import {opaqueFormat} from './reading/formats';

/** Pendo: events and guides, packed. */
export default opaqueFormat({
  id: 'pendo',
  party: 'pendo',
  source: 'support.pendo.io (network requests)',
  match: [
    {host: 'pendo.io', path: '/data'},
    {host: 'pendo.io', path: '/v2'},
  ],

  name: 'events',
  when: ({path}) => !path.endsWith('.js'),
});
