import {jsonFormat} from './reading/formats';
import {SPEC, SPEC_PATHS, specEvent} from './reading/spec';
import {textAt, treesOf} from './reading/tree';

/** RudderStack: Segment's calls with another library's name, mostly sent to a host of the shop's own. */
export default jsonFormat({
  id: 'rudderstack',
  party: 'rudderstack',
  source: 'rudderstack.com/docs/event-spec; Omnibug (MIT)',
  match: [
    ...SPEC_PATHS.map(path => ({path})),
    {host: 'rudderstack.com', path: '/v1'},
    {host: 'rudderlabs.com', path: '/v1'},
  ],
  when(root, {host}) {
    const first = treesOf(root.batch)[0] ?? root;
    const library = textAt(first, ['context.library.name', 'context.app.namespace']) ?? '';
    return /rudder/i.test(library) || /(?:^|\.)(?:rudderstack|rudderlabs)\.com$/.test(host);
  },
  lists: ['batch'],
  name: ['event', 'name', 'type'],
  layout: SPEC,
  refine: specEvent,
});
