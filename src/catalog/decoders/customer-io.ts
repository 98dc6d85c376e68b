import {jsonFormat} from './reading/formats';
import {COMMON_PERSONAL, commonBelow, factsOf, joined, keysBelow, type Layout} from './reading/layout';
import {SPEC, specEvent} from './reading/spec';
import {textAt} from './reading/tree';

const OLDER: Layout = {
  ...commonBelow('data.'),
  personal: {
    ...keysBelow('data.', COMMON_PERSONAL),
    email: 'email',
    ...keysBelow('attributes.', COMMON_PERSONAL),
    'identifiers.email': 'email',
  },
  identifiers: ['anonymous_id', 'identifiers.id', 'identifiers.cio_id'],
};

/** Customer.io: calls as Segment's specification has them, or the older ones of the tracking API. */
export default jsonFormat({
  id: 'customer-io',
  party: 'customer-io',
  source: 'customer.io/docs/api/track; customer.io/docs/api/cdp',
  match: [
    {host: 'track.customer.io', path: ''},
    {host: 'track-eu.customer.io', path: ''},
    {host: 'cdp.customer.io', path: '/v1'},
    {host: 'cdp-eu.customer.io', path: '/v1'},
  ],

  lists: ['batch'],
  named: (tree, {path}) =>
    textAt(tree, ['event']) ?? (/\/customers\/[^/]+$/.test(path) ? 'identify' : undefined),
  name: ['name', 'action', 'type'],
  layout: SPEC,
  refine(event, tree, {host}) {
    if (host.startsWith('cdp')) return specEvent(event, tree);
    const viewed = textAt(tree, ['type', 'action']) === 'page';
    return {
      ...joined(event, factsOf(tree, OLDER)),
      event: viewed ? 'page-view' : event.event,
      name: event.name,
    };
  },
});
