import {opaqueFormat} from './reading/formats';

/** Glassbox: the page and what was done on it, packed. */
export default opaqueFormat({
  id: 'glassbox',
  party: 'glassbox',
  source: "observed requests of glassbox's script",
  match: [{host: 'glassboxdigital.io', path: ''}],

  name: 'session replay',
  identifiers: ['_cls_s', '_cls_v'],
  when: ({path}) => !path.endsWith('.js'),
});
