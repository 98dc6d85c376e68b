import {behindFirstParty, type Disguise} from '../catalog/parties/disguise';
import {receiverAt} from '../catalog/parties/receiver';
import type {Finding, Receiver} from '../model/finding';
import {siteOf} from '../model/hosts';
import type {
  FieldObservation,
  Observation,
  RequestObservation,
  SubmitObservation,
  Visit,
} from '../model/observation';

/** What analysis works on: visits with what was seen in them, looked up once. */
export interface Trip {
  visits: Visit[];
  byId: ReadonlyMap<string, Visit>;
  observations: readonly Observation[];
  /** Requests that left, or may have left, the browser. */
  requests: readonly RequestObservation[];
  fields: readonly FieldObservation[];
  submits: readonly SubmitObservation[];
  receiverOf(observation: {host: string; path?: string; thirdParty: boolean}): Receiver;
  /** Who got a request, if another company did; also behind a name of the shop's own, and how that is known. */
  outsiderOf(request: RequestObservation): {receiver: Receiver; how: Disguise | 'host'} | null;
}

/** `internal` and `cached` never reached anybody, `failed` did not leave. */
const LEFT: ReadonlySet<RequestObservation['delivery']> = new Set(['sent', 'unknown']);

/**
 * Requests that left. What the page tells of a socket's frames counts only where the browser itself saw a socket to that
 * host being opened: a page could tell of any company otherwise.
 */
function requestsIn(seen: readonly Observation[]): RequestObservation[] {
  const requests = seen.filter(
    (observation): observation is RequestObservation =>
      observation.kind === 'request' && LEFT.has(observation.delivery),
  );
  const isSocket = ({trust, resource}: RequestObservation) => trust === 'browser' && resource === 'websocket';
  const opened = new Set(requests.filter(isSocket).map(({host}) => host));
  return requests.filter(({trust, host}) => trust === 'browser' || opened.has(host));
}

export function tripOf(visits: readonly Visit[], observations: readonly Observation[]): Trip {
  const byId = new Map(visits.map(visit => [visit.id, visit]));
  const seen = observations.filter(observation => byId.has(observation.visit));
  const receivers = new Map<string, Receiver>();
  const outsiders = new Map<string, ReturnType<Trip['outsiderOf']>>();
  const receiverOf: Trip['receiverOf'] = ({host, path = '/', thirdParty}) => {
    const key = `${thirdParty} ${host} ${path}`;
    const known = receivers.get(key);
    if (known) return known;
    const receiver = receiverAt(host, path, !thirdParty);
    receivers.set(key, receiver);
    return receiver;
  };
  return {
    visits: [...visits].sort((a, b) => a.startedAt - b.startedAt),
    byId,
    observations: seen,
    requests: requestsIn(seen),
    fields: seen.filter((observation): observation is FieldObservation => observation.kind === 'field'),
    submits: seen.filter((observation): observation is SubmitObservation => observation.kind === 'submit'),
    receiverOf,
    outsiderOf(request) {
      const known = outsiders.get(request.id);
      if (known !== undefined) return known;
      const found = request.thirdParty
        ? {receiver: receiverOf(request), how: 'host' as const}
        : behindFirstParty(request);
      outsiders.set(request.id, found);
      return found;
    },
  };
}

/**
 * Whether a typed value left before the form that holds it was sent; only forms of the same tab can hold it.
 * Undefined for a receiver into whose own field it was typed, as into a card processor's frame: there is
 * nothing that it could have come before.
 */
export function timingOf(
  trip: Trip,
  type: string,
  {at, site}: Pick<RequestObservation, 'at' | 'site'>,
  visit: Visit,
): Finding['timing'] {
  const isOwn = trip.fields.some(
    field => field.type === type && field.filled && field.thirdParty && siteOf(field.host) === site,
  );
  if (isOwn) return undefined;
  const sent = trip.submits.some(
    submit =>
      submit.at <= at && submit.types.includes(type) && trip.byId.get(submit.visit)?.tab === visit.tab,
  );
  return sent ? 'after-submit' : 'before-submit';
}
