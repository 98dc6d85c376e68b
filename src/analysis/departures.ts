import type {Observation, RequestObservation} from '../model/observation';

/** `internal` and `cached` never reached anybody, `failed` did not leave. */
const LEFT: ReadonlySet<RequestObservation['delivery']> = new Set(['sent', 'unknown']);

/**
 * Requests that left. What the page tells of a socket's frames counts only where the browser itself saw a socket to that
 * host being opened: a page could tell of any company otherwise.
 */
export function requestsThatLeft(seen: readonly Observation[]): RequestObservation[] {
  const requests = seen.filter(
    (observation): observation is RequestObservation =>
      observation.kind === 'request' && LEFT.has(observation.delivery),
  );
  const isSocket = ({trust, resource}: RequestObservation) => trust === 'browser' && resource === 'websocket';
  const opened = new Set(requests.filter(isSocket).map(({host}) => host));
  return requests.filter(({trust, host}) => trust === 'browser' || opened.has(host));
}
