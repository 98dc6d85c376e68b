import {parameterFormat} from './reading/formats';

/** MNTN (SteelHouse): the tracking pixel on pages, the conversion pixel with order and amount. */
export default parameterFormat({
  id: 'mountain',
  party: 'mountain',
  source: 'support.mountain.com (tracking pixel, conversion pixel)',
  match: [
    {host: 'px.mountain.com', path: ''},
    {host: 'dx.mountain.com', path: ''},
    {host: 'px.steelhousemedia.com', path: ''},
    {host: 'dx.steelhousemedia.com', path: ''},
  ],

  requires: ['shaid'],
  name: [],
  named: ({conv}) => (conv === '1' ? 'conversion' : 'page view'),
  layout: {
    value: ['shoamt'],
    currency: ['shocur'],
    orderId: ['shoid'],
    identifiers: ['shguid'],
    traits: {plh: 'page-address'},
  },
  refine: (event, {conv}) =>
    conv === '1' && event.orderId !== undefined ? {...event, event: 'purchase'} : event,
});
