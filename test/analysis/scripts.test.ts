import {describe, expect, it} from 'vitest';
import {scriptChange} from '../../src/analysis/script-change';
import {actorOf, scriptsOf} from '../../src/analysis/scripts';
import {sittingsOf} from '../../src/analysis/sittings';
import type {ActObservation, Script, StoredObservation} from '../../src/model/observation';
import {request, visit} from '../records';

const HOUR = 3_600_000;
const pixel: Script = {host: 'connect.facebook.net', site: 'facebook.net', path: '/en_US/fbevents.js'};
const own: Script = {host: 'www.shop.example', site: 'shop.example', path: '/app.js'};
const library: Script = {host: 'cdnjs.cloudflare.com', site: 'cloudflare.com', path: '/jquery.js'};

const act = (id: string, visitId: string, given: Partial<ActObservation> = {}): ActObservation => ({
  kind: 'act',
  id,
  visit: visitId,
  at: 2_000,
  trust: 'page',
  act: 'read:value',
  scripts: [pixel],
  count: 1,
  host: 'www.shop.example',
  thirdParty: false,
  ...given,
});

const stored: StoredObservation = {
  kind: 'stored',
  id: 's',
  visit: 'v',
  at: 2_500,
  trust: 'page',
  area: 'cookie',
  name: '_fbp',
  hash: 'h',
  length: 20,
  entropy: 40,
  isIdentifier: true,
  scripts: [pixel],
  host: 'www.shop.example',
  thirdParty: false,
};

describe('the inventory of scripts', () => {
  it('says whose a script is and what it was seen doing', () => {
    const {host, site, path} = pixel;
    const rows = scriptsOf(
      [visit('v')],
      [
        request('file', 'v', {host, site, path, resource: 'script', at: 1_500}),
        act('a1', 'v', {field: 'email tel', count: 3}),
        act('a2', 'v', {field: 'email', count: 2, at: 2_100}),
        act('a3', 'v', {act: 'listen:keydown:window'}),
        act('a4', 'v', {act: 'call:submit'}),
        request('sent', 'v', {initiator: {via: 'image', scripts: [pixel, own]}, at: 4_000}),
        stored,
      ],
    );
    expect(rows.map(({script}) => script.path)).toEqual(['/en_US/fbevents.js', '/app.js']);
    expect(rows[0]).toMatchObject({
      shop: 'shop.example',
      receiver: {family: 'meta', firstParty: false},
      inline: false,
      firstAt: 1_500,
      lastAt: 4_000,
      stages: ['checkout'],
      loaded: 1,
      reads: [
        {field: 'email', times: 5},
        {field: 'tel', times: 3},
      ],
      listens: ['keydown'],
      sent: [{receiver: {id: 'meta'}, requests: 1}],
      stored: ['_fbp'],
      acts: ['call:submit'],
      change: 'first',
    });
    // The page's own script stood in the stack; the request was the pixel's.
    expect(rows[1]).toMatchObject({receiver: {firstParty: true}, sent: [], reads: []});
  });

  it('takes nothing that failed, or that only led elsewhere, for a script that was loaded', () => {
    const {host, site, path} = pixel;
    const asked = {host, site, path, resource: 'script'} as const;
    expect(scriptsOf([visit('v')], [request('r', 'v', {...asked, delivery: 'failed'})])).toEqual([]);
    expect(scriptsOf([visit('v')], [request('r', 'v', {...asked, status: 302})])).toEqual([]);
    expect(scriptsOf([visit('v')], [request('r', 'v', {...asked, status: 304})])).toHaveLength(1);
    expect(scriptsOf([visit('v')], [request('r', 'v', {...asked, delivery: 'cached'})])).toHaveLength(1);
  });

  it('looks past a library for the one that acted', () => {
    expect(actorOf([library, pixel])).toBe(pixel);
    expect(actorOf([own, pixel])).toBe(own);
    expect(actorOf([library])).toBe(library);
    expect(actorOf([])).toBeUndefined();
  });

  it('knows a script that stands in the page itself', () => {
    const inPage: Script = {host: 'www.shop.example', site: 'shop.example', path: '/checkout'};
    expect(scriptsOf([visit('v')], [act('a', 'v', {scripts: [inPage]})])[0]?.inline).toBe(true);
  });

  it('keeps shops apart', () => {
    const other = visit('w', {site: 'store.example', host: 'store.example'});
    const rows = scriptsOf([visit('v'), other], [act('a', 'v'), act('b', 'w')]);
    expect(rows.map(({shop}) => shop).sort()).toEqual(['shop.example', 'store.example']);
  });
});

describe('sittings', () => {
  it('end with half an hour in which nothing was open', () => {
    const sittings = sittingsOf([
      visit('late', {startedAt: 3 * HOUR}),
      visit('first', {startedAt: 0, endedAt: HOUR}),
      visit('next', {startedAt: HOUR + 60_000}),
    ]);
    expect(sittings.map(({id, visits}) => [id, visits.length])).toEqual([
      ['first', 2],
      ['late', 1],
    ]);
  });
});

describe('what changed since the last visit of the same shop', () => {
  const sittings = sittingsOf([
    visit('cart1', {kind: 'cart', startedAt: 0}),
    visit('pay1', {kind: 'payment', startedAt: 60_000}),
    visit('cart2', {kind: 'cart', startedAt: 9 * HOUR}),
    visit('done2', {kind: 'confirmation', startedAt: 9 * HOUR + 60_000}),
  ]);
  it.each([
    ['new', ['cart2']],
    ['gone', ['cart1']],
    ['same', ['cart1', 'cart2']],
    ['same', ['pay1', 'cart2']],
    // The payment page was not reached again, the confirmation not before.
    ['open', ['pay1']],
    ['open', ['done2']],
    ['earlier', []],
  ])('is %s for %j', (change, on) => {
    expect(scriptChange(sittings, new Set(on))).toBe(change);
  });
  it('is not said of a first visit', () => {
    expect(scriptChange(sittings.slice(0, 1), new Set(['cart1']))).toBe('first');
  });
});
