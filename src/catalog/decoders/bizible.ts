import {parameterFormat} from './reading/formats';
import {lastOf} from './reading/tree';

/** Marketo Measure (Bizible): `ipv` is a page view, `u` an address from a form. */
export default parameterFormat({
  id: 'bizible',
  party: 'bizible',
  source: 'experienceleague.adobe.com/docs/marketo-measure (bizible.js)',
  match: [
    {host: 'cdn.bizible.com', path: ''},
    {host: 'cdn.bizibly.com', path: ''},
  ],

  requires: ['_biz_u'],
  name: [],
  named: (_, {path}) => lastOf(path),
  events: {ipv: 'page-view', u: 'identify', m: 'identify', xdc: 'other'},
  layout: {
    identifiers: ['_biz_u', '_biz_s'],
    personal: {_biz_e: 'email'},
    traits: {_biz_l: 'page-address', _biz_r: 'referrer'},
  },
});
