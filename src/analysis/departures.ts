import type {Observation, RequestObservation} from '../model/observation';

/** `internal` and `cached` never reached anybody, `failed` did not leave. */
const LEFT: ReadonlySet<RequestObservation['delivery']> = new Set(['sent', 'unknown']);

/** As what the browser itself must have seen a host being asked, for what only the page tells of it to count. */
const OPENED_AS: Readonly<Partial<Record<RequestObservation['resource'], RequestObservation['resource']>>> = {
  websocket: 'websocket',
  message: 'frame',
};

/**
 * Requests that left. What the page tells of a socket's frames, and of messages to an embedded frame, counts only where the
 * browser itself saw that socket or that frame being opened: a page could tell of any company otherwise.
 */
export function requestsThatLeft(seen: readonly Observation[]): RequestObservation[] {
  const requests = seen.filter(
    (observation): observation is RequestObservation =>
      observation.kind === 'request' && LEFT.has(observation.delivery),
  );
  const opened = new Set(
    requests.flatMap(({trust, resource, host}) => (trust === 'browser' ? `${resource} ${host}` : [])),
  );
  return requests.filter(
    ({trust, resource, host}) => trust === 'browser' || opened.has(`${OPENED_AS[resource]} ${host}`),
  );
}
