import type {Observation, Visit} from '../model/observation';
import type {Store} from './schema';

/** Puts visits and observations, all or none. The same id again replaces what stood there. */
export async function putBatch(
  store: Store,
  visits: readonly Visit[],
  observations: readonly Observation[],
): Promise<void> {
  const transaction = store.transaction(['visits', 'observations'], 'readwrite');
  const puts = [
    ...visits.map(visit => transaction.objectStore('visits').put(visit)),
    ...observations.map(observation => transaction.objectStore('observations').put(observation)),
  ];
  await Promise.all([...puts, transaction.done]);
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

/** Takes away everything. */
export async function eraseAll(store: Store): Promise<void> {
  const transaction = store.transaction(['visits', 'observations'], 'readwrite');
  await Promise.all([
    transaction.objectStore('visits').clear(),
    transaction.objectStore('observations').clear(),
    transaction.done,
  ]);
}
