import {describe, expect, it} from 'vitest';
import {timingOf, tripOf} from '../../src/analysis/context';
import type {Observation, Visit} from '../../src/model/observation';
import {field, request, submit, visit} from '../records';

const CHECKOUT = visit('checkout', {startedAt: 1_000, endedAt: 20_000});
const DONE = visit('done', {kind: 'confirmation', path: '/thanks', startedAt: 20_000, via: 'history'});
const typed = (at: number, type = 'email') => field(`f-${type}-${at}`, 'checkout', {type, at});
/** What the page sent to its own site. */
const own = (at: number, given: object = {}) =>
  request(`own-${at}`, 'checkout', {
    at,
    method: 'POST',
    resource: 'fetch',
    host: 'www.shop.example',
    site: 'shop.example',
    path: '/api/order',
    thirdParty: false,
    body: {state: 'read', format: 'json'},
    ...given,
  });
const carrying = (...types: string[]) => ({
  entries: types.map(type => ({
    place: 'body' as const,
    key: type,
    shape: 'text' as const,
    length: 0,
    tokens: [`⟦${type}⟧`],
  })),
});

function timingAt(
  at: number,
  observations: readonly Observation[],
  {
    visits = [CHECKOUT],
    on = CHECKOUT,
    type = 'email',
    isFound = true,
  }: {visits?: Visit[]; on?: Visit; type?: string; isFound?: boolean} = {},
) {
  return timingOf(tripOf(visits, observations), type, {at, site: 'facebook.com'}, on, isFound);
}

describe('when a value left, in a shop whose checkout sends no form', () => {
  const order = own(10_000, carrying('email', 'name'));
  it.each([
    [5_000, 'before-submit'],
    [9_950, 'with-submit'],
    [10_050, 'with-submit'],
    [15_000, 'after-submit'],
  ])('at %i is %s, by the request that brought it to the shop', (at, timing) => {
    expect(timingAt(at, [typed(3_000), order])).toBe(timing);
  });

  it('is after the order where the confirmation is all that tells of it', () => {
    const visits = [CHECKOUT, DONE];
    expect(timingAt(21_000, [typed(3_000)], {visits, on: DONE})).toBe('after-submit');
    expect(timingAt(15_000, [typed(3_000)], {visits})).toBe('before-submit');
  });

  it('is before as long as the page stands and nothing went to the shop', () => {
    expect(timingAt(5_000, [typed(3_000)])).toBe('before-submit');
    expect(timingAt(5_000, [typed(3_000), own(4_000)])).toBe('before-submit');
  });

  it('is unknown where the page was left and nobody saw what the shop got', () => {
    const cart = visit('cart', {kind: 'cart', startedAt: 20_000});
    expect(timingAt(5_000, [typed(3_000)], {visits: [CHECKOUT, cart]})).toBe('unknown');
  });

  it('is unknown behind a request to the shop that can’t be read', () => {
    const closed = own(4_000, {body: {state: 'unreadable'}});
    expect(timingAt(5_000, [typed(3_000), closed])).toBe('unknown');
    expect(timingAt(5_000, [typed(3_000), closed, order])).toBe('unknown');
    expect(timingAt(3_500, [typed(3_000), closed, order])).toBe('before-submit');
    expect(timingAt(15_000, [typed(3_000), closed, order])).toBe('after-submit');
  });

  it('counts what is typed in place of another, and not what is none', () => {
    expect(timingAt(15_000, [typed(3_000, 'name'), order], {type: 'family-name'})).toBe('after-submit');
    expect(timingAt(15_000, [typed(3_000, 'tel'), order], {type: 'tel'})).toBe('before-submit');
  });
});

describe('what a company was told that nobody typed', () => {
  it('is called so where its own format states it, and where nothing of the kind was filled in by then', () => {
    expect(timingAt(2_000, [], {isFound: false})).toBe('not-typed');
    expect(timingAt(2_000, [typed(3_000)], {isFound: false})).toBe('not-typed');
    expect(timingAt(2_000, [typed(1_500, 'search')], {isFound: false})).toBe('not-typed');
    expect(timingAt(4_000, [typed(3_000)], {isFound: false})).toBe('before-submit');
  });
});

describe('a form that is sent', () => {
  it('is what it was: before, with and after', () => {
    const form = submit('s', 'checkout', {at: 10_000, types: ['email']});
    expect([5_000, 10_050, 12_000].map(at => timingAt(at, [typed(3_000), form]))).toEqual([
      'before-submit',
      'with-submit',
      'after-submit',
    ]);
  });

  it('of an earlier trip in the same tab says nothing of the next', () => {
    const first = visit('first', {startedAt: 100, endedAt: 300});
    const done = visit('first-done', {kind: 'confirmation', startedAt: 300, endedAt: 900});
    const form = submit('s0', 'first', {at: 290, types: ['email']});
    const visits = [first, done, CHECKOUT];
    expect(timingAt(5_000, [form, field('f0', 'first', {at: 200}), typed(3_000)], {visits})).toBe(
      'before-submit',
    );
    expect(timingAt(950, [form, field('f0', 'first', {at: 200})], {visits, on: done})).toBe('after-submit');
  });
});
