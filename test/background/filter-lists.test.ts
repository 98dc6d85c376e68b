import 'fake-indexeddb/auto';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {IDBFactory} from 'fake-indexeddb';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {FilterLists} from '../../src/background/filter-lists';
import {FILTER_LISTS} from '../../src/catalog/filter-lists';
import {openStore, readLists} from '../../src/store/read';
import {eraseAll} from '../../src/store/write';

const LIST = `[Adblock Plus 2.0]
! Title: A list
! Version: 20261125
||tracker.example^$third-party
@@||tracker.example/fine.js$third-party
/g/collect?$~third-party
shop.example##.banner
`;

let answer: (path: string) => {status: number; body: string | Buffer};
let server: Server;
let origin = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((req, res) => {
    asked.push(req.url ?? '');
    const {status, body} = answer(req.url ?? '');
    res.writeHead(status).end(body);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  asked.length = 0;
  answer = () => ({status: 200, body: LIST});
});

/** The real fetch, led to the server of this test. */
const fetcher: typeof fetch = (address, options) => {
  const {pathname} = new URL(String(address));
  return fetch(origin + pathname, options);
};

async function setUp() {
  const store = await openStore();
  const lists = new FilterLists(async () => store, fetcher);
  await lists.load();
  return {store, lists};
}

const PAGE = 'https://shop.example/cart';
const at = (url: string, type = 'xmlhttprequest') => ({url, type, pageUrl: PAGE});

describe('filter lists', () => {
  it('asks nobody until told to, and then the official address alone', async () => {
    const {lists} = await setUp();
    expect(lists.match(at('https://tracker.example/a.js', 'script'))).toEqual([]);
    expect(asked).toEqual([]);
    await lists.subscribe('easyprivacy', 5);
    expect(asked).toEqual(['/easylist/easyprivacy.txt']);
    expect(lists.status()).toEqual([
      {id: 'easyprivacy', fetchedAt: 5, version: '20261125', rules: 4},
      {id: 'easylist-china', fetchedAt: null, version: '', rules: 0},
    ]);
  });

  it('gives the rule as its keepers wrote it, and nothing for an exception', async () => {
    const {lists} = await setUp();
    await lists.subscribe('easyprivacy', 5);
    expect(lists.match(at('https://cdn.tracker.example/p?v=1'))).toEqual([
      {list: 'easyprivacy', version: '20261125', rule: '||tracker.example^$third-party'},
    ]);
    expect(lists.match(at('https://tracker.example/fine.js', 'script'))).toEqual([]);
    expect(lists.match(at('https://shop.example/g/collect?v=2'))).toMatchObject([
      {rule: '/g/collect?$~third-party'},
    ]);
    expect(lists.match(at('https://innocent.example/'))).toEqual([]);
  });

  it('is there again after the background was restarted, also when the packed rules can’t be read', async () => {
    const {lists, store} = await setUp();
    await lists.subscribe('easyprivacy', 5);
    await eraseAll(store);
    for (const packed of [undefined, new Uint8Array([1, 2, 3])]) {
      const [kept] = await readLists(store);
      if (packed && kept) await store.put('lists', {...kept, packed});
      const again = new FilterLists(async () => store, fetcher);
      await again.load();
      expect(again.match(at('https://tracker.example/p'))).toHaveLength(1);
    }
    await lists.unsubscribe('easyprivacy');
    expect(lists.match(at('https://tracker.example/p'))).toEqual([]);
    expect(await readLists(store)).toEqual([]);
  });

  it.each([
    ['refused', {status: 404, body: 'gone'}],
    ['no-list', {status: 200, body: '<!doctype html><title>Log in to the network</title>'}],
    ['too-large', {status: 200, body: Buffer.alloc(16_100_000, 32)}],
  ] as const)('says %s and keeps what was had', async (code, reply) => {
    const {lists} = await setUp();
    await lists.subscribe('easyprivacy', 5);
    answer = () => reply;
    await expect(lists.subscribe('easyprivacy', 9)).rejects.toMatchObject({code});
    expect(lists.status()[0]).toMatchObject({fetchedAt: 5});
    expect(lists.match(at('https://tracker.example/p'))).toHaveLength(1);
  });

  it('lets the recorder live where the store can’t be read', async () => {
    const lists = new FilterLists(
      async () => Promise.reject(new DOMException('gone', 'InvalidStateError')),
      fetcher,
    );
    await lists.load();
    expect(lists.match(at('https://tracker.example/p'))).toEqual([]);
    const store = await openStore();
    await store.put('lists', {id: 'easyprivacy', text: 7, packed: null} as never);
    await new FilterLists(async () => store, fetcher).load();
  });

  it('knows its own lists only, and says when nobody can be reached', async () => {
    const store = await openStore();
    const lists = new FilterLists(
      async () => store,
      async () => Promise.reject(new TypeError('no network')),
    );
    await expect(lists.subscribe('mine', 1)).rejects.toMatchObject({code: 'unknown-list'});
    await expect(lists.subscribe('easyprivacy', 1)).rejects.toMatchObject({code: 'unreachable'});
    expect(FILTER_LISTS.every(({address}) => address.startsWith('https://'))).toBe(true);
  });
});
