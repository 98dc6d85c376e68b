import {jsonFormat} from './reading/formats';
import {COMMON_PERSONAL, commonBelow, keysBelow} from './reading/layout';
import {textAt} from './reading/tree';

/** Vero: events and users as JSON; the path tells the call. */
export default jsonFormat({
  id: 'vero',
  party: 'vero',
  source: 'developers.getvero.com/track-api-reference',
  match: [
    {host: 'api.getvero.com', path: ''},
    {host: 'www.getvero.com', path: '/api'},
  ],

  named: (tree, {path}) => (/users/.test(path) ? 'identify' : textAt(tree, ['event_name'])),
  name: ['event'],
  unnamed: 'track',
  layout: {
    ...commonBelow('data.'),
    personal: {
      ...keysBelow('changes.', COMMON_PERSONAL),
      ...keysBelow('data.', COMMON_PERSONAL),
      'identity.email': 'email',
      email: 'email',
    },
    identifiers: ['identity.id', 'id'],
  },
});
