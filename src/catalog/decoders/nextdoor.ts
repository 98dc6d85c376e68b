import {parameterFormat} from './reading/formats';
import {COMMON} from './reading/layout';

/** Nextdoor pixel. */
export default parameterFormat({
  id: 'nextdoor',
  party: 'nextdoor',
  source: 'help.nextdoor.com (Nextdoor pixel)',
  match: [{host: 'flask.nextdoor.com', path: '/pixel'}],

  requires: ['pid'],
  name: ['ev', 'event'],
  unnamed: 'PAGE_VIEW',
  events: {CONVERSION: 'other'},
  layout: {
    ...COMMON,
    value: ['value', 'order_value', 'cd[order_value]', 'cd[value]'],
    currency: ['currency', 'cd[currency]'],
    orderId: ['order_id', 'cd[order_id]'],
    one: undefined,
    ids: undefined,
    identifiers: ['ndclid', 'uid'],
    personal: {em: 'email', ph: 'tel'},
    traits: {dl: 'page-address', rf: 'referrer'},
  },
});
