import type {KeptExpectation} from '../model/expectation';
import type {Import, Note} from '../model/notes';
import type {Observation, Visit} from '../model/observation';
import type {Store, StoredList} from './schema';

export {openStore, type Store, type StoredList} from './schema';

/** Which visits: of one site, since a time (ms since the epoch), or all. */
export interface VisitFilter {
  site?: string;
  since?: number;
}

/** Visits in the order in which they began. */
export async function readVisits(store: Store, {site, since = 0}: VisitFilter = {}): Promise<Visit[]> {
  const visits =
    site === undefined
      ? await store.getAllFromIndex('visits', 'startedAt', IDBKeyRange.lowerBound(since))
      : (await store.getAllFromIndex('visits', 'site', site)).filter(visit => visit.startedAt >= since);
  return visits.sort((a, b) => a.startedAt - b.startedAt);
}

/** Observations of these visits, a list for each. */
export async function readObservationsByVisit(
  store: Store,
  visits: readonly Visit[],
): Promise<Observation[][]> {
  const index = store.transaction('observations').store.index('visit');
  return Promise.all(visits.map(visit => index.getAll(visit.id)));
}

/** Observations of these visits, in time. */
export async function readObservations(store: Store, visits: readonly Visit[]): Promise<Observation[]> {
  const lists = await readObservationsByVisit(store, visits);
  return lists.flat().sort((a, b) => a.at - b.at);
}

/** One visit, or undefined. */
export function readVisit(store: Store, id: string): Promise<Visit | undefined> {
  return store.get('visits', id);
}

/** One observation, or undefined. */
export function readObservation(store: Store, id: string): Promise<Observation | undefined> {
  return store.get('observations', id);
}

/** The filter lists that are subscribed. */
export function readLists(store: Store): Promise<StoredList[]> {
  return store.getAll('lists');
}

/** Bundles that were brought in and are kept apart, the newest first. */
export async function readImports(store: Store): Promise<Import[]> {
  return (await store.getAll('imports')).sort((a, b) => b.importedAt - a.importedAt);
}

/** What was expected before a trip: one's own, and that of imports under their ids. */
export function readExpectations(store: Store): Promise<KeptExpectation[]> {
  return store.getAll('expectations');
}

/** The person's own notes. */
export function readNotes(store: Store): Promise<Note[]> {
  return store.getAll('notes');
}
