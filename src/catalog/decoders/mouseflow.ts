import {opaqueFormat} from './reading/formats';

/** Mouseflow: the page and what was done on it, packed. */
export default opaqueFormat({
  id: 'mouseflow',
  party: 'mouseflow',
  source: "observed requests of mouseflow's script",
  match: [{host: 'mouseflow.com', path: ''}],

  name: 'session replay',
  identifiers: ['u', 's'],
  when: ({path}) => !path.endsWith('.js'),
});
