import {parameterFormat} from './reading/formats';

/** LINE Tag: page views (`pv`) and conversions (`cv`) by their kind. */
export default parameterFormat({
  id: 'line-tag',
  party: 'line-tag',
  source: 'data.linebiz.com (LINE Tag)',
  match: [{host: 'tr.line.me', path: '/tag.gif'}],

  requires: ['t_id'],
  name: ['type', 'cv_name', 'e'],
  events: {pv: 'page-view', cv: 'other', Conversion: 'other'},
  layout: {
    value: ['value'],
    currency: ['currency'],
    identifiers: ['b_id', 's_id'],
    traits: {url: 'page-address', referrer: 'referrer'},
  },
});
