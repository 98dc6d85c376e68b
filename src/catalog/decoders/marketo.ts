import {parameterFormat} from './reading/formats';
import {lastOf} from './reading/tree';

/** Marketo: Munchkin tells visits and clicks by the path; a form that is sent makes a lead. */
export default parameterFormat({
  id: 'marketo',
  party: 'marketo',
  source: 'experienceleague.adobe.com/docs/marketo-developer (Munchkin web events)',
  match: [
    {host: 'mktoresp.com', path: '/webevents'},
    {host: 'marketo.com', path: '/index.php/leadCapture/save2'},
    {host: 'marketo.com', path: '/index.php/leadCapture/save'},
    {host: 'mktoweb.com', path: '/index.php/leadCapture/save2'},
  ],

  name: [],
  named: (_, {path}) => lastOf(path),
  events: {
    visitWebPage: 'page-view',
    clickLink: 'other',
    clickEmail: 'other',
    associateLead: 'identify',
    save2: 'lead',
    save: 'lead',
  },
  layout: {
    identifiers: ['_mchTk', '_mkt_trk'],
    personal: {
      Email: 'email',
      FirstName: 'given-name',
      LastName: 'family-name',
      Phone: 'tel',
      Company: 'organization',
      Country: 'country',
      PostalCode: 'postal-code',
      City: 'address-level2',
    },
    traits: {_mchRu: 'page-address', _mchRe: 'referrer'},
  },
});
