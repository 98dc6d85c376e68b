import {parameterFormat} from './reading/formats';

/** Demandbase: asks which company the visitor belongs to, with the page it is about. */
export default parameterFormat({
  id: 'demandbase',
  party: 'demandbase',
  source: 'support.demandbase.com (IP API)',
  match: [
    {host: 'company-target.com', path: '/api'},
    {host: 'api.demandbase.com', path: '/api'},
    {host: 'company-target.com', path: '/log'},
  ],

  name: [],
  unnamed: 'company lookup',
  layout: {identifiers: ['dbuid', 'vid'], traits: {page: 'page-address', referrer: 'referrer'}},
});
