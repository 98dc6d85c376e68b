import {parameterFormat} from './reading/formats';
import {COMMON} from './reading/layout';

/** Lytics: whatever the shop's tag says, by common names; `_e=pv` is a page view. */
export default parameterFormat({
  id: 'lytics',
  party: 'lytics',
  source: 'docs.lytics.com (JavaScript tag); Omnibug (MIT)',
  match: [
    {host: 'c.lytics.io', path: '/c'},
    {host: 'c.lytics.io', path: '/collect'},
  ],
  name: ['event', '_e'],
  unnamed: 'collect',
  layout: {
    ...COMMON,
    personal: {email: 'email', phone: 'tel', first_name: 'given-name', last_name: 'family-name'},
    identifiers: ['_uid', '_uids', 'user_id'],
    traits: {_sz: 'screen-size', _ul: 'language', url: 'page-address', _ref: 'referrer'},
  },
});
