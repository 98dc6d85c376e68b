import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, entryOf, parametersOf, textAt, treesOf} from './reading/tree';
import {minorOf} from './values';

/** Kinds that Optimizely sends by itself. */
const OWN = {view_activated: 'page-view', campaign_activated: 'other', client_activation: 'other'} as const;

/** Optimizely: visitors with snapshots of events. Revenue is documented in cents. */
export default {
  id: 'optimizely',
  party: 'optimizely',
  source: 'docs.developers.optimizely.com (Event API; revenue in cents); Omnibug (MIT)',
  match: [
    {host: 'logx.optimizely.com', path: '/v1/events'},
    {host: 'optimizely.com', path: '/log/event'},
    {host: 'log.optimizely.com', path: '/event'},
  ],
  decode(request: DecodableRequest): DecodedEvent[] {
    const older = parametersOf(request);
    const named = textAt(older, ['n']);
    if (named !== undefined) {
      const facts = factsOf(older, {amount: minorOf, value: ['v'], identifiers: ['u']});
      return [{...facts, event: /^https?:/.test(named) ? 'page-view' : eventOf(named), name: named}];
    }
    return bodyTrees(request)
      .flatMap(body => treesOf(body.visitors))
      .flatMap(visitor => {
        const shared = factsOf(visitor, {identifiers: ['visitor_id', 'session_id']}, 'visitors[].');
        const events = treesOf(visitor.snapshots).flatMap(snapshot => treesOf(snapshot.events));
        return events.map(event => {
          const name = textAt(event, ['key', 'entity_id', 'type']) ?? 'event';
          const kind = textAt(event, ['type']) ?? '';
          const facts = factsOf(event, {amount: minorOf, value: ['revenue', 'tags.revenue']});
          return {...shared, ...facts, event: entryOf<BeaconEvent>(OWN, kind) ?? eventOf(name), name};
        });
      });
  },
} satisfies Decoder;
