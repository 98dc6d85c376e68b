import type {IDBPDatabase, IDBPTransaction, StoreNames} from 'idb';
import type {Schema} from './schema';

type Migration = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void;

/**
 * From version n to n + 1, at index n. Append only: a step that has shipped is never edited, since stores
 * made by it exist.
 */
export const MIGRATIONS: readonly Migration[] = [
  database => {
    const visits = database.createObjectStore('visits', {keyPath: 'id'});
    visits.createIndex('site', 'site');
    visits.createIndex('startedAt', 'startedAt');
    database.createObjectStore('observations', {keyPath: 'id'}).createIndex('visit', 'visit');
  },
  database => {
    database.createObjectStore('lists', {keyPath: 'id'});
  },
  database => {
    database.createObjectStore('imports', {keyPath: 'id'});
    database.createObjectStore('notes', {keyPath: 'subject'});
  },
  database => {
    database.createObjectStore('expectations', {keyPath: 'id'});
  },
  database => {
    // What older versions recorded goes through the gate: not here, since it may take longer than a worker lives.
    database.createObjectStore('progress', {keyPath: 'id'});
  },
];
