import {parameterFormat} from './reading/formats';

/** Adobe Experience Cloud id service: asks for the visitor's id, with what the shop calls them. */
export default parameterFormat({
  id: 'adobe-id-service',
  party: 'adobe-analytics',
  source: 'experienceleague.adobe.com/docs/id-service (request and response)',
  match: [{host: 'demdex.net', path: '/id'}],

  name: [],
  unnamed: 'id',
  layout: {identifiers: ['d_mid', 'd_uuid', 'd_cid', 'd_cid_ic']},
});
