import {opaqueFormat} from './reading/formats';

/** LogRocket: the page and what was done on it, packed. */
export default opaqueFormat({
  id: 'logrocket',
  party: 'logrocket',
  source: "observed requests of logrocket's script",
  match: [
    {host: 'lr-ingest.io', path: ''},
    {host: 'lr-in.com', path: ''},
    {host: 'r.logrocket.io', path: ''},
  ],

  name: 'session replay',
  when: ({path}) => !path.endsWith('.js'),
});
