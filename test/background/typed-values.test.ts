import {beforeEach, describe, expect, it, vi} from 'vitest';
import {LIMITS} from '../../src/model/limits';
import {memoryPlatform} from './memory-platform';

vi.mock('../../src/platform', () => memoryPlatform());
const {SessionState} = await import('../../src/background/session-state');
const {TypedValues} = await import('../../src/background/typed-values');

const entry = (key: string, value: string) => ({key, type: 'free-text' as const, value, done: true});

describe('what was typed in a tab', () => {
  let session: InstanceType<typeof SessionState>;
  let typed: InstanceType<typeof TypedValues>;
  beforeEach(async () => {
    session = new SessionState(1e6);
    await session.load();
    typed = new TypedValues(session);
  });

  it('is complete while every value of it is looked for', () => {
    const full = Array.from({length: LIMITS.typedPerTab}, (_, index) => entry(`f${index}`, `value ${index}`));
    typed.add(1, full);
    typed.add(1, full);
    expect(typed.isIncomplete(1)).toBe(false);
    expect(typed.needles(1).leaks.isEmpty).toBe(false);
  });

  it('is incomplete from the first value that is no longer looked for, in that tab alone', () => {
    for (let index = 0; index <= LIMITS.typedPerTab; index++) {
      typed.add(1, [entry(`f${index}`, `value ${index}`)]);
    }
    typed.add(2, [entry('f', 'value')]);
    expect([typed.isIncomplete(1), typed.isIncomplete(2)]).toEqual([true, false]);
  });

  it('is incomplete with a value of which only the beginning is looked for', () => {
    typed.add(1, [entry('f', 'x'.repeat(LIMITS.typed - 1))]);
    expect(typed.isIncomplete(1)).toBe(false);
    typed.add(1, [entry('f', 'x'.repeat(LIMITS.typed))]);
    expect(typed.isIncomplete(1)).toBe(true);
  });

  it('is incomplete everywhere once something typed could not be kept', () => {
    session.lossy = true;
    expect(typed.isIncomplete(7)).toBe(true);
  });

  it('is no longer claimed once the tab is closed, and kept out of what is written as long as the browser runs', () => {
    typed.add(1, [{...entry('f', 'Rosalind Quimby'), type: 'name'}]);
    typed.forget(1);
    const {leaks, typed: words} = typed.needles(2);
    expect(leaks.isEmpty).toBe(true);
    expect(words.replace('Mug for Quimby', 'prose')).toBe('Mug for ⟦name⟧');
  });

  it('is not all known any more where too much of it was typed in tabs that are closed', () => {
    for (let index = 0; index <= LIMITS.typedElsewhere; index++) {
      const tab = 1 + Math.floor(index / 100);
      typed.add(tab, [entry(`f${index}`, `value ${index}`)]);
    }
    for (let tab = 1; tab <= 9; tab++) typed.forget(tab);
    expect(typed.isIncomplete(99)).toBe(true);
  });

  it('is claimed in all open tabs of the site that it was typed into, and in no other', () => {
    const sites = new Map([
      [1, 'shop.example'],
      [2, 'shop.example'],
      [3, 'blog.example'],
    ]);
    typed = new TypedValues(session, tab => sites.get(tab));
    typed.add(1, [{...entry('f', 'rosalind@post.example'), type: 'email', site: 'shop.example'}]);
    expect([2, 3].map(tab => typed.needles(tab).leaks.isEmpty)).toEqual([false, true]);
    expect(typed.needles(3).typed.isIn('rosalind@post.example', 'code')).toBe(true);
    expect(typed.needles(2)).toBe(typed.needles(2));
  });

  it('keeps out what a page showed of the person, and claims nothing of it', () => {
    typed.shown([{type: 'name', value: 'Rosalind Quimby'}]);
    const {leaks, typed: words} = typed.needles(2);
    expect(leaks.isEmpty).toBe(true);
    expect(words.isIn('for Rosalind', 'prose')).toBe(true);
  });
});
