import type {DecodableRequest} from '../../model/units';
import {jsonFormat} from './reading/formats';
import {COMMON_PERSONAL, commonBelow, keysBelow} from './reading/layout';
import {base64Tree, bodyTrees, parametersOf, type Tree, textAt, treesOf} from './reading/tree';

function roots(request: DecodableRequest): Tree[] {
  const wrapped = treesOf(base64Tree(parametersOf(request).data));
  const trees = wrapped.length > 0 ? wrapped : bodyTrees(request);
  // One event, a list of events, or a batch under one key.
  return trees.flatMap(tree => {
    const batch = treesOf(tree.batch);
    return batch.length > 0 ? batch.map(event => ({token: tree.api_key, ...event})) : [tree];
  });
}

/** PostHog, mostly behind a shop's own host. */
export default jsonFormat({
  id: 'posthog',
  party: 'posthog',
  source: 'posthog.com/docs/api/capture; posthog-js (MIT)',
  match: [
    {host: 'posthog.com', path: ''},
    {path: '*/i/v0/e'},
    {path: '*/e'},
    {path: '*/capture'},
    {path: '*/batch'},
  ],
  roots,
  when: root =>
    textAt(root, ['event']) !== undefined &&
    textAt(root, ['api_key', 'token', 'properties.token']) !== undefined &&
    textAt(root, ['distinct_id', 'properties.distinct_id', '$distinct_id']) !== undefined,
  name: ['event'],
  events: {
    $pageview: 'page-view',
    $screen: 'page-view',
    $identify: 'identify',
    $create_alias: 'identify',
    $set: 'identify',
  },
  layout: {
    ...commonBelow('properties.'),
    personal: {...keysBelow('$set.', COMMON_PERSONAL), ...keysBelow('properties.$set.', COMMON_PERSONAL)},
    identifiers: [
      'distinct_id',
      'properties.distinct_id',
      'properties.$device_id',
      'properties.$session_id',
      'properties.$user_id',
    ],
    traits: {
      'properties.$current_url': 'page-address',
      'properties.$referrer': 'referrer',
      'properties.$screen_width': 'screen-size',
      'properties.$prev_pageview_max_scroll_percentage': 'scroll-depth',
    },
  },
});
