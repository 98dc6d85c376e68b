import {jsonFormat} from './reading/formats';
import {SPEC, SPEC_PATHS, specEvent} from './reading/spec';
import {base64Tree, bodyTrees, isTree, parametersOf, textAt, treesOf} from './reading/tree';

/** Segment (Twilio), also behind a shop's own host; a write key tells it from what merely sounds alike. */
export default jsonFormat({
  id: 'segment',
  party: 'segment',
  source: 'segment.com/docs/connections/spec',
  match: [
    ...SPEC_PATHS.map(path => ({path})),
    {host: 'segment.io', path: '/v1'},
    {host: 'segmentapis.com', path: '/v1'},
  ],
  when(root, {host}) {
    const own = /(?:^|\.)(?:segment\.io|segmentapis\.com)$/.test(host);
    const first = treesOf(root.batch)[0] ?? root;
    const kin = /rudder/i.test(textAt(first, ['context.library.name']) ?? '');
    return !kin && (own || (textAt(root, ['writeKey']) ?? textAt(first, ['writeKey'])) !== undefined);
  },
  // An image's address carries the call as base64.
  roots: request => [base64Tree(parametersOf(request).data), ...bodyTrees(request)].filter(isTree),
  lists: ['batch'],
  name: ['event', 'name', 'type', 'action'],
  layout: SPEC,
  refine: specEvent,
});
