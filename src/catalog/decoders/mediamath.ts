import {parameterFormat} from './reading/formats';

/** MediaMath: an event by its number; `v1`… and `s1`… have the meaning that each shop gives them. */
export default parameterFormat({
  id: 'mediamath',
  party: 'mediamath',
  source: 'docs.infillion.com (event pixels)',
  match: [
    {host: 'pixel.mathtag.com', path: '/event'},
    {host: 'pixel.mathtag.com', path: '/sync'},
    {host: 'sync.mathtag.com', path: '/sync'},
  ],

  name: [],
  named: ({mt_id}, {path}) =>
    path.startsWith('/sync') ? 'id sync' : mt_id === undefined ? undefined : 'event',
  layout: {identifiers: ['mt_exuid', 'uuid'], traits: {mt_pp: 'page-address'}},
});
