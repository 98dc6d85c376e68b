import {describe, expect, it} from 'vitest';
import {act, field, watched} from '../../records';
import {judge, statesOf} from './judging';

const OTHER = 'cdn.other.example/o.js';
const see = (...observations: Parameters<typeof judge>[1]) =>
  judge('form-interception', [watched(), ...observations]);

describe('form interception', () => {
  it('knows a listener on a form with personal fields', () => {
    expect(see(act('listen:submit', OTHER, {field: 'email cc-number'}))).toMatchObject([
      {
        state: 'found',
        grade: 'observed',
        fields: ['cc-number', 'email'],
        reasons: ['payment-fields', 'on-form'],
      },
    ]);
  });
  it('grades a listener on the whole page lower, and only where there is such a form', () => {
    const listens = act('listen:submit:window', OTHER);
    expect(see(listens, field('f', 'v'))).toMatchObject([{grade: 'derivable', reasons: ['whole-page']}]);
    expect(statesOf(see(listens))).toEqual(['not-found']);
    expect(statesOf(see(listens, field('f', 'v', {type: 'search'})))).toEqual(['not-found']);
  });
  it('leaves the shop and searches alone', () => {
    expect(statesOf(see(act('listen:submit', 'www.shop.example/a.js', {field: 'email'})))).toEqual([
      'not-found',
    ]);
    expect(statesOf(see(act('listen:submit', OTHER, {field: 'search'})))).toEqual(['not-found']);
  });
  it('does not know where nobody watched', () => {
    expect(statesOf(judge('form-interception', []))).toEqual(['unknown']);
  });
});
