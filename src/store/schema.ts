import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {KeptExpectation} from '../model/expectation';
import type {Import, Note} from '../model/notes';
import type {Observation, Visit} from '../model/observation';
import {MIGRATIONS} from './migrations';

/** A public filter list as it was fetched. Says nothing about the person but that they wanted it. */
export interface StoredList {
  id: string;
  /** Milliseconds since the epoch. */
  fetchedAt: number;
  /** The list's own word for its version. */
  version: string;
  rules: number;
  text: string;
  /** The rules as the matcher packs them, which is quicker to take up than the text. */
  packed: Uint8Array;
}

/** How far work on the whole store has come, so that it goes on where it was broken off. */
export interface Progress {
  id: 'gate';
  /** Visits that began before (ms since the epoch) are worked on. */
  before: number;
  /** The last observation that was worked on, and how many there were. */
  through: string;
  count: number;
  done: boolean;
}

/** The newest layout. Older ones are brought here by `MIGRATIONS`. */
export interface Schema extends DBSchema {
  visits: {key: string; value: Visit; indexes: {site: string; startedAt: number}};
  observations: {key: string; value: Observation; indexes: {visit: string}};
  lists: {key: string; value: StoredList};
  imports: {key: string; value: Import};
  notes: {key: string; value: Note};
  expectations: {key: string; value: KeptExpectation};
  progress: {key: string; value: Progress};
}

export type Store = IDBPDatabase<Schema>;

export const STORE_NAME = 'tillwatch';

/**
 * Opens the store and brings it up to date. `onGone` is called when the browser takes the connection away
 * (another version wants to upgrade, or the data were cleared): open again before the next use.
 */
export async function openStore(onGone: () => void = () => undefined): Promise<Store> {
  const store = await openDB<Schema>(STORE_NAME, MIGRATIONS.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database, transaction);
      // A store that is new holds nothing that would have to be gone through.
      if (oldVersion === 0) {
        const done: Progress = {id: 'gate', before: 0, through: '', count: 0, done: true};
        void transaction.objectStore('progress').put(done);
      }
    },
    blocking() {
      store.close();
      onGone();
    },
    terminated: onGone,
  });
  return store;
}
