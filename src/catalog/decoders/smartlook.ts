import {opaqueFormat} from './reading/formats';

/** Smartlook: the page and what was done on it, packed. */
export default opaqueFormat({
  id: 'smartlook',
  party: 'smartlook',
  source: "observed requests of smartlook's script",
  match: [
    {host: 'smartlook.cloud', path: ''},
    {host: 'writer.smartlook.com', path: ''},
  ],

  name: 'session replay',
  when: ({path}) => !path.endsWith('.js'),
});
