import {parameterFormat} from './reading/formats';
import {amountOf} from './values';

/** Naver Analytics: a page view; `cnv` is a conversion as `kind,value`. */
export default parameterFormat({
  id: 'naver-analytics',
  party: 'naver-analytics',
  source: 'developers.naver.com; naver premium log analytics (wcslog.js)',
  match: [
    {host: 'wcs.naver.com', path: ''},
    {host: 'wcs.naver.net', path: '/m'},
  ],

  requires: ['wa'],
  name: [],
  named: ({cnv, type}) =>
    typeof type === 'string' && type ? type : cnv ? `conversion ${String(cnv).split(',')[0]}` : 'page view',
  events: {
    'conversion 1': 'purchase',
    'conversion 2': 'sign-up',
    'conversion 3': 'add-to-cart',
    'conversion 4': 'lead',
  },
  layout: {
    value: ['value'],
    orderId: ['id'],
    items: ['items'],
    item: {id: ['id'], name: ['name'], category: ['category'], quantity: ['quantity']},
    identifiers: ['nnb'],
    traits: {u: 'page-address', e: 'referrer', sr: 'screen-size', ln: 'language'},
  },
  refine: (event, {cnv}) =>
    event.value === undefined && typeof cnv === 'string'
      ? {...event, value: amountOf(cnv.split(',')[1])}
      : event,
});
