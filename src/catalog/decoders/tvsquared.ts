import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, joined} from './reading/layout';
import {matomoHits} from './reading/matomo-hit';
import {eventOf} from './reading/names';
import {listOf, parametersOf, treeOf} from './reading/tree';

function decode(request: DecodableRequest): DecodedEvent[] {
  const [name, details] = listOf(treeOf(parametersOf(request).cvar ?? parametersOf(request)._cvar)?.[5]);
  const action = typeof name === 'string' ? name : undefined;
  const facts = factsOf(treeOf(details) ?? {}, {
    value: ['rev'],
    orderId: ['id'],
    coupon: ['promo'],
    ids: ['prod'],
    identifiers: ['user'],
  });
  return matomoHits(request).map(event =>
    action === undefined || action === 'session'
      ? event
      : {...joined(event, facts), event: eventOf(action), name: action},
  );
}

/** TVSquared: a Matomo hit whose fifth custom variable names the action, with its facts as JSON. */
export default {
  id: 'tvsquared',
  party: 'tvsquared',
  source: 'tvsquared.com (developer guide: action tags); Matomo tracking API',
  match: [{host: 'tvsquared.com', path: '*/tv2track.php'}],
  decode,
} satisfies Decoder;
