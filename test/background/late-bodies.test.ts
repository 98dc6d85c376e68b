import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {LateBodies} from '../../src/background/late-bodies';

const body = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return {kind: 'bytes' as const, bytes, total: bytes.length};
};
const URL_A = 'https://t.example/b';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('bodies that the page read', () => {
  it('wait for their request', () => {
    const bodies = new LateBodies<string>();
    expect(bodies.give(1, URL_A, body('x'))).toBeNull();
    expect(bodies.take(2, URL_A)).toBeNull();
    expect(bodies.take(1, URL_A)?.total).toBe(1);
    expect(bodies.take(1, URL_A)).toBeNull();
  });

  it('find the request that was read without them', () => {
    const bodies = new LateBodies<string>();
    bodies.miss(1, URL_A, 'request');
    expect(bodies.give(1, URL_A, body('x'))).toBe('request');
  });

  it('are given up after five seconds', () => {
    const bodies = new LateBodies<string>();
    bodies.miss(1, URL_A, 'request');
    bodies.give(1, 'https://t.example/c', body('y'));
    vi.advanceTimersByTime(5_001);
    expect(bodies.give(1, URL_A, body('x'))).toBeNull();
    expect(bodies.take(1, 'https://t.example/c')).toBeNull();
  });
});
