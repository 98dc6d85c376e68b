import {describe, expect, it} from 'vitest';
import {act, field, submit, watched} from '../../records';
import {judge, statesOf} from './judging';

const READER = 'cdn.reader.example/r.js';
const see = (...observations: Parameters<typeof judge>[1]) =>
  judge('form-reading', [watched(), field('f', 'v'), ...observations]);

describe('form reading', () => {
  it('names who read which fields, and that it was before the form was sent', () => {
    const reads = [
      act('read:value', READER, {field: 'email', count: 3}),
      act('read:form-data', READER, {field: 'tel unknown cc-number'}),
    ];
    expect(see(...reads, submit('s', 'v', {types: ['email'], at: 9_000}))).toMatchObject([
      {
        state: 'found',
        receiver: 'reader.example',
        fields: ['cc-number', 'email', 'tel'],
        reasons: ['payment-fields', 'before-submit'],
        details: {reads: 4},
      },
    ]);
  });
  it('does not say “before” of what was counted until after', () => {
    const late = act('read:value', READER, {field: 'email', at: 9_500});
    expect(see(late, submit('s', 'v', {types: ['email'], at: 9_000}))).toMatchObject([
      {reasons: ['around-submit']},
    ]);
  });
  it('leaves searches, own scripts and libraries that the shop calls alone', () => {
    expect(statesOf(see(act('read:value', READER, {field: 'search'})))).toEqual(['not-found']);
    const called = 'code.jquery.com/jquery.js www.shop.example/app.js';
    expect(statesOf(see(act('read:value', called, {field: 'email'})))).toEqual(['not-found']);
    expect(statesOf(see(act('read:value', `code.jquery.com/jquery.js ${READER}`, {field: 'email'})))).toEqual(
      ['found'],
    );
  });
  it('does not know where reads were not watched', () => {
    expect(statesOf(judge('form-reading', [act('watch:listeners', '')]))).toEqual(['unknown']);
  });
});
