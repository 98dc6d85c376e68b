import type {RequestObservation} from '../model/observation';
import type {OpenVisit} from './documents';

/** A request that is followed. */
export interface Running {
  observation: RequestObservation;
  open: OpenVisit;
  /** Its Referer named the step that it came from. */
  placed?: boolean;
  /** Headers that can carry a value; in memory only, as long as the request is held. */
  headers?: Record<string, string>;
  /** It was read for the last time: what comes later is read by itself. */
  isRead?: boolean;
  /** A request to the shop itself that tells nothing: it is not kept. */
  isIdle?: boolean;
  /** The browser asked through a proxy. */
  isProxied?: boolean;
}

/** Gives a request to another step, unless that one is not recorded. */
export function move(running: Running, to: OpenVisit): void {
  if (to === running.open || to.status === 'dropped') return;
  running.open = to;
  running.observation.visit = to.visit.id;
}
