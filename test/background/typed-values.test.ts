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

  it('is forgotten with the tab', () => {
    typed.add(1, [entry('f', 'x'.repeat(LIMITS.typed))]);
    typed.forget(1);
    expect(typed.isIncomplete(1)).toBe(false);
    expect(typed.needles(1).leaks.isEmpty).toBe(true);
  });
});
