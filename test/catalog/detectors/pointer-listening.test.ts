import {describe, expect, it} from 'vitest';
import {act, watched} from '../../records';
import {judge, statesOf} from './judging';

const see = (script: string, ...acts: string[]) =>
  judge('pointer-listening', [watched(), ...acts.map(name => act(name, script))]);

describe('pointer listening', () => {
  it('knows who follows the hand in two ways over the whole page', () => {
    expect(see('t.example/t.js', 'listen:mousemove:window', 'listen:scroll:window')).toMatchObject([
      {state: 'found', receiver: 't.example', grade: 'derivable', details: {kinds: 2}},
    ]);
  });
  it('leaves menus, parts of the page and the shop alone', () => {
    expect(statesOf(see('t.example/t.js', 'listen:mousemove:window'))).toEqual(['not-found']);
    expect(statesOf(see('t.example/t.js', 'listen:scroll:window', 'listen:mousedown:window'))).toEqual([
      'not-found',
    ]);
    expect(statesOf(see('t.example/t.js', 'listen:mousemove', 'listen:scroll'))).toEqual(['not-found']);
    expect(statesOf(see('www.shop.example/t.js', 'listen:mousemove:window', 'listen:scroll:window'))).toEqual(
      ['not-found'],
    );
  });
  it('does not know where nobody watched', () => {
    expect(statesOf(judge('pointer-listening', []))).toEqual(['unknown']);
  });
});
