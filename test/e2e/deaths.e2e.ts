import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {BrowserKind} from '../../scripts/browsers/session.d.ts';
import type {Bundle} from '../../src/bundle/export';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {AGREES, compare, type LogEntry, receivedLines, recordedLines} from './ledger';
import {openWorld, type World} from './world';

/** Deaths in each browser; `npm run soak` has a hundred. */
const DEATHS = Number(process.env.DEATHS ?? 3);
const SEED = 20261128;
/** Milliseconds between the end of one death and the next, at least and at most. */
const LIFE = [40, 2_400] as const;
/** A page that stays until all of a journey's deaths are over must not be waited for without end. */
const PATIENCE = 60_000 + DEATHS * 20_000;

const STEPS = ['list', 'search', 'product', 'cart', 'checkout', 'payment', 'confirmation'] as const;

/** Evenly spread numbers from 0 to 1, the same for the same seed (Mulberry32, public domain). */
function spread(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs in a page of the extension: ids of what is in the store, without a word to the background. */
async function stored(): Promise<string[]> {
  const open = indexedDB.open('tillwatch');
  await new Promise((resolve, reject) => {
    open.onsuccess = resolve;
    open.onerror = reject;
  });
  const transaction = open.result.transaction(['visits', 'observations']);
  const lists = await Promise.all(
    ['visits', 'observations'].map(
      name =>
        new Promise<string[]>((resolve, reject) => {
          const request = transaction.objectStore(name).getAllKeys();
          request.onsuccess = () => resolve(request.result.map(key => `${name} ${key}`));
          request.onerror = reject;
        }),
    ),
  );
  open.result.close();
  return lists.flat();
}

/**
 * Requests of which the store holds more than were received, by receiver and address. In whose life of the background a
 * request fell decides of which page it is told, so that is left out here.
 */
function beyond(bundle: Bundle, log: readonly LogEntry[]): string[] {
  const bare = (line: string) => line.split(' · ').slice(1).join(' · ');
  const left = receivedLines(log).map(([first = '']) => bare(first));
  return recordedLines(bundle, 'sent')
    .map(bare)
    .filter(line => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}

describe.each<BrowserKind>(['chromium', 'firefox'])('a background in %s that dies at any moment', kind => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  // What a tracker puts off can leave in the very moment of a death; that is luck, and twice in a row it is a fault.
  it('loses nothing when it dies at five points of a trip at which all is quiet', {retry: 1}, async () => {
    await world.startAfresh();
    const deaths = ['list', 'product', 'cart', 'checkout', 'payment'];
    await walkJourney(world.page, world.shop, {
      pay: 'alipay',
      lang: 'zh',
      onStep: async step => {
        if (deaths.includes(step)) await world.session.killBackground();
      },
    });
    await world.settle();
    const bundle = await world.bundle();
    expect(bundle.visits.map(visit => visit.kind)).toEqual([
      'list',
      'search',
      'product',
      'cart',
      'checkout',
      'payment',
      'payment',
      'confirmation',
    ]);
    expect(compare(bundle, world.shop.log())).toMatchObject(AGREES);
    // What was typed before the death is still recognised in what left after it.
    const tokens = bundle.observations.flatMap(one =>
      one.kind === 'request' && one.party === 'meta' ? one.entries.flatMap(entry => entry.tokens ?? []) : [],
    );
    expect(tokens).toContain('⟦email:sha256⟧');
  });

  // Many deaths take minutes: in the tests one browser dies them, in the long run both.
  it.skipIf(kind === 'firefox' && !process.env.DEATHS)(
    'loses nothing that was written, and doubles nothing',
    async () => {
      const random = spread(SEED);
      let deaths = 0;
      let missing = 0;
      let received = 0;
      while (deaths < DEATHS) {
        await world.startAfresh();
        const written = new Set<string>();
        let walking = true;
        const killing = (async () => {
          while (walking && deaths < DEATHS) {
            await new Promise(resolve => setTimeout(resolve, LIFE[0] + random() * (LIFE[1] - LIFE[0])));
            if (!walking) break;
            for (const id of await world.inside.evaluate(stored)) written.add(id);
            await world.session.killBackground();
            deaths += 1;
          }
        })();
        await walkJourney(world.page, world.shop, {pay: 'card', lang: 'en'});
        walking = false;
        await killing;
        await world.page.goto('about:blank');
        await world.settle();

        const bundle = await world.bundle();
        const kept = new Set(await world.inside.evaluate(stored));
        expect([...written].filter(id => !kept.has(id))).toEqual([]);
        // A page whose whole life was full of deaths may be missing; none is there twice, and none out of its order.
        const kinds = bundle.visits.map(visit => visit.kind);
        expect(kinds).toEqual(STEPS.filter(step => kinds.includes(step)));
        const result = compare(bundle, world.shop.log());
        expect(beyond(bundle, world.shop.log())).toEqual([]);
        missing += result.missing.length;
        received += result.received;
      }
      console.log(
        `${kind}: ${deaths} deaths; of ${received} requests ${missing} left while nobody could see them`,
      );
    },
    PATIENCE,
  );
});
