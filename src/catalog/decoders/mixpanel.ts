import type {DecodableRequest} from '../../model/units';
import {jsonFormat} from './reading/formats';
import {COMMON_PERSONAL, commonBelow, keysBelow} from './reading/layout';
import {base64Tree, bodyTrees, parametersOf, type Tree, textAt, treesOf} from './reading/tree';

/** `data` is JSON, plain or as base64, one event or a list; or the body is. */
function roots(request: DecodableRequest): Tree[] {
  const wrapped = treesOf(base64Tree(parametersOf(request).data));
  return wrapped.length > 0 ? wrapped : bodyTrees(request);
}

/** Mixpanel; `engage` says who somebody is. A token tells it from others that say `track`. */
export default jsonFormat({
  id: 'mixpanel',
  party: 'mixpanel',
  source: 'developer.mixpanel.com/reference/track-event; developer.mixpanel.com/reference/profile-set',
  match: [{host: 'mixpanel.com', path: ''}, {path: '*/track'}, {path: '*/engage'}],
  roots,
  when: root =>
    textAt(root, ['properties.token', '$token']) !== undefined &&
    textAt(root, ['properties.distinct_id', '$distinct_id', 'properties.$device_id']) !== undefined,
  name: ['event'],
  unnamed: 'engage',
  events: {
    $mp_web_page_view: 'page-view',
    mp_page_view: 'page-view',
    engage: 'identify',
    $identify: 'identify',
  },
  layout: {
    ...commonBelow('properties.'),
    personal: {
      ...keysBelow('$set.', COMMON_PERSONAL),
      ...keysBelow('$set_once.', COMMON_PERSONAL),
      ...keysBelow('properties.', COMMON_PERSONAL),
    },
    identifiers: [
      'properties.distinct_id',
      'properties.$device_id',
      'properties.$user_id',
      '$distinct_id',
      '$device_id',
    ],
    traits: {
      'properties.$current_url': 'page-address',
      'properties.current_url_search': 'page-address',
      'properties.$referrer': 'referrer',
      'properties.$screen_width': 'screen-size',
    },
  },
});
