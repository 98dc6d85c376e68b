import {describe, expect, it, vi} from 'vitest';
import type {OpenVisit} from '../../src/background/documents';
import type {ContentEvent} from '../../src/model/messages';
import type {Observation} from '../../src/model/observation';
import {Identifiers} from '../../src/scan/identifiers';
import {visit} from '../records';
import {memoryPlatform} from './memory-platform';

vi.mock('../../src/platform', () => memoryPlatform());
const {Callers} = await import('../../src/background/callers');
const {PageEvents} = await import('../../src/background/page-events');
const {SessionState} = await import('../../src/background/session-state');
const {TypedValues} = await import('../../src/background/typed-values');

const EMAIL = 'mara.koch7@post.example';

/** The real parts that page events go through, around one recorded visit; `kept` is what the recorder would write. */
async function setUp({lossy = false, host = 'www.shop.example'} = {}) {
  const session = new SessionState(1e6);
  await session.load();
  session.lossy = lossy;
  const typed = new TypedValues(session);
  typed.add(1, [{key: '0-f1', type: 'email', value: EMAIL, done: true}]);
  const open = {visit: visit('v'), url: 'https://www.shop.example/checkout', status: 'recorded'} as OpenVisit;
  const kept = new Map<string, Observation>();
  const identifiers = new Identifiers();
  const events = new PageEvents({
    visits: {find: () => open} as never,
    recorder: {put: (observation: Observation) => kept.set(observation.id, observation)} as never,
    typed,
    callers: new Callers(),
    identifiers,
    hash: value => `#${value.length}`,
    network: () => undefined,
  });
  const where = {tab: 1, frameId: 0, at: 1};
  const take = (...list: ContentEvent[]) => events.receive({type: 'content', events: list}, {where, host});
  return {take, kept, identifiers, text: () => JSON.stringify([...kept])};
}

const acts = (list: object[]): ContentEvent => ({type: 'acts', at: 5, acts: list}) as ContentEvent;
const told = (text: string): ContentEvent => ({type: 'told', kind: 'stored', text});
const stored = (name: string, value: string): ContentEvent =>
  told(
    JSON.stringify({
      type: 'stored',
      at: 5,
      values: [{area: 'local', name, value, length: value.length, attributes: '', scripts: '', at: 5}],
    }),
  );

describe('what scripts do', () => {
  it('is kept by the script, without anything typed in its address, its name or the record’s own id', async () => {
    const {take, kept, text} = await setUp();
    take(
      acts([
        {act: 'read:value', scripts: `https://t.example/u/${EMAIL}/x.js`, count: 2, field: 'email'},
        {act: `read:${EMAIL.replace(/[@.]/g, '-')}`, scripts: '', count: 1},
        {act: 'read:cookie', scripts: `https://shop.example/order/${encodeURIComponent(EMAIL)}`, count: 1},
      ]),
    );
    expect(kept.size).toBe(3);
    expect([...kept.values()][0]).toMatchObject({
      kind: 'act',
      trust: 'page',
      scripts: [{host: 't.example', path: '/u/⟦email⟧/x.js'}],
    });
    expect(text()).not.toContain(EMAIL);
    expect(text()).not.toContain(encodeURIComponent(EMAIL));
  });

  it('names the host of a frame without what was typed, wherever it says so', async () => {
    const hex = Buffer.from(EMAIL).toString('hex');
    const {take, kept, text} = await setUp({host: `${hex}.pay.example`});
    take(
      acts([{act: 'read:value', scripts: '', count: 2}]),
      stored('uid', '8f14e45fceea167a5a36dedd4bea2543'),
      {
        type: 'frames',
        at: 5,
        frames: [{host: `${hex}.t.example`, path: '/'}],
      } as ContentEvent,
    );
    const hosts = [...kept.values()].map(one => (one as {host?: string}).host);
    expect(hosts).toEqual(['⟦email:hex⟧.pay.example', '⟦email:hex⟧.pay.example', '⟦email:hex⟧.t.example']);
    expect(text()).not.toContain(hex);
  });

  it('is one record, however often it is told', async () => {
    const {take, kept} = await setUp();
    for (const count of [1, 7])
      take(acts([{act: 'listen:keydown', scripts: 'https://t.example/x.js', count}]));
    expect([...kept.values()]).toMatchObject([{count: 7}]);
  });

  it('has an end, however much a page makes up', async () => {
    const {take, kept} = await setUp();
    for (let batch = 0; batch < 20; batch++) {
      take(
        acts(
          Array.from({length: 200}, (_, at) => ({
            act: 'read:value',
            scripts: '',
            count: 1,
            key: `f${batch}-${at}`,
          })),
        ),
      );
    }
    expect(kept.size).toBe(1_500);
  });

  it('is told without the paths of scripts where something typed was lost', async () => {
    const {take, kept} = await setUp({lossy: true});
    take(acts([{act: 'read:value', scripts: 'https://t.example/ada/x.js', count: 1}]));
    expect([...kept.values()]).toMatchObject([{scripts: [{path: '/‹word›/‹slug:2›'}]}]);
  });
});

describe('what scripts keep', () => {
  it('is an identifier by its keyed hash, and is learned', async () => {
    const {take, kept, identifiers} = await setUp();
    take(stored('_uid', 'k7Qz19xPw0aa-771'));
    expect([...kept.values()]).toMatchObject([
      {kind: 'stored', name: '_uid', hash: '#16', isIdentifier: true},
    ]);
    expect(identifiers.find('k7Qz19xPw0aa-771')).toBe('#16');
  });

  it('is kept beside what is nothing of the kind, which a page can make up', async () => {
    const {take, kept} = await setUp();
    const {text} = stored('uid', 'a3f9c17e52d84b60') as {text: string};
    take(
      told('{"type":"stored"'),
      told(text.replace('"local"', '"moon"')),
      told(JSON.stringify({type: 'acts', at: 5, acts: [{act: 'read:value', scripts: '', count: 1}]})),
      told(JSON.stringify({type: 'typed', at: 5, values: []})),
      told('['.repeat(500_000)),
      told(text),
    );
    expect([...kept.values()]).toMatchObject([{kind: 'stored', name: 'uid'}]);
  });

  it('is nothing where it is what was typed, not even by its length', async () => {
    const {take, kept} = await setUp();
    take(stored('last_email', EMAIL), stored('draft', `x1-${EMAIL}-99`));
    expect(kept.size).toBe(0);
  });

  it('has no name that could be made of a value', async () => {
    const {take, text} = await setUp();
    take(stored(`cart:${EMAIL}`, 'k7Qz19xPw0aa-771'), stored('cart:0049 171 5550199', 'k7Qz19xPw0aa-772'));
    expect(text()).not.toMatch(/koch7|5550199/);
  });

  it('is a choice of consent, as it is encoded, never one that could carry a value', async () => {
    const {take, kept, text} = await setUp();
    take(
      stored('usprivacy', '1YNN'),
      stored('cookieconsent_status', 'dismissed'),
      stored('CookieConsent', `{stamp:'${EMAIL}'}`),
      stored('consent', encodeURIComponent(EMAIL)),
      stored('cookieyes-consent', `consentid:R3pQ7xT1,${EMAIL.split('@')[0]}:yes,analytics:no`),
      stored('consent_of_mara', 'not-a-store'),
    );
    expect([...kept.values()].map(one => (one.kind === 'stored' ? [one.name, one.consent] : []))).toEqual([
      ['usprivacy', '1YNN'],
      ['cookieconsent_status', 'dismissed'],
      ['CookieConsent', 'set'],
      ['consent', 'set'],
      ['cookieyes-consent', 'analytics:no'],
    ]);
    expect(text()).not.toMatch(/koch7/);
  });
});
