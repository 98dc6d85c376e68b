import {jsonFormat} from './reading/formats';
import {COMMON_PERSONAL, commonBelow, keysBelow} from './reading/layout';
import {textAt} from './reading/tree';

/** Umami, mostly on a shop's own host: `name` is the event, without it a page view. */
export default jsonFormat({
  id: 'umami',
  party: 'umami',
  source: 'umami.is/docs/api/sending-stats',
  match: [
    {host: 'umami.is', path: '/api/send'},
    {path: '*/api/send'},
    {host: 'umami.dev', path: '/api/send'},
  ],

  when: root => textAt(root, ['payload.website']) !== undefined,
  name: ['payload.name'],
  named: tree => (textAt(tree, ['type']) === 'identify' ? 'identify' : undefined),
  unnamed: 'pageview',
  layout: {
    ...commonBelow('payload.data.'),
    value: ['payload.data.revenue', 'payload.data.value'],
    personal: keysBelow('payload.data.', COMMON_PERSONAL),
    identifiers: ['payload.id'],
    traits: {
      'payload.screen': 'screen-size',
      'payload.url': 'page-address',
      'payload.referrer': 'referrer',
      'payload.language': 'language',
    },
  },
});
