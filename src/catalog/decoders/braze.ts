import {jsonFormat} from './reading/formats';
import {COMMON_PERSONAL, commonBelow, keysBelow} from './reading/layout';
import {textAt} from './reading/tree';

/** Braze: events by two-letter kinds (`ce` custom, `p` purchase, `ss` session), with data of the profile. */
export default jsonFormat({
  id: 'braze',
  party: 'braze',
  source: 'braze-web-sdk (published API reference); Omnibug (MIT)',
  match: [
    {host: 'braze.com', path: '/api/v3/data'},
    {host: 'braze.eu', path: '/api/v3/data'},
    {host: 'appboy.com', path: '/api/v3/data'},
  ],
  when: root => textAt(root, ['api_key']) !== undefined,
  lists: ['events', 'attributes'],
  shared: {identifiers: ['device_id', 'user_id']},
  name: ['data.n', 'name'],
  unnamed: 'sync',
  events: {p: 'purchase'},
  layout: {
    ...commonBelow('data.p.'),
    value: ['data.p'],
    currency: ['data.c'],
    one: {id: ['data.pid'], price: ['data.p'], quantity: ['data.q']},
    personal: keysBelow('', COMMON_PERSONAL),
    identifiers: ['user_id', 'session_id'],
  },
  refine: (event, tree) => (tree.name === 'p' ? {...event, event: 'purchase', name: 'purchase'} : event),
});
