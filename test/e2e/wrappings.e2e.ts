import {createHash} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {BrowserKind} from '../../scripts/browsers/session.d.ts';
import {timingOf, tripOf} from '../../src/analysis/context';
import {analyse} from '../../src/analysis/run';
import type {Bundle, ExportedRequest} from '../../src/bundle/export';
import type {Exposure} from '../../src/model/finding';
import type {StoredObservation} from '../../src/model/observation';
import {walkExpress} from '../../workshop/shop/express-journey.mjs';
import {PERSONA} from '../../workshop/shop/personas.mjs';
import {findInFiles, fingerprintsOf, holds, ownedFiles, plantIn} from './disk';
import {AGREES, compare, type LogEntry} from './ledger';
import {openWorld, type World} from './world';
import {TYPED, typesIn, WRAPPINGS, type Wrapping} from './wrappings';

/** Steps that only bring a value into a normal form. */
const NORMAL = new Set(['trim', 'lower', 'upper', 'digits', 'e164', 'nospace']);
const WORKER_SOCKET = 'ws.hotjar.com';

const sorted = <T>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

describe.each<BrowserKind>(['chromium', 'firefox'])('an express checkout in %s', kind => {
  let world: World;
  let bundle: Bundle;
  let log: LogEntry[];
  let requests: ExportedRequest[];
  let exposure: Exposure;

  beforeAll(async () => {
    world = await openWorld(kind);
    await walkExpress(world.page, world.shop);
    await world.settle();
    bundle = await world.bundle();
    log = world.shop.log();
    requests = bundle.observations.filter(
      (observation): observation is ExportedRequest => observation.kind === 'request',
    );
    exposure = analyse(bundle.visits, bundle.observations, 'zhima');
  });
  afterAll(() => world?.close());

  const received = (host: string, method?: string): LogEntry[] =>
    log.filter(entry => entry.host === host && (!method || entry.method === method));
  const recorded = (host: string, method?: string): ExportedRequest[] =>
    requests.filter(
      request =>
        request.host === host && (!method || request.method === method) && request.delivery === 'sent',
    );

  /** What the log shows of a wrapping, request by request. */
  function rowsOfLog({host, method, ...wrapping}: Wrapping) {
    const saved = log.find(({path}) => path === '/api/checkout')?.n ?? 0;
    return received(host, method).map(entry => ({
      when: entry.n > saved ? 'after-submit' : 'before-submit',
      types: typesIn(entry, wrapping),
      chain: wrapping.steps.join(),
    }));
  }

  /** The same as the store has it. */
  function rowsOfStore({host, method}: Wrapping) {
    const trip = tripOf(bundle.visits, bundle.observations);
    return recorded(host, method).map(request => {
      const visit = trip.byId.get(request.visit);
      const leaks = request.leaks ?? [];
      // What leaves as the form is sent reaches a server after it.
      const times = leaks.map(({type}) =>
        (visit && timingOf(trip, type, request, visit))?.replace('with-', 'after-'),
      );
      const chains = leaks.map(({chain}) => chain.filter(step => !NORMAL.has(step)).join());
      return {
        when: [...new Set(times)].join(' '),
        types: [...new Set(leaks.map(({type}) => type))].sort(),
        chain: [...new Set(chains)].join(' '),
      };
    });
  }

  it('holds every request that was received, and no other', () => {
    const seen = log.filter(({host, method}) => host !== WORKER_SOCKET || method !== 'SEND');
    const result = compare(bundle, seen);
    expect(result).toMatchObject(AGREES);
    expect(result.received).toBeGreaterThan(60);
    expect(bundle.visits.map(({kind: name}) => name)).toEqual(['product', 'checkout', 'confirmation']);
  });

  it.each(WRAPPINGS)(
    'finds what was typed in a $name, with the way to it, and nothing that is not there',
    wrapping => {
      const told = rowsOfLog(wrapping);
      expect(told.length).toBeGreaterThan(0);
      expect(told.every(({types}) => types.length > 0)).toBe(true);
      expect(sorted(rowsOfStore(wrapping))).toEqual(sorted(told));
    },
  );

  it.each(WRAPPINGS)('names the script behind a $name where that can be seen', ({host, method, asked}) => {
    for (const {initiator} of recorded(host, method)) {
      const seen = initiator ? {via: initiator.via, host: initiator.scripts[0]?.host} : null;
      expect(seen).toEqual(asked);
    }
  });

  it('claims no leak to anybody else', () => {
    const expected = WRAPPINGS.map(({host}) => host);
    const others = requests.filter(({leaks, host}) => leaks?.length && !expected.includes(host));
    expect(others.map(({host}) => host)).toEqual([]);
  });

  it('reads the body of a Blob in the page in Chromium; Firefox shows it', () => {
    for (const {body, seenBy} of recorded('edge.adobedc.net', 'POST')) {
      expect(body.state).toBe('read');
      expect(seenBy).toBe(kind === 'chromium' ? 'page' : undefined);
    }
  });

  it('has frames of sockets and forms as what they are', () => {
    for (const frame of recorded('nexus-europe-websocket.intercom.io', 'SEND')) {
      expect(frame).toMatchObject({trust: 'page', seenBy: 'page', resource: 'websocket'});
    }
    for (const {resource} of recorded('webto.salesforce.com')) expect(resource).toBe('frame');
    for (const {resource, trust} of recorded('secure.worldpay.com')) {
      expect([resource, trust]).toEqual(['navigation', 'browser']);
    }
  });

  it('keeps the answer of a redirect apart from that of the page that it leads to', () => {
    const [form] = recorded('secure.worldpay.com');
    expect(form).toMatchObject({status: received('secure.worldpay.com')[0]?.status});
    expect(form?.cookies).toEqual([]);
  });

  it('says of the file in a multipart body that it was not seen, where it was not', () => {
    for (const {body} of recorded('forms.hsforms.com', 'POST')) {
      expect(body.state).toBe(kind === 'chromium' ? 'partial' : 'read');
    }
  });

  it('names the frames of a worker’s socket as a blind spot', () => {
    expect(received(WORKER_SOCKET, 'SEND').length).toBeGreaterThan(0);
    expect(recorded(WORKER_SOCKET, 'SEND')).toEqual([]);
    const [opening] = recorded(WORKER_SOCKET);
    expect(opening?.initiator).toBeUndefined();
    const spot = exposure.blindSpots.find(({id}) => id === 'websocket-frames');
    expect(spot?.evidence).toContain(opening?.id);
  });

  it('knows an identifier again when one company tells it to another, also as a digest', () => {
    const hashIn = (host: string, key: string) =>
      recorded(host).flatMap(({entries}) => entries.filter(entry => entry.key === key))[0]?.hash;
    const valueIn = (host: string, key: string) =>
      new URLSearchParams(received(host)[0]?.query).get(key) ?? '';
    const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');

    const cookie = received('cm.g.doubleclick.net')[0]?.setCookie[0] ?? '';
    expect(cookie).toContain(`IDE=${valueIn('x.bidswitch.net', 'google_gid')};`);
    expect(valueIn('eu-u.openx.net', 'val')).toBe(sha256(valueIn('x.bidswitch.net', 'google_gid')));
    const [match] = recorded('cm.g.doubleclick.net');
    const ide = match?.setCookies?.find(({name}) => name === 'IDE')?.value;
    expect(ide).toBeTruthy();
    expect(hashIn('x.bidswitch.net', 'google_gid')).toBe(ide);
    expect(hashIn('eu-u.openx.net', 'val')).toBe(ide);
    const hops = ['x.bidswitch.net', 'eu-u.openx.net'].map(host => recorded(host)[0]?.chain);
    expect(hops).toEqual([1, 2].map(hop => ({first: match?.id, hop})));

    expect(valueIn('match.adsrvr.org', 'ttd_puid')).toBe(sha256(valueIn('ib.adnxs.com', 'code')));
    const kept = bundle.observations.find(
      (observation): observation is StoredObservation =>
        observation.kind === 'stored' && observation.name === 'id5id',
    );
    expect(kept).toMatchObject({isIdentifier: true, scripts: [{host: 'cdn.id5-sync.com'}]});
    expect(hashIn('ib.adnxs.com', 'code')).toBe(kept?.hash);
    expect(hashIn('match.adsrvr.org', 'ttd_puid')).toBe(kept?.hash);
    expect(hashIn('ib.adnxs.com', 'code')).not.toBe(ide);
  });

  it('sees through a collector on a name of the shop’s own, and calls nothing there a leak', () => {
    const host = 'metrics.shop.fernhill.example';
    const digest = createHash('sha256')
      .update(PERSONA.contact.email ?? '')
      .digest('base64url');
    expect(received(host).some(({query}) => new URLSearchParams(query).get('em')?.includes(digest))).toBe(
      true,
    );
    const hits = recorded(host);
    expect(hits).toHaveLength(received(host).length);
    for (const {thirdParty, leaks, facts, body} of hits) {
      expect({thirdParty, leaks, body: body.state}).toEqual({
        thirdParty: false,
        leaks: undefined,
        body: 'none',
      });
      expect(facts[0]?.decoder).toBe('ga4');
    }
    const google = exposure.flows.find(({receiver}) => receiver.id === 'google-analytics');
    expect(google?.behind).toContainEqual({host, how: 'format'});
  });

  it('keeps what was consented to, and what was told before and after', () => {
    const stored = bundle.observations.flatMap(observation =>
      observation.kind === 'stored' && observation.consent ? [observation] : [],
    );
    const of = (name: string) => stored.find(observation => observation.name === name);
    expect(of('OptanonConsent')).toMatchObject({isIdentifier: false, scripts: [{host: 'cdn.cookielaw.org'}]});
    expect(of('OptanonConsent')?.consent).toBe('isGpcEnabled:0,C0001:1,C0002:1,C0003:1,C0004:1');
    expect(of('euconsent-v2')?.consent).toMatch(/^CQ/);

    const collector = 'metrics.shop.fernhill.example';
    const states = received(collector).map(({query}) => new URLSearchParams(query).get('gcs'));
    expect(states.slice(0, 2)).toEqual(['G100', 'G111']);
    const inOrder = recorded(collector).sort((a, b) => a.at - b.at);
    expect(inOrder.map(({facts}) => facts[0]?.consent)).toEqual(states);

    const keys = (entry: LogEntry) => [...new URLSearchParams(entry.query).keys()].sort();
    const pings = recorded('bat.bing.com').filter(({resource}) => resource === 'image');
    expect(pings.sort((a, b) => a.at - b.at).map(({entries}) => entries.map(({key}) => key).sort())).toEqual(
      received('bat.bing.com')
        .filter(({path}) => path === '/action/0')
        .map(keys),
    );
    const choice = of('OptanonConsent')?.at ?? 0;
    expect(pings.map(({at}) => at > choice)).toEqual([false, true]);
  });

  it('records who looked for programs on this machine', () => {
    const probes = requests.filter(({host}) => host === '127.0.0.1' || host === 'localhost');
    expect(sorted(probes.map(({host, resource}) => `${resource} ${host}`))).toEqual([
      'image localhost',
      ...Array(4).fill('websocket 127.0.0.1'),
    ]);
    for (const {initiator, delivery, error} of probes) {
      expect(initiator?.scripts[0]?.host).toBe('h.online-metrix.net');
      expect(delivery).not.toBe('sent');
      expect(error).toBeTruthy();
    }
  });

  it('keeps no typed value on disk or in the export', async () => {
    const exported = JSON.stringify(bundle);
    const planted = 'Planted Value 90731';
    await plantIn(world.inside, planted);
    const profile = await world.closeBrowser();
    const needles = TYPED.flatMap(fingerprintsOf);
    const bytes = Buffer.from(exported);
    expect(needles.filter(({text}) => holds(bytes, text))).toEqual([]);
    const files = ownedFiles(profile, kind, world.session.extensionId);
    expect(files.length).toBeGreaterThan(2);
    expect(await findInFiles(files, needles, kind)).toEqual([]);
    // The same search does find what is there.
    expect((await findInFiles(files, fingerprintsOf(planted), kind)).length).toBeGreaterThan(0);
  });
});
