import {behindFirstParty, type Disguise} from '../catalog/parties/disguise';
import {receiverAt} from '../catalog/parties/receiver';
import type {Receiver, Timing} from '../model/finding';
import {siteOf} from '../model/hosts';
import type {
  FieldObservation,
  Observation,
  RequestObservation,
  SubmitObservation,
  Visit,
} from '../model/observation';
import {requestsThatLeft} from './departures';
import {Timelines} from './timing';

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
  /** When what was typed reached the shop itself. */
  timelines: Timelines;
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
  return {
    visits: [...visits].sort((a, b) => a.startedAt - b.startedAt),
    byId,
    observations: seen,
    requests: requestsThatLeft(seen),
    fields,
    submits,
    receiverOf,
    isTypedInto: (type, site) => typedInto.has(`${type} ${site}`),
    timelines: new Timelines(visits, seen),
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
 * When a value of the person's left, against its way to the shop itself. Undefined for a receiver into whose own field it was typed, as
 * into a card processor's frame: there is nothing that it could have come before.
 *
 * @param isFound It was found by what was typed; else a company's format states it.
 */
export function timingOf(
  trip: Trip,
  type: string,
  request: Pick<RequestObservation, 'at' | 'site'>,
  visit: Visit,
  isFound = true,
): Timing | undefined {
  if (trip.isTypedInto(type, request.site)) return undefined;
  return trip.timelines.of(type, request, visit, isFound);
}
