import type {DecodableRequest} from '../../model/units';
import {jsonFormat} from './reading/formats';
import {COMMON_PERSONAL, commonBelow, keysBelow} from './reading/layout';
import {base64Tree, bodyTrees, parametersOf, type Tree, textAt, treesOf} from './reading/tree';

function roots(request: DecodableRequest): Tree[] {
  const {data, data_list: list} = parametersOf(request);
  const wrapped = treesOf(base64Tree(data ?? list));
  return wrapped.length > 0 ? wrapped : bodyTrees(request);
}

/** Sensors Data (神策): JSON as base64 in `data`, mostly on a shop's own host. */
export default jsonFormat({
  id: 'sensors-data',
  party: 'sensors-data',
  source: 'manual.sensorsdata.cn (data format of the track event); sa-sdk-javascript (Apache-2.0)',
  match: [{path: '*/sa.gif'}, {path: '*/sa'}, {host: 'sensorsdata.cn', path: ''}],
  roots,
  when: root =>
    textAt(root, ['distinct_id', 'anonymous_id', 'login_id']) !== undefined &&
    textAt(root, ['type']) !== undefined,
  name: ['event', 'type'],
  events: {
    $pageview: 'page-view',
    $SignUp: 'sign-up',
    track_signup: 'login',
    profile_set: 'identify',
    profile_set_once: 'identify',
  },
  layout: {
    ...commonBelow('properties.'),
    personal: keysBelow('properties.', COMMON_PERSONAL),
    identifiers: ['distinct_id', 'anonymous_id', 'login_id', 'identities.$identity_cookie_id'],
    traits: {
      'properties.$screen_width': 'screen-size',
      'properties.$url': 'page-address',
      'properties.$referrer': 'referrer',
      'properties.$viewport_position': 'scroll-depth',
      'properties.event_duration': 'engagement-time',
    },
  },
});
