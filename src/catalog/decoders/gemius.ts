import {parameterFormat} from './reading/formats';

/** Gemius: hits by their kind `et`; the path bears a signature, the script in it answers. */
export default parameterFormat({
  id: 'gemius',
  party: 'gemius',
  source: 'docs.gemius.com (gemiusPrism scripts); observed requests of xgemius.js',
  match: [
    {host: 'hit.gemius.pl', path: ''},
    {host: 'hit.gemius.com', path: ''},
  ],

  requires: ['id'],
  name: ['et'],
  unnamed: 'view',
  events: {view: 'page-view', action: 'other', sonar: 'other', stream: 'other'},
  layout: {
    identifiers: ['lsdata', 'fpdata', 'gemius_cap_id'],
    consent: ['gdpr_consent', 'tcf'],
    traits: {href: 'page-address', ref: 'referrer', screen: 'screen-size'},
  },
});
