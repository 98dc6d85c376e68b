import type {Observation, PageKind, ShownObservation, Visit} from '../model/observation';
import {tripOf} from './context';

/** Something of the person's own that pages of a site showed, and whose scripts ran beside it. */
export interface ShownCard {
  what: ShownObservation['what'];
  sentence: string;
  site: string;
  stages: PageKind[];
  /** Names of the other companies whose scripts were loaded into those pages: each could read it. */
  readers: string[];
  /** Ids of the observations that it rests on. */
  evidence: string[];
}

/**
 * What pages showed of the person: their score, their limit, a debt, an address or an account. A page's scripts can read all that
 * stands on it; that one did is not said here.
 */
export function shownCards(visits: readonly Visit[], observations: readonly Observation[]): ShownCard[] {
  const trip = tripOf(visits, observations);
  const readersOf = new Map<string, Set<string>>();
  for (const request of trip.requests) {
    if (request.resource !== 'script') continue;
    const outsider = trip.outsiderOf(request);
    if (!outsider) continue;
    const readers = readersOf.get(request.visit) ?? new Set();
    readersOf.set(request.visit, readers.add(outsider.receiver.name));
  }
  const cards = new Map<string, ShownCard>();
  for (const observation of trip.observations) {
    if (observation.kind !== 'shown') continue;
    const visit = trip.byId.get(observation.visit);
    if (!visit) continue;
    const {what, sentence, id} = observation;
    const key = `${visit.site} ${what} ${sentence}`;
    const card = cards.get(key) ?? {what, sentence, site: visit.site, stages: [], readers: [], evidence: []};
    if (!card.stages.includes(visit.kind)) card.stages.push(visit.kind);
    card.readers = [...new Set([...card.readers, ...(readersOf.get(visit.id) ?? [])])].sort();
    card.evidence.push(id);
    cards.set(key, card);
  }
  return [...cards.values()];
}
