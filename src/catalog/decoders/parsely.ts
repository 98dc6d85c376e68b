import type {BeaconEvent} from '../../model/observation';
import {parameterFormat} from './reading/formats';
import {stepNamed} from './reading/names';
import {entryOf, textAt, treeOf} from './reading/tree';

/** Parse.ly: page views, time spent, and conversions whose kind stands in `data`. */
export default parameterFormat({
  id: 'parsely',
  party: 'parsely',
  source: 'docs.parse.ly/conversions; Omnibug (MIT)',
  match: [
    {host: 'parsely.com', path: '/plogger'},
    {host: 'parsely.com', path: '/px'},
  ],
  requires: ['idsite'],
  name: ['action'],
  layout: {
    identifiers: ['u', 'plid', 'pvid'],
    traits: {screen: 'screen-size', url: 'page-address', urlref: 'referrer', tt: 'engagement-time'},
  },
  refine(event, tree) {
    if (event.name !== 'conversion') return event;
    const kind = textAt(treeOf(tree.data) ?? {}, ['_conversion_type']) ?? '';
    const own = {lead_capture: 'lead', subscription: 'sign-up', newsletter_signup: 'sign-up'} as const;
    return {
      ...event,
      event: entryOf<BeaconEvent>(own, kind) ?? stepNamed(kind) ?? 'other',
      name: kind || 'conversion',
    };
  },
});
