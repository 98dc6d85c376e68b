import {opaqueFormat} from './reading/formats';

/** Invoca: asks for a number to show, with what is known of the visit. */
export default opaqueFormat({
  id: 'invoca',
  party: 'invoca',
  source: 'community.invoca.com (tag and PNAPI)',
  match: [{host: 'pnapi.invoca.net', path: ''}],

  name: 'number lookup',
  identifiers: ['invoca_id'],
});
