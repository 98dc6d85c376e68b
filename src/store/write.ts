import {unwrap} from 'idb';
import type {KeptExpectation} from '../model/expectation';
import type {Import, Note} from '../model/notes';
import type {Observation, Visit} from '../model/observation';
import type {Progress, Store, StoredList} from './schema';

/** Puts visits and observations, all or none. The same id again replaces what stood there. */
export async function putBatch(
  store: Store,
  visits: readonly Visit[],
  observations: readonly Observation[],
): Promise<void> {
  const transaction = store.transaction(['visits', 'observations'], 'readwrite');
  // The browser's own stores: a promise for each of some hundred records costs more than the records. A request that
  // fails ends the transaction, which then tells of it.
  const stores = {
    visits: unwrap(transaction.objectStore('visits')),
    observations: unwrap(transaction.objectStore('observations')),
  };
  const {done} = transaction;
  try {
    for (const visit of visits) stores.visits.put(visit);
    for (const observation of observations) stores.observations.put(observation);
  } catch (error) {
    // A record that can't be stored fails alone; the rest of the batch would be committed without it.
    done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It was over already.
    }
    throw error;
  }
  await done;
}

/** Takes away these visits with everything seen in them. */
export async function eraseVisits(store: Store, ids: readonly string[]): Promise<void> {
  const transaction = store.transaction(['visits', 'observations'], 'readwrite');
  const observations = transaction.objectStore('observations');
  const erased = ids.map(async id => {
    const keys = await observations.index('visit').getAllKeys(id);
    await Promise.all([
      transaction.objectStore('visits').delete(id),
      ...keys.map(key => observations.delete(key)),
    ]);
  });
  await Promise.all([...erased, transaction.done]);
}

/** Takes away everything that was seen, brought in or noted; lists that the person subscribed to stay. */
export async function eraseAll(store: Store): Promise<void> {
  const names = ['visits', 'observations', 'imports', 'notes', 'expectations'] as const;
  const transaction = store.transaction(names, 'readwrite');
  await Promise.all([...names.map(name => transaction.objectStore(name).clear()), transaction.done]);
}

/**
 * Adds records that come from elsewhere, all or none. What is there already stays as it is: the same record again is no
 * second one, and nothing that was recorded here is changed by what is brought in.
 *
 * @returns How many were new, and how many were known.
 */
export async function addRecords(
  store: Store,
  visits: readonly Visit[],
  observations: readonly Observation[],
): Promise<{added: number; known: number}> {
  const transaction = store.transaction(['visits', 'observations'], 'readwrite');
  let added = 0;
  const addTo = async <Name extends 'visits' | 'observations'>(
    name: Name,
    records: readonly (Name extends 'visits' ? Visit : Observation)[],
  ): Promise<void> => {
    const objects = transaction.objectStore(name);
    await Promise.all(
      records.map(async record => {
        if ((await objects.getKey(record.id)) !== undefined) return;
        await objects.put(record as never);
        added += 1;
      }),
    );
  };
  await Promise.all([addTo('visits', visits), addTo('observations', observations), transaction.done]);
  return {added, known: visits.length + observations.length - added};
}

export async function putImport(store: Store, about: Import): Promise<void> {
  await store.put('imports', about);
}

/** Takes away an import with everything that came with it. */
export async function eraseImport(store: Store, id: string): Promise<void> {
  const own = (await store.getAll('visits')).filter(visit => visit.from === id).map(visit => visit.id);
  await eraseVisits(store, own);
  await store.delete('imports', id);
  await store.delete('expectations', id);
}

/** Puts what somebody expects in place of what they expected before. */
export async function putExpectation(store: Store, expectation: KeptExpectation): Promise<void> {
  await store.put('expectations', expectation);
}

export async function deleteExpectation(store: Store, id: string): Promise<void> {
  await store.delete('expectations', id);
}

/** Puts notes; of two about the same subject the later one stays. */
export async function putNotes(store: Store, notes: readonly Note[]): Promise<void> {
  const transaction = store.transaction('notes', 'readwrite');
  await Promise.all([
    ...notes.map(async note => {
      const known = await transaction.store.get(note.subject);
      if (!known || known.at <= note.at) await transaction.store.put(note);
    }),
    transaction.done,
  ]);
}

export async function deleteNote(store: Store, subject: string): Promise<void> {
  await store.delete('notes', subject);
}

/** Puts a filter list in place of what was had of it. */
export async function putList(store: Store, list: StoredList): Promise<void> {
  await store.put('lists', list);
}

export async function deleteList(store: Store, id: string): Promise<void> {
  await store.delete('lists', id);
}

/** How records are changed. */
export interface Change {
  visit(visit: Visit): Visit;
  note(note: Note): Note;
  /** @param index Its place among all observations that are changed. */
  observation(observation: Observation, index: number): Observation;
}

/**
 * Changes what is in the store, a piece in each transaction, and notes with it how far it has come: broken off anywhere, it goes on
 * there the next time. What is erased meanwhile stays erased.
 *
 * @param prepare Called with all observations, in pieces, before the first is changed.
 * @param piece Observations of one transaction.
 */
export async function changeAll(
  store: Store,
  {
    now,
    prepare,
    change,
    piece = 200,
  }: {now: number; prepare: (seen: readonly Observation[]) => void; change: Change; piece?: number},
): Promise<void> {
  const known = await store.get('progress', 'gate');
  if (known?.done) return;
  let progress: Progress = known ?? {id: 'gate', before: now, through: '', count: 0, done: false};
  const old = (await store.getAll('visits')).filter(({startedAt}) => startedAt < progress.before);
  const ids = new Set(old.map(({id}) => id));
  for (let from = ''; ids.size > 0; ) {
    const seen = await store.getAll('observations', IDBKeyRange.lowerBound(from, true), piece);
    prepare(seen);
    if (seen.length < piece) break;
    from = seen.at(-1)?.id ?? from;
  }
  if (!known) await changeHeads(store, ids, progress, change);
  while (!progress.done) {
    const transaction = store.transaction(['observations', 'progress'], 'readwrite');
    const observations = transaction.objectStore('observations');
    const seen = await observations.getAll(IDBKeyRange.lowerBound(progress.through, true), piece);
    let {count} = progress;
    for (const observation of seen) {
      if (!ids.has(observation.visit)) continue;
      const changed = change.observation(observation, count);
      count += 1;
      if (changed.id !== observation.id) await observations.delete(observation.id);
      await observations.put(changed);
    }
    progress = {...progress, count, through: seen.at(-1)?.id ?? progress.through, done: seen.length < piece};
    await transaction.objectStore('progress').put(progress);
    await transaction.done;
  }
}

/** Changes what there is little of, in one transaction. */
async function changeHeads(
  store: Store,
  ids: ReadonlySet<string>,
  progress: Progress,
  change: Change,
): Promise<void> {
  const transaction = store.transaction(['visits', 'notes', 'progress'], 'readwrite');
  const visits = transaction.objectStore('visits');
  for (const id of ids) {
    const visit = await visits.get(id);
    if (visit) await visits.put(change.visit(visit));
  }
  const notes = transaction.objectStore('notes');
  for (const note of await notes.getAll()) {
    const changed = change.note(note);
    if (changed.subject === note.subject) continue;
    await notes.delete(note.subject);
    await notes.put(changed);
  }
  await transaction.objectStore('progress').put(progress);
  await transaction.done;
}
