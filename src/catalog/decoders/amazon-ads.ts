import {parameterFormat} from './reading/formats';

/** Amazon Ad Tag. Only its account, event and time are known from a source; the shop's attributes stand beside them. */
export default parameterFormat({
  id: 'amazon-ads',
  party: 'amazon-ads',
  source: 'advertising.amazon.com/help (Amazon Ad Tag); Omnibug (MIT)',
  match: [
    {host: 'amazon-adsystem.com', path: '/iu3'},
    {host: 'amazon-adsystem.com', path: '/iui3'},
  ],
  requires: ['pid'],
  name: ['event'],
  unnamed: 'PageView',
  events: {Off: 'other', MobileAppFirstStart: 'other', Application: 'lead'},
  layout: {
    value: ['value'],
    currency: ['currencyCode'],
    orderId: ['clientDedupeId'],
  },
});
