import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {memoryPlatform} from './memory-platform';

vi.mock('../../src/platform', () => memoryPlatform());
const {browser} = await import('../../src/platform');
const {SessionState} = await import('../../src/background/session-state');

const stored = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(await browser.storage.session.get(null)).map(([key, text]) => [
      key,
      JSON.parse(String(text)),
    ]),
  );

describe('what outlives the worker', () => {
  beforeEach(async () => {
    vi.useFakeTimers();
    const all = Object.keys(await browser.storage.session.get(null));
    if (all.length > 0) await browser.storage.session.remove(all);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is written after its delay, and what came and went meanwhile is not', async () => {
    const state = new SessionState(30);
    state.set('stays', 1);
    state.set('goes', 2);
    state.delete('goes');
    state.set('is spent', 3);
    state.discard('is spent');
    await vi.advanceTimersByTimeAsync(30);
    expect(await stored()).toEqual({stays: 1});
  });

  it('is read by who comes after', async () => {
    const state = new SessionState(30);
    state.set('tab', {visits: [{at: 1, status: 'recorded'}]});
    await state.flush();
    const next = new SessionState(30);
    await next.load();
    expect(next.get('tab')).toEqual({visits: [{at: 1, status: 'recorded'}]});
    expect(next.keys('t')).toEqual(['tab']);
    next.delete('tab');
    await next.flush();
    expect(await stored()).toEqual({});
  });

  it('is known to be incomplete where somebody else wrote it', async () => {
    await browser.storage.session.set({'typed:1': [{type: 'email', value: 'a@b.example'}], run: '1e'});
    const state = new SessionState(30);
    await state.load();
    expect(state.lossy).toBe(true);
    expect(state.keys('')).toEqual([]);
  });

  it('loses discarded keys within half a second, but not those that are set again', async () => {
    const state = new SessionState(30);
    for (const key of ['a', 'b', 'c']) state.set(key, 1);
    await vi.advanceTimersByTimeAsync(30);
    state.discard('a');
    state.discard('b');
    state.set('b', 2);
    expect(state.get('a')).toBeUndefined();
    await vi.advanceTimersByTimeAsync(30);
    expect(await stored()).toEqual({a: 1, b: 2, c: 1});
    await vi.advanceTimersByTimeAsync(600);
    expect(await stored()).toEqual({b: 2, c: 1});
  });
});
