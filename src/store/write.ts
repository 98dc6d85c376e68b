import type {Observation, Visit} from '../model/observation';
import type {Store, StoredList} from './schema';

/** Puts visits and observations, all or none. The same id again replaces what stood there. */
export async function putBatch(
  store: Store,
  visits: readonly Visit[],
  observations: readonly Observation[],
): Promise<void> {
  const transaction = store.transaction(['visits', 'observations'], 'readwrite');
  const puts: Promise<unknown>[] = [transaction.done];
  try {
    for (const visit of visits) puts.push(transaction.objectStore('visits').put(visit));
    for (const observation of observations)
      puts.push(transaction.objectStore('observations').put(observation));
    await Promise.all(puts);
  } catch (error) {
    // A record that can't be stored fails alone; the rest of the batch would be committed without it.
    for (const put of puts) put.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It was over already.
    }
    throw error;
  }
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

/** Takes away everything that was seen; lists that the person subscribed to stay. */
export async function eraseAll(store: Store): Promise<void> {
  const transaction = store.transaction(['visits', 'observations'], 'readwrite');
  await Promise.all([
    transaction.objectStore('visits').clear(),
    transaction.objectStore('observations').clear(),
    transaction.done,
  ]);
}

/** Puts a filter list in place of what was had of it. */
export async function putList(store: Store, list: StoredList): Promise<void> {
  await store.put('lists', list);
}

export async function deleteList(store: Store, id: string): Promise<void> {
  await store.delete('lists', id);
}
