import {describe, expect, it} from 'vitest';
import type {RecordSet} from '../../src/analysis/consent-split';
import {ASKED_INPUTS, expectationCells, groupOf, isSurprise, isUnmet} from '../../src/analysis/expectation';
import {groupReport, type Participant, participantOf} from '../../src/analysis/group';
import {analyse} from '../../src/analysis/run';
import {INPUTS} from '../../src/catalog/inputs/index';
import {PARTY_GROUPS, tickOf} from '../../src/model/expectation';
import type {Entry} from '../../src/model/observation';
import {ROLES} from '../../src/model/units';
import {field, request, visit} from '../records';

const token = (key: string, type: string): Entry => ({
  place: 'query',
  key,
  shape: 'hex64',
  length: 0,
  tokens: [`⟦${type}:sha256⟧`],
});
const toGoogle = {host: 'www.google-analytics.com', site: 'google-analytics.com', path: '/g/collect'};

type Records = RecordSet & Pick<Participant, 'expectation'>;
const trip = (records: Records): Participant => participantOf(records, 'zhima', records);

/** Ana's and Ben's e-mail addresses went to Meta, Ben's phone number too, Cem's trip told nothing that was typed. */
const ANA: Records = {
  visits: [visit('a')],
  observations: [
    request('a1', 'a', {entries: [token('em', 'email')]}),
    field('af', 'a'),
    request('a2', 'a', {...toGoogle}),
  ],
  expectation: {ticks: [tickOf('email-identity', 'advertising'), tickOf('phone-number', 'advertising')]},
};
const BEN: Records = {
  visits: [visit('b')],
  observations: [
    request('b1', 'b', {entries: [token('em', 'email'), token('ph', 'tel')]}),
    field('bf', 'b'),
    field('bg', 'b', {type: 'tel'}),
  ],
  expectation: {ticks: []},
};
const CEM: Records = {
  visits: [visit('c'), visit('d', {startedAt: 2_000})],
  observations: [request('c1', 'c', {...toGoogle}), field('cf', 'c', {filled: false})],
};

describe('a group’s trips together', () => {
  const report = groupReport([ANA, BEN, CEM].map(trip));
  const input = (id: string) => report.inputs.find(one => one.input === id);

  it('count each trip once for each input, and what could not be seen apart from what was not', () => {
    expect(input('email-identity')).toMatchObject({observed: 2, derivable: 0, notSeen: 1, unknown: 0});
    expect(input('phone-number')).toMatchObject({observed: 1, notSeen: 2});
    // No browser sees what servers tell each other.
    expect(input('bill-payment')).toMatchObject({observed: 0, unknown: 3, notSeen: 0});
    for (const {observed, derivable, plausible, unknown, notSeen} of report.inputs)
      expect(observed + derivable + plausible + unknown + notSeen).toBe(3);
  });

  it('say which companies were on how many trips, and were told what was typed', () => {
    expect(report.companies.map(({company, trips, typed}) => [company.id, trips, typed])).toEqual([
      ['alphabet', 2, 0],
      ['meta', 2, 2],
    ]);
    expect(report.personal.map(({input: id, form, trips}) => [id, form, trips])).toEqual([
      ['email-identity', 'sha256', 2],
      ['phone-number', 'sha256', 1],
    ]);
    expect(report.fields).toEqual([
      {type: 'email', trips: 2},
      {type: 'tel', trips: 1},
    ]);
    expect(report.spread).toEqual({
      companies: {least: 1, most: 2},
      requests: {least: 1, most: 2},
      pages: {least: 1, most: 2},
    });
  });

  it('lay what was expected beside what was seen, over those who said', () => {
    expect(report.answered).toBe(2);
    const at = (id: string, group: string) =>
      report.expectations.find(one => one.input === id && one.group === group);
    expect(at('email-identity', 'advertising')).toMatchObject({expected: 1, seen: 2, surprised: 1, unmet: 0});
    expect(at('phone-number', 'advertising')).toMatchObject({expected: 1, seen: 1, surprised: 1, unmet: 1});
    expect(at('email-identity', 'shop')).toMatchObject({expected: 0, seen: 2, surprised: 2});
  });

  it('are the same in whatever order people come', () => {
    expect(groupReport([CEM, ANA, BEN].map(trip))).toEqual(report);
  });

  it('name nobody', () => {
    expect(JSON.stringify(report)).not.toMatch(/"(a|b|c|d)"/);
  });

  it('are nothing where nobody came', () => {
    const empty = groupReport([]);
    expect(empty).toMatchObject({trips: 0, companies: [], personal: [], answered: 0});
    expect(empty.spread.companies).toEqual({least: 0, most: 0});
  });
});

describe('what was expected', () => {
  it('is asked of inputs that the catalogue has, and each role has a group', () => {
    const known = INPUTS.map(({id}) => id);
    for (const id of ASKED_INPUTS) expect(known).toContain(id);
    for (const role of ROLES) expect(PARTY_GROUPS).toContain(groupOf({roles: [role], firstParty: false}));
    expect(groupOf({roles: [], firstParty: false})).toBe('other');
  });

  it('is a surprise only where it was seen outright, and unmet only where it could have been seen', () => {
    expect(isSurprise({expected: false, seen: 'observed'})).toBe(true);
    expect(isSurprise({expected: false, seen: 'derivable'})).toBe(false);
    expect(isSurprise({expected: true, seen: 'observed'})).toBe(false);
    expect(isUnmet({expected: true, seen: 'not-seen'})).toBe(true);
    expect(isUnmet({expected: true, seen: 'unknown'})).toBe(false);
  });

  it('is not called unmet where what went to such a party could not be read', () => {
    const closed = request('r', 'a', {body: {state: 'unreadable'}});
    const cells = expectationCells(undefined, analyse([visit('a')], [closed], 'zhima'));
    const seen = (group: string) =>
      cells.find(one => one.input === 'phone-number' && one.group === group)?.seen;
    expect(seen('advertising')).toBe('unknown');
    expect(seen('payment')).toBe('not-seen');
  });
});
