import {jsonFormat} from './reading/formats';
import {COMMON_PERSONAL, commonBelow, keysBelow} from './reading/layout';
import {textAt} from './reading/tree';

/** Indicative: an event with its properties. */
export default jsonFormat({
  id: 'indicative',
  party: 'indicative',
  source: 'docs.indicative.com (REST API)',
  match: [{host: 'api.indicative.com', path: '/service'}],

  lists: ['events'],
  when: root => textAt(root, ['apiKey']) !== undefined || Array.isArray(root.events),
  named: (tree, {path}) => (/identify|alias/.test(path) ? 'identify' : textAt(tree, ['eventName'])),
  name: ['event'],
  layout: {
    ...commonBelow('properties.'),
    personal: keysBelow('properties.', COMMON_PERSONAL),
    identifiers: ['eventUniqueId'],
  },
});
