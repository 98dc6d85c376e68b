import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {openDB} from 'idb';
import {beforeEach, describe, expect, it} from 'vitest';
import {MIGRATIONS} from '../../src/store/migrations';
import {openStore, readObservations, readVisits} from '../../src/store/read';
import {STORE_NAME} from '../../src/store/schema';
import {eraseAll, eraseVisits, putBatch} from '../../src/store/write';
import {submit, visit} from '../records';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the store', () => {
  it('gives back what was put, visits in time, observations with their visits', async () => {
    const store = await openStore();
    await putBatch(
      store,
      [visit('b', {startedAt: 20}), visit('a', {startedAt: 10})],
      [submit('1', 'a'), submit('2', 'b')],
    );
    const visits = await readVisits(store);
    expect(visits.map(({id}) => id)).toEqual(['a', 'b']);
    expect((await readObservations(store, visits.slice(0, 1))).map(({id}) => id)).toEqual(['1']);
    expect(await readVisits(store, {since: 15})).toHaveLength(1);
    expect(await readVisits(store, {site: 'other.example'})).toEqual([]);
  });

  it('keeps one of two versions of the same observation', async () => {
    const store = await openStore();
    await putBatch(store, [visit('a')], [submit('1', 'a')]);
    await putBatch(store, [], [submit('1', 'a', {types: ['email']})]);
    const observations = await readObservations(store, await readVisits(store));
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({types: ['email']});
  });

  it('writes all of a batch or nothing', async () => {
    const store = await openStore();
    const broken = {...submit('2', 'a'), types: [() => undefined]} as never;
    await expect(putBatch(store, [visit('a')], [submit('1', 'a'), broken])).rejects.toThrow();
    expect(await readVisits(store)).toEqual([]);
  });

  it('erases visits with what was seen in them, and everything', async () => {
    const store = await openStore();
    await putBatch(store, [visit('a'), visit('b')], [submit('1', 'a'), submit('2', 'b')]);
    await eraseVisits(store, ['a']);
    const left = await readVisits(store);
    expect(left.map(({id}) => id)).toEqual(['b']);
    expect((await readObservations(store, [visit('a'), ...left])).map(({id}) => id)).toEqual(['2']);
    await eraseAll(store);
    expect(await readVisits(store)).toEqual([]);
  });

  it('makes way for a newer version and says that it is gone', async () => {
    let gone = false;
    await openStore(() => {
      gone = true;
    });
    (await openDB(STORE_NAME, MIGRATIONS.length + 1)).close();
    expect(gone).toBe(true);
  });
});
