import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {openDB} from 'idb';
import {beforeEach, describe, expect, it} from 'vitest';
import {gateOldRecords} from '../../src/background/old-records';
import type {Observation} from '../../src/model/observation';
import {MIGRATIONS} from '../../src/store/migrations';
import {openStore, readObservations, readVisits} from '../../src/store/read';
import {type Schema, STORE_NAME} from '../../src/store/schema';
import {eraseVisits, putBatch} from '../../src/store/write';
import {request, submit, visit} from '../records';

const NAMES = ['Wexlumo', 'Quovarn', 'Dwolpyve', 'Hvitzelu'];
const NOW = 5_000;

/** What an older version kept of a visit: texts as the page showed them. */
function oldRecords(id: string, name: string): Observation[] {
  const told = {visit: id, at: 10, trust: 'page'} as const;
  return [
    {...request(`${id}-r`, id), host: `${name.toLowerCase()}.t.example`, path: `/u/${name}/x`},
    {
      ...told,
      id: `${id}-incentive-loyalty-points-Hi ${name}, you have 0 bonus points`,
      kind: 'incentive',
      cue: 'loyalty-points',
      mechanism: 'reward',
      sentence: `Hi ${name}, you have 420 bonus points`,
    },
    {
      ...told,
      id: `${id}-field-0-f1`,
      kind: 'field',
      type: 'name',
      confidence: 1,
      evidence: [`label “Edit address of ${name}”`],
      required: false,
      host: 'shop.example',
      thirdParty: false,
      shadow: false,
      label: `Edit address of ${name}`,
      filled: false,
    },
    {
      ...told,
      id: `${id}-frame-t.example/w/${name}`,
      kind: 'frame',
      host: 't.example',
      path: `/w/${name}`,
      site: 't.example',
    },
    submit(`${id}-s`, id),
  ];
}

/** A store as the last version left it. */
async function oldStore(): Promise<void> {
  const before = MIGRATIONS.length - 1;
  const old = await openDB<Schema>(STORE_NAME, before, {
    upgrade(database, version, _to, transaction) {
      for (const migrate of MIGRATIONS.slice(version, before)) migrate(database, transaction);
    },
  });
  for (const [index, name] of NAMES.entries()) {
    await old.put('visits', {...visit(`v${index}`, {startedAt: index}), path: `/checkout/${name}`});
    for (const observation of oldRecords(`v${index}`, name)) await old.put('observations', observation);
  }
  old.close();
}

async function contents() {
  const store = await openStore();
  const visits = await readVisits(store);
  return {store, visits, observations: await readObservations(store, visits)};
}

describe('what older versions recorded', () => {
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    await oldStore();
  });

  it('goes through the gate once, and no visit or observation is lost', async () => {
    const before = await contents();
    expect(JSON.stringify(before.observations)).toContain('Wexlumo');
    await gateOldRecords(before.store, NOW, 3);
    const {visits, observations} = await contents();
    expect(visits).toHaveLength(NAMES.length);
    expect(observations).toHaveLength(before.observations.length);
    expect(JSON.stringify([visits, observations])).not.toMatch(new RegExp(NAMES.join('|'), 'i'));
    expect(observations.filter(({kind}) => kind === 'incentive')[0]).toMatchObject({
      sentence: 'Hi ‹word›, you have ‹number› bonus points',
    });
    expect(visits[0]?.path).toBe('/checkout/‹word›');
  });

  it('goes on where it was broken off', async () => {
    const {store, observations: before} = await contents();
    let writes = 0;
    const {transaction} = store;
    // The worker dies in the third piece.
    store.transaction = ((...words: Parameters<typeof transaction>) => {
      writes += words[1] === 'readwrite' ? 1 : 0;
      if (writes > 3) throw new Error('gone');
      return transaction.apply(store, words);
    }) as typeof transaction;
    await expect(gateOldRecords(store, NOW, 3)).rejects.toThrow('gone');
    store.close();
    const again = await contents();
    expect(JSON.stringify(again.observations)).toMatch(new RegExp(NAMES.join('|')));
    await gateOldRecords(again.store, NOW + 1, 3);
    const {observations} = await contents();
    expect(observations).toHaveLength(before.length);
    expect(JSON.stringify(observations)).not.toMatch(new RegExp(NAMES.join('|'), 'i'));
  });

  it('brings nothing back that was erased meanwhile, and leaves what is new alone', async () => {
    const {store} = await contents();
    await gateOldRecords(store, NOW, 3);
    await eraseVisits(store, ['v1']);
    const fresh = {
      ...request('new', 'v9'),
      setCookies: [{name: 'id', value: '0123456789abcdef', thirdParty: true}],
    };
    await putBatch(store, [visit('v9', {startedAt: NOW + 1})], [fresh]);
    await gateOldRecords(store, NOW + 2, 3);
    const {visits, observations} = await contents();
    expect(visits.map(({id}) => id)).toEqual(['v0', 'v2', 'v3', 'v9']);
    expect(observations.find(({id}) => id === 'new')).toEqual(fresh);
  });

  it('keeps a hash of a cookie only where it is known to be that of an identifier', async () => {
    const {store} = await contents();
    const cookie = (value: string) => [{name: 'id', value, thirdParty: true}];
    await putBatch(
      store,
      [],
      [
        {...request('c1', 'v0'), setCookies: cookie('aaaaaaaaaaaaaaaa')},
        {
          ...request('c2', 'v0'),
          setCookies: cookie('bbbbbbbbbbbbbbbb'),
          entries: [{place: 'query', key: 'uid', shape: 'id', length: 12, hash: 'bbbbbbbbbbbbbbbb'}],
        },
      ],
    );
    await gateOldRecords(store, NOW, 3);
    const {observations} = await contents();
    const cookiesOf = (id: string) => {
      const found = observations.find(one => one.id === id);
      return found?.kind === 'request' ? found.setCookies : undefined;
    };
    expect(cookiesOf('c1')).toEqual([{name: 'id', thirdParty: true}]);
    expect(cookiesOf('c2')).toEqual([{name: 'id', value: 'bbbbbbbbbbbbbbbb', thirdParty: true}]);
  });
});
