import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {openDB} from 'idb';
import {beforeEach, describe, expect, it} from 'vitest';
import {MIGRATIONS} from '../../src/store/migrations';
import {
  openStore,
  readExpectations,
  readImports,
  readNotes,
  readObservations,
  readVisits,
} from '../../src/store/read';
import {type Schema, STORE_NAME} from '../../src/store/schema';
import {
  addRecords,
  deleteNote,
  eraseAll,
  eraseImport,
  eraseVisits,
  putBatch,
  putExpectation,
  putImport,
  putNotes,
} from '../../src/store/write';
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

  it('takes in what comes from elsewhere once, and changes nothing that was recorded here', async () => {
    const store = await openStore();
    await putBatch(store, [visit('a')], [submit('1', 'a', {types: ['email']})]);
    const brought = [submit('1', 'a', {types: []}), submit('2', 'a')];
    expect(await addRecords(store, [visit('a', {path: '/other'})], brought)).toEqual({added: 1, known: 2});
    expect(await addRecords(store, [visit('a')], brought)).toEqual({added: 0, known: 3});
    const visits = await readVisits(store);
    expect(visits).toEqual([visit('a')]);
    expect((await readObservations(store, visits)).map(({id}) => id)).toEqual(['1', '2']);
    expect((await readObservations(store, visits))[0]).toMatchObject({types: ['email']});
  });

  it('lets go of an import with all that came with it, and of nothing else', async () => {
    const store = await openStore();
    const id = '0123456789abcdef';
    const about = {exportedAt: '', extension: '', catalogue: '', importedAt: 1, visits: 1, observations: 1};
    await putBatch(store, [visit('own')], [submit('1', 'own')]);
    await addRecords(store, [visit('b', {from: id})], [submit('2', 'b')]);
    await putImport(store, {...about, id, name: 'Ana'});
    await putExpectation(store, {id, ticks: ['email-identity:shop'], at: 1});
    await putExpectation(store, {id: 'own', ticks: [], at: 1});
    expect(await readImports(store)).toHaveLength(1);
    await eraseImport(store, id);
    expect(await readImports(store)).toEqual([]);
    expect((await readExpectations(store)).map(one => one.id)).toEqual(['own']);
    expect((await readVisits(store)).map(visit => visit.id)).toEqual(['own']);
    expect(await store.count('observations')).toBe(1);
  });

  it('keeps the later of two notes about the same', async () => {
    const store = await openStore();
    await putNotes(store, [{subject: 'session:a', name: 'now', at: 20}]);
    await putNotes(store, [{subject: 'session:a', name: 'before', at: 10}]);
    expect(await readNotes(store)).toEqual([{subject: 'session:a', name: 'now', at: 20}]);
    await deleteNote(store, 'session:a');
    expect(await readNotes(store)).toEqual([]);
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

  it.each(MIGRATIONS.slice(1).map((_, index) => index + 1))(
    'brings a store of version %i up to date with all that is in it',
    async version => {
      const old = await openDB<Schema>(STORE_NAME, version, {
        upgrade(database, from, _to, transaction) {
          for (const migrate of MIGRATIONS.slice(from, version)) migrate(database, transaction);
        },
      });
      const note = {subject: 'session:a', name: 'kept', at: 1};
      await old.put('visits', visit('a'));
      await old.put('observations', submit('1', 'a'));
      if (version >= 3) await old.put('notes', note);
      old.close();

      const store = await openStore();
      expect(store.version).toBe(MIGRATIONS.length);
      expect(await readVisits(store)).toEqual([visit('a')]);
      expect(await readObservations(store, [visit('a')])).toEqual([submit('1', 'a')]);
      expect(await readNotes(store)).toEqual(version >= 3 ? [note] : []);
      await putNotes(store, [{...note, name: 'later', at: 2}]);
      expect((await readNotes(store)).map(({name}) => name)).toEqual(['later']);
      store.close();
    },
  );

  it('makes way for a newer version and says that it is gone', async () => {
    let gone = false;
    await openStore(() => {
      gone = true;
    });
    (await openDB(STORE_NAME, MIGRATIONS.length + 1)).close();
    expect(gone).toBe(true);
  });
});
