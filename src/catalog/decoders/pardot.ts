import {parameterFormat} from './reading/formats';

/** Pardot: a visit, with the address of the page. */
export default parameterFormat({
  id: 'pardot',
  party: 'pardot',
  source: 'help.salesforce.com (Account Engagement tracking code)',
  match: [{host: 'pardot.com', path: '/analytics'}],

  requires: ['account_id'],
  name: [],
  unnamed: 'page view',
  layout: {identifiers: ['visitor_id'], traits: {url: 'page-address', referrer: 'referrer'}},
});
