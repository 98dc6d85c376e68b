import {describe, expect, it} from 'vitest';
import {compareSets} from '../../src/analysis/compare';
import {consentMoment, sideOf} from '../../src/analysis/consent-split';
import type {Entry} from '../../src/model/observation';
import {request, stored, submit, visit} from '../records';

const token = (key: string, type: string, form = ':sha256'): Entry => ({
  place: 'query',
  key,
  shape: 'hex64',
  length: 0,
  tokens: [`⟦${type}${form}⟧`],
});
const toGoogle = {host: 'www.google-analytics.com', site: 'google-analytics.com', path: '/g/collect'};
const toTikTok = {host: 'analytics.tiktok.com', site: 'tiktok.com', path: '/api/v2/pixel'};

const A = {
  visits: [visit('a')],
  observations: [
    request('a1', 'a', {entries: [token('em', 'email')], cookies: ['fr']}),
    request('a2', 'a', {entries: [token('em', 'email')]}),
    request('a3', 'a', {...toGoogle}),
  ],
};
const B = {
  visits: [visit('b', {startedAt: 9_000})],
  observations: [
    request('b1', 'b', {entries: [token('em', 'email'), token('ph', 'tel')]}),
    request('b2', 'b', {...toTikTok, entries: [token('phone', 'tel', '')]}),
  ],
};

describe('two sets of records side by side', () => {
  const result = compareSets(A, B, 'zhima');

  it('say of each company whether it was there, how often, and whether it was told other things', () => {
    const rows = result.companies.map(({company, a, b, where, differs}) => [
      company.id,
      a?.requests ?? null,
      b?.requests ?? null,
      where,
      differs,
    ]);
    expect(rows.sort()).toEqual([
      ['alphabet', 1, null, 'a', false],
      ['bytedance', null, 1, 'b', false],
      ['meta', 2, 1, 'both', true],
    ]);
  });

  it('say of each typed value in which form it went to whom, and on which side', () => {
    expect(result.personal.map(({input, form, company, where}) => [input, form, company.id, where])).toEqual([
      ['email-identity', 'sha256', 'meta', 'both'],
      ['phone-number', 'sha256', 'meta', 'b'],
      ['phone-number', 'plain', 'bytedance', 'b'],
    ]);
    expect(result.inputs.find(({input}) => input === 'phone-number')).toEqual({
      input: 'phone-number',
      a: null,
      b: 'observed',
      where: 'b',
    });
    expect(result.identifiers.map(({name, where}) => [name, where])).toEqual([['fr', 'a']]);
  });

  it('are the other way round when they change places', () => {
    const turned = compareSets(B, A, 'zhima');
    const flip = {a: 'b', b: 'a', both: 'both'} as const;
    expect(turned.inputs.map(({input, where}) => [input, where])).toEqual(
      result.inputs.map(({input, where}) => [input, flip[where]]),
    );
  });

  it('differ in nothing from themselves', () => {
    const same = compareSets(A, A, 'zhima');
    const all = [...same.companies, ...same.inputs, ...same.personal, ...same.identifiers];
    expect(new Set(all.map(({where}) => where))).toEqual(new Set(['both']));
    expect(same.companies.some(({differs}) => differs)).toBe(false);
  });
});

describe('before and after the choice of consent', () => {
  const keep = (id: string, at: number, consent: string) =>
    stored(id, 'c.example/t.js', {visit: 'v', at, consent, name: 'OptanonConsent'});
  const set = {
    visits: [visit('v'), visit('w', {startedAt: 8_000})],
    observations: [
      keep('k1', 1_500, 'C0001:1,C0004:0'),
      request('early', 'v', {at: 2_000}),
      submit('s', 'v', {at: 2_500, types: ['email']}),
      keep('k2', 3_000, 'C0001:1,C0004:1'),
      request('late', 'v', {at: 3_500, entries: [token('em', 'email')]}),
      keep('k3', 8_000, 'C0001:1,C0004:1'),
      request('later', 'w', {at: 8_100}),
    ],
  };

  it('is parted when the state that is kept changed last, not at the defaults nor when it is stored again', () => {
    expect(consentMoment(set)).toBe(3_000);
    expect(consentMoment({...set, observations: [request('r', 'v')]})).toBeNull();
  });

  it('has each request on one side, and what was sent after a form still counts as such', () => {
    const before = sideOf(set, 3_000, 'before');
    const after = sideOf(set, 3_000, 'after');
    const requests = ({observations}: typeof before) =>
      observations.filter(({kind}) => kind === 'request').map(({id}) => id);
    expect(requests(before)).toEqual(['early']);
    expect(requests(after)).toEqual(['late', 'later']);
    expect(before.visits.map(({id}) => id)).toEqual(['v']);
    expect(after.visits.map(({id}) => id)).toEqual(['v', 'w']);
    const {a, b} = compareSets(before, after, 'zhima');
    expect(a.counts.thirdParty + b.counts.thirdParty).toBe(3);
    expect(b.findings.find(({input}) => input === 'email-identity')?.timing).toBe('after-submit');
  });
});
