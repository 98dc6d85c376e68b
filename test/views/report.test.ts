import {describe, expect, test} from 'vitest';
import {analyse, narrowed} from '../../src/analysis/run';
import {receiverBook} from '../../src/views/components/receivers';
import {fieldRows} from '../../src/views/report/field-rows';
import {beginOf, readFilter, visitsOfSite, writeFilter} from '../../src/views/report/filter';
import {inputRows} from '../../src/views/report/input-rows';
import {select} from '../../src/views/report/select';
import {tripSteps} from '../../src/views/report/trip';
import {field, request, submit, visit} from './records';

const typed = (id: string, at: number, of = 'v1') =>
  request({
    id,
    at,
    visit: of,
    entries: [{place: 'body', key: 'em', shape: 'hex64', length: 64, tokens: ['⟦email:sha256⟧']}],
  });

const visits = [
  visit({id: 'v1', kind: 'checkout', startedAt: 1000}),
  visit({id: 'v2', kind: 'payment', startedAt: 2000}),
];
const observations = [field(), typed('early', 1100), submit({at: 1500}), typed('late', 2100, 'v2')];
const whole = analyse(visits, observations, 'zhima');

describe('filter', () => {
  test('goes into the address and comes back', () => {
    const filter = {
      view: 'told',
      site: 'a&b.example',
      session: '1.2.3',
      stage: 'payment',
      company: 'Smith & Sons = partners',
      grade: 'derivable',
      time: 'week',
      lens: 'merchant-trust',
      pair: 'before:a-1,import:0123456789abcdef',
      people: 'import:0123456789abcdef,mine',
    } as const;
    expect(readFilter(writeFilter(filter))).toEqual(filter);
  });
  test('ignores words that it does not know', () => {
    expect(readFilter('#view=<script>&stage=elsewhere&time=never&grade=certain&lens=fortune')).toEqual({
      view: 'trip',
      site: '',
      session: '',
      stage: '',
      company: '',
      grade: '',
      time: 'all',
      lens: 'zhima',
      pair: '',
      people: '',
    });
  });
  test('today begins at local midnight, a week six days before', () => {
    const now = new Date(2026, 10, 23, 14, 2).getTime();
    expect(new Date(beginOf('today', now)).getHours()).toBe(0);
    expect(new Date(beginOf('week', now)).getDate()).toBe(17);
    expect(beginOf('all', now)).toBe(0);
  });
  test('a site takes along what its trip passed through, and nothing before or after', () => {
    const trip = [
      visit({id: 'before', site: 'news.example', startedAt: 1}),
      visit({id: 'shop', startedAt: 2}),
      visit({id: 'wallet', site: 'wallet.example', startedAt: 3}),
      visit({id: 'elsewhere', site: 'wallet.example', tab: 2, startedAt: 3}),
      visit({id: 'done', startedAt: 4}),
      visit({id: 'after', site: 'news.example', startedAt: 5}),
    ];
    expect(visitsOfSite(trip, 'shop.example').map(({id}) => id)).toEqual(['shop', 'wallet', 'done']);
  });
});

describe('a narrowed analysis', () => {
  const payment = narrowed(whole, observations, new Set(['v2']), 'en');
  test('holds only what the kept visits show', () => {
    expect(payment.visits.map(({id}) => id)).toEqual(['v2']);
    expect(payment.flows.map(({requests}) => requests)).toEqual([1]);
  });
  test('still knows of the form that was sent on a page before', () => {
    const timings = payment.findings.filter(({form}) => form).map(({timing}) => timing);
    expect(new Set(timings)).toEqual(new Set(['after-submit']));
  });
  test('is the whole where all is kept', () => {
    expect(narrowed(whole, observations, new Set(['v1', 'v2']), 'en')).toBe(whole);
  });
  test('is what the report selects by step', () => {
    const {exposure} = select(
      {visits, observations},
      {site: '', session: '', stage: 'payment', company: '', grade: '', time: 'all', lens: 'zhima'},
      {language: 'en', now: 3000},
    );
    expect(exposure).toEqual(payment);
  });
});

describe('trip', () => {
  const byId = new Map(observations.map(one => [one.id, one]));
  const lookup = {receiverOf: receiverBook(whole), observationOf: (id: string) => byId.get(id)};
  const steps = tripSteps(whole, observations, lookup);
  test('has its steps in the order of a trip', () => {
    expect(steps.map(({kind}) => kind)).toEqual(['checkout', 'payment']);
  });
  test('splits a step where its form was sent, and marks what left before', () => {
    const [left, sent] = steps[0]?.events ?? [];
    expect(left).toMatchObject({is: 'departures', departures: [{early: true}]});
    expect(sent).toMatchObject({is: 'submit', types: ['email']});
  });
  test('shows what left in the moment of sending with the form, not before it', () => {
    const seen = [field(), typed('click', 1498), submit({at: 1500})];
    const found = analyse(visits, seen, 'zhima');
    const observationOf = (id: string) => seen.find(one => one.id === id);
    const [step] = tripSteps(found, seen, {receiverOf: receiverBook(found), observationOf});
    expect(step?.events).toMatchObject([{is: 'submit'}, {is: 'departures', departures: [{early: false}]}]);
  });
  test('what left on a later page is not early', () => {
    expect(steps[1]?.events[0]).toMatchObject({departures: [{early: false}]});
  });
});

describe('tables', () => {
  test('list all 40 inputs, what was seen firmest first', () => {
    const rows = inputRows(whole);
    expect(rows).toHaveLength(40);
    expect(rows[0]?.state).toBe('observed');
    expect(rows.at(-1)?.state).toBe('none');
  });
  test('join the same field of several pages, filled if it ever was', () => {
    const rows = fieldRows(visits, [
      field({filled: false}),
      field({id: 'f2', visit: 'v2', filled: true}),
      field({id: 'f3', type: 'unknown', label: 'Quantity', filled: false}),
    ]);
    expect(rows.map(({field: {type, filled}, stages}) => [type, filled, stages])).toEqual([
      ['email', true, ['checkout', 'payment']],
      ['unknown', false, ['checkout']],
    ]);
  });
});
