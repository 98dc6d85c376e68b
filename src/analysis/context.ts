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
import {requestsThatLeft} from './departures';

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
  /** Whether a kind of value was typed into a field of this very site, embedded in a shop's page. */
  isTypedInto(type: string, site: string): boolean;
  /** When a form with such a field was first sent in a visit's tab, in ms since the epoch. */
  firstSentAt(type: string, visit: Visit): number | undefined;
}

/** A tab; those of others who brought their records have the same numbers. */
const tabOf = ({tab, from = ''}: Visit): string => `${tab} ${from}`;

function firstSent(submits: readonly SubmitObservation[], byId: Trip['byId']): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const {visit: id, types, at} of submits) {
    const visit = byId.get(id);
    if (!visit) continue;
    for (const type of types) {
      const key = `${type} ${tabOf(visit)}`;
      first.set(key, Math.min(at, first.get(key) ?? at));
    }
  }
  return first;
}

export function tripOf(visits: readonly Visit[], observations: readonly Observation[]): Trip {
  const byId = new Map(visits.map(visit => [visit.id, visit]));
  const seen = observations.filter(observation => byId.has(observation.visit));
  const outsiders = new Map<string, ReturnType<Trip['outsiderOf']>>();
  const receiverOf: Trip['receiverOf'] = ({host, path = '/', thirdParty}) =>
    receiverAt(host, path, !thirdParty);
  const fields = seen.filter((observation): observation is FieldObservation => observation.kind === 'field');
  const submits = seen.filter(
    (observation): observation is SubmitObservation => observation.kind === 'submit',
  );
  const foreign = fields.filter(({filled, thirdParty}) => filled && thirdParty);
  const typedInto = new Set(foreign.map(({type, host}) => `${type} ${siteOf(host)}`));
  const sent = firstSent(submits, byId);
  return {
    visits: [...visits].sort((a, b) => a.startedAt - b.startedAt),
    byId,
    observations: seen,
    requests: requestsThatLeft(seen),
    fields,
    submits,
    receiverOf,
    isTypedInto: (type, site) => typedInto.has(`${type} ${site}`),
    firstSentAt: (type, visit) => sent.get(`${type} ${tabOf(visit)}`),
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
 * Milliseconds around the sending of a form within which it can't be said what came first: the page's clock says when it was
 * sent, the browser's when a request left, and the click that sends a form sets off requests of its own.
 */
export const SAME_MOMENT = 100;

/**
 * Whether a typed value left before the form that holds it was sent, or as it was; only forms of the same tab can hold it.
 * Undefined for a receiver into whose own field it was typed, as into a card processor's frame: there is
 * nothing that it could have come before.
 */
export function timingOf(
  trip: Trip,
  type: string,
  {at, site}: Pick<RequestObservation, 'at' | 'site'>,
  visit: Visit,
): Finding['timing'] {
  if (trip.isTypedInto(type, site)) return undefined;
  const sentAt = trip.firstSentAt(type, visit);
  if (sentAt === undefined || at < sentAt - SAME_MOMENT) return 'before-submit';
  return at > sentAt + SAME_MOMENT ? 'after-submit' : 'with-submit';
}
