import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {COMMON_PERSONAL, commonBelow, factsOf, keysBelow, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, lastOf, parametersOf, textAt, treesOf} from './reading/tree';

const FACTS: Layout = {
  identifiers: ['u', 'v', 's', 'i'],
  traits: {h: 'page-address', r: 'referrer', sch: 'screen-size', scw: 'screen-size'},
};
const CALLS: Layout = {
  ...commonBelow('properties.'),
  personal: {identity: 'customer-id', ...keysBelow('properties.', COMMON_PERSONAL)},
  identifiers: ['user_id'],
};
/** What the script captures by itself. */
const CAPTURED = new Set(['click', 'change', 'submit', 'touch']);

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const call = lastOf(request.path);
  if (request.path.startsWith('/api')) {
    return bodyTrees(request)
      .flatMap(body => (Array.isArray(body.events) ? treesOf(body.events) : [body]))
      .map(body => {
        const name = textAt(body, ['event']) ?? call;
        return {
          ...factsOf(body, CALLS),
          event: call === 'track' || call === 'capture' ? eventOf(name) : 'identify',
          name,
        };
      });
  }
  if (textAt(tree, ['a']) === undefined) return [];
  const kind = textAt(tree, ['t']);
  const captured = kind !== undefined && CAPTURED.has(kind);
  // A title stands in `t` of a page view, beside the page's domain.
  const viewed = !captured && textAt(tree, ['d']) !== undefined;
  const name = viewed ? 'page view' : (kind ?? 'hit');
  return [{...factsOf(tree, FACTS), event: viewed ? 'page-view' : captured ? 'other' : eventOf(name), name}];
}

/** Heap: `h` carries everything that happens on a page; `t` is its kind or the name of an event of the shop. */
export default {
  id: 'heap',
  party: 'heap',
  source: 'developers.heap.io/reference; observed requests of heap.js',
  match: [
    {host: 'heapanalytics.com', path: '/h'},
    {host: 'heapanalytics.com', path: '/api/track'},
    {host: 'heapanalytics.com', path: '/api/identify'},
    {host: 'heapanalytics.com', path: '/api/add_user_properties'},
    {host: 'heap-api.com', path: '/h'},
    {host: 'heap-api.com', path: '/api/track'},
    {host: 'heap-api.com', path: '/api/capture'},
  ],
  decode,
} satisfies Decoder;
