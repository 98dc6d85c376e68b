import {parameterFormat} from './reading/formats';

/** Reddit Pixel. `m.valueDecimal` is the amount; `m.value` is its older form. */
export default parameterFormat({
  id: 'reddit',
  party: 'reddit',
  source: 'business.reddithelp.com (Reddit Pixel); Omnibug (MIT)',
  match: [
    {host: 'alb.reddit.com', path: '/rp.gif'},
    {host: 'www.reddit.com', path: '/rp.gif'},
    {host: 'alb.reddit.com', path: '/snoo.gif'},
  ],
  requires: ['id'],
  name: ['m.customEventName', 'event'],
  layout: {
    value: ['m.valueDecimal', 'm.value'],
    currency: ['m.currency'],
    orderId: ['m.transactionId'],
    items: ['m.products'],
    personal: {em: 'email', pn: 'tel'},
    identifiers: ['uuid', 'external_id', 'rdt_cid', 'aaid', 'idfa'],
    traits: {sh: 'screen-size', sw: 'screen-size'},
  },
});
