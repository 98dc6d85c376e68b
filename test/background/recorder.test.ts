import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {LIMITS} from '../../src/model/limits';
import {readObservations, readVisits} from '../../src/store/read';
import {eraseAll} from '../../src/store/write';
import {submit, visit} from '../records';
import {memoryPlatform} from './memory-platform';

const platform = memoryPlatform();
vi.mock('../../src/platform', () => platform);
const {SessionState} = await import('../../src/background/session-state');
const {Recorder} = await import('../../src/background/recorder');

async function setUp() {
  const session = new SessionState(1e6);
  await session.load();
  return {session, recorder: new Recorder(session)};
}

async function stored(recorder: InstanceType<typeof Recorder>) {
  await recorder.flush();
  const store = await recorder.store();
  const visits = await readVisits(store);
  const observations = await readObservations(store, visits);
  return {visits: visits.map(({id}) => id), observations: observations.map(({id}) => id)};
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  for (const area of Object.values(platform.areas)) area.clear();
});

describe('the recorder', () => {
  it('keeps what waits for its page’s kind out of the store, and stores it with the visit', async () => {
    const {recorder} = await setUp();
    recorder.put(submit('1', 'a'));
    expect(await stored(recorder)).toEqual({visits: [], observations: []});
    recorder.recordVisit(visit('a'), false);
    recorder.put(submit('2', 'a'));
    expect(await stored(recorder)).toEqual({visits: ['a'], observations: ['1', '2']});
  });

  it('drops what waited for a page that is no shop', async () => {
    const {recorder, session} = await setUp();
    recorder.put(submit('1', 'a'));
    recorder.dropVisit('a');
    recorder.recordVisit(visit('a'), false);
    expect(await stored(recorder)).toEqual({visits: ['a'], observations: []});
    expect(session.keys('wait:')).toEqual([]);
  });

  it('takes up after a death what waited before it', async () => {
    const first = await setUp();
    first.recorder.put(submit('1', 'a'));
    await first.session.flush();
    const second = await setUp();
    second.recorder.restore([]);
    second.recorder.recordVisit(visit('a'), false);
    expect(await stored(second.recorder)).toEqual({visits: ['a'], observations: ['1']});
  });

  it('goes on with a visit that was recorded before the death', async () => {
    const {recorder} = await setUp();
    recorder.recordVisit(visit('a'), false);
    await recorder.flush();
    const second = await setUp();
    second.recorder.restore(['a']);
    second.recorder.put(submit('2', 'a'));
    expect(await stored(second.recorder)).toEqual({visits: ['a'], observations: ['2']});
  });

  it('lets what is known nowhere else go before what can wait', async () => {
    const {recorder} = await setUp();
    recorder.recordVisit(visit('a'), false);
    const store = await recorder.store();
    recorder.put(submit('1', 'a'));
    recorder.put(submit('2', 'a'), true);
    const inStore = async () =>
      (await readObservations(store, await readVisits(store))).map(({id}) => id).sort();
    await vi.waitFor(async () => expect(await inStore()).toContain('2'), {timeout: 200, interval: 5});
    expect(await inStore()).toEqual(['2']);
    await vi.waitFor(async () => expect(await inStore()).toEqual(['1', '2']), {timeout: 2_000});
  });

  it('finds an observation wherever it is', async () => {
    const {recorder} = await setUp();
    recorder.put(submit('1', 'a'));
    expect(await recorder.find('1')).toMatchObject({id: '1'});
    recorder.recordVisit(visit('a'), false);
    await recorder.flush();
    expect(await recorder.find('1')).toMatchObject({id: '1'});
    expect(await recorder.find('2')).toBeUndefined();
  });

  it('writes a visit that begins again after erasing with the first thing seen in it', async () => {
    const {recorder} = await setUp();
    recorder.recordVisit(visit('a'), false);
    await recorder.eraseAll();
    recorder.recordVisit(visit('b'), true);
    expect(await stored(recorder)).toEqual({visits: [], observations: []});
    recorder.put(submit('1', 'b'));
    expect(await stored(recorder)).toEqual({visits: ['b'], observations: ['1']});
  });

  it('erases visits with what was on its way', async () => {
    const {recorder} = await setUp();
    recorder.recordVisit(visit('a'), false);
    recorder.recordVisit(visit('b'), false);
    recorder.put(submit('1', 'a'));
    recorder.put(submit('2', 'b'));
    await recorder.eraseVisits(['a']);
    expect(await stored(recorder)).toEqual({visits: ['b'], observations: ['2']});
  });

  it.each([
    ['all', (recorder: InstanceType<typeof Recorder>) => recorder.eraseAll()],
    ['some', (recorder: InstanceType<typeof Recorder>) => recorder.eraseVisits(['a'])],
  ])('takes nothing more of what is being erased (%s), nor keeps it waiting', async (_, erase) => {
    const {recorder, session} = await setUp();
    recorder.recordVisit(visit('a'), false);
    let late = 0;
    const tell = () => recorder.put(submit(`late ${++late}`, 'a'));
    let isOver = false;
    const erasing = erase(recorder).then(() => {
      isOver = true;
    });
    while (!isOver) {
      tell();
      await new Promise(resolve => setImmediate(resolve));
    }
    await erasing;
    tell();
    expect(await stored(recorder)).toEqual({visits: [], observations: []});
    expect(session.keys('wait:')).toEqual([]);
  });

  it('gives up nothing when the store can’t be opened, and tries again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const {recorder} = await setUp();
    const working = globalThis.indexedDB;
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('gone', 'InvalidStateError');
      },
    } as unknown as IDBFactory;
    recorder.recordVisit(visit('a'), false);
    recorder.put(submit('1', 'a'));
    await recorder.flush();
    expect(warn).toHaveBeenCalled();
    globalThis.indexedDB = working;
    expect(await stored(recorder)).toEqual({visits: ['a'], observations: ['1']});
    warn.mockRestore();
  });

  it('writes again what a browser may have lost after it took it, but nothing that was erased', async () => {
    const {recorder} = await setUp();
    for (const id of ['a', 'b']) {
      recorder.recordVisit(visit(id), false);
      recorder.put(submit(`1${id}`, id));
    }
    await recorder.flush();
    await recorder.eraseVisits(['b']);
    // The store is gone with what was in it, as after a disk that was full; the next write tells of it.
    await eraseAll(await recorder.store());
    const stop = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('Connection is closing', 'UnknownError');
    });
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    recorder.put(submit('2a', 'a'));
    await recorder.flush();
    expect(recorder.trouble()).toEqual({reason: 'closed', lost: 0});
    await recorder.flush();
    expect(await stored(recorder)).toEqual({visits: ['a'], observations: ['1a', '2a']});
    await recorder.eraseAll();
    stop.mockImplementationOnce(() => {
      throw new DOMException('Connection is closing', 'UnknownError');
    });
    recorder.recordVisit(visit('c'), false);
    await recorder.flush();
    await recorder.flush();
    expect(await stored(recorder)).toEqual({visits: ['c'], observations: []});
    stop.mockRestore();
    quiet.mockRestore();
  });

  it('erases also what a write that fails meanwhile puts back', async () => {
    const {recorder} = await setUp();
    await recorder.store();
    recorder.recordVisit(visit('a'), false);
    recorder.put(submit('1', 'a'));
    const stop = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('Connection is closing', 'UnknownError');
    });
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    void recorder.flush();
    // The write has taken what it writes, and has not failed yet.
    await Promise.resolve();
    expect(quiet).not.toHaveBeenCalled();
    await recorder.eraseAll();
    expect(quiet).toHaveBeenCalledOnce();
    expect(await stored(recorder)).toEqual({visits: [], observations: []});
    stop.mockRestore();
    quiet.mockRestore();
  });

  it('tells with the visit how much of it was let go, also when that shows after it was written', async () => {
    const {recorder} = await setUp();
    for (let at = 0; at < LIMITS.pending + 2; at++) recorder.put(submit(`early-${at}`, 'a'));
    recorder.recordVisit(visit('a'), false);
    await recorder.flush();
    const store = await recorder.store();
    expect(await readVisits(store)).toMatchObject([{id: 'a', lost: 2}]);

    const stop = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    recorder.put(submit('first', 'a'));
    await recorder.flush();
    for (let at = 0; at < LIMITS.held + 3; at++) recorder.put(submit(`held-${at}`, 'a'));
    expect(recorder.trouble()).toEqual({reason: 'full', lost: 4});
    stop.mockRestore();
    quiet.mockRestore();
    await recorder.flush();
    expect(recorder.trouble()).toBeNull();
    expect(await readVisits(await recorder.store())).toMatchObject([{id: 'a', lost: 6}]);
  });
});
