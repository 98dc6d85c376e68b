import {isPaymentHost} from '../catalog/parties/lookup';
import type {BlindSpot} from '../model/finding';
import {playedHost} from '../model/hosts';
import type {PageKind, RequestObservation} from '../model/observation';
import type {Trip} from './context';
import {recordingBlindSpots} from './recording-blind-spots';

const EVIDENCE = 24;

/** Pages on which people are asked for what is theirs, on some of them by other means than fields. */
const ASKING: ReadonlySet<PageKind> = new Set(['checkout', 'payment', 'bill-payment', 'credit-application']);

/** Requests whose contents were not seen, by receiver. */
function closedBodies(
  trip: Trip,
  id: string,
  isClosed: (request: RequestObservation) => boolean,
): BlindSpot[] {
  const byReceiver = new Map<string, {name: string; evidence: string[]}>();
  for (const request of trip.requests) {
    if (!request.thirdParty || !isClosed(request)) continue;
    const {id: receiver, name} = trip.receiverOf(request);
    const entry = byReceiver.get(receiver) ?? {name, evidence: []};
    entry.evidence.push(request.id);
    byReceiver.set(receiver, entry);
  }
  return [...byReceiver.values()].map(({name, evidence}) => ({
    id,
    values: {name, count: evidence.length},
    inputs: [],
    evidence: evidence.slice(0, EVIDENCE),
  }));
}

/** What could not be seen in these visits; never empty, since no browser sees what servers tell each other. */
export function blindSpotsOf(trip: Trip): BlindSpot[] {
  const spots: BlindSpot[] = [
    {
      id: 'server-side',
      values: {},
      inputs: ['payment-outcome', 'bill-payment', 'purchase-frequency'],
      evidence: [],
    },
    ...closedBodies(trip, 'body-unreadable', ({body}) => body.state === 'unreadable'),
    ...closedBodies(
      trip,
      'body-opaque',
      ({body, facts}) => body.format === 'binary' || facts.some(({opaque}) => opaque),
    ),
    ...closedBodies(trip, 'body-partial', ({body}) => body.state === 'partial'),
  ];
  if (trip.visits.some(({kind, recording}) => !recording && ASKING.has(kind)))
    spots.push({id: 'drawn-input', values: {}, inputs: [], evidence: []});
  const frames = trip.observations.filter(
    observation => observation.kind === 'frame' && isPaymentHost(playedHost(observation.host).host),
  );
  if (frames.length > 0) {
    const names = [
      ...new Set(
        frames.map(frame =>
          frame.kind === 'frame' ? trip.receiverOf({...frame, thirdParty: true}).name : '',
        ),
      ),
    ];
    spots.push({
      id: 'processor-frame',
      values: {name: names.join(', ')},
      inputs: ['payment-outcome'],
      evidence: frames.map(({id}) => id),
    });
  }
  const late = trip.visits.filter(visit => visit.lateBy !== undefined);
  if (late.length > 0) {
    spots.push({
      id: 'late-start',
      values: {count: late.length},
      inputs: [],
      evidence: [],
    });
  }
  const lost = trip.visits.reduce((sum, visit) => sum + (visit.lost ?? 0), 0);
  if (lost > 0) spots.push({id: 'not-kept', values: {count: lost}, inputs: [], evidence: []});
  // What a page's own sockets send is told with the script that opened them: the others were opened out of its sight. In a
  // recording the browser itself tells, if it tells at all.
  const told = new Set(
    trip.requests.flatMap(({method, host, source}) => (method === 'SEND' && source ? host : [])),
  );
  const sockets = trip.requests.filter(
    ({resource, method, initiator, host, source}) =>
      resource === 'websocket' && method !== 'SEND' && (source ? !told.has(host) : !initiator),
  );
  if (sockets.length > 0) {
    spots.push({
      id: 'websocket-frames',
      values: {count: sockets.length},
      inputs: [],
      evidence: sockets.slice(0, EVIDENCE).map(({id}) => id),
    });
  }
  return [...spots, ...recordingBlindSpots(trip.visits)];
}
