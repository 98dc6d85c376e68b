import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {LateBodies} from '../../src/background/late-bodies';

const URL = 'https://edge.example/collect';
const body = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return {kind: 'bytes' as const, bytes, total: bytes.length};
};

describe('bodies that come apart from their requests', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('meet them whichever comes first, also when one address gets several at once', () => {
    const late = new LateBodies<string>();
    late.miss(1, URL, 'first');
    late.miss(1, URL, 'second');
    expect(late.give(2, URL, body('other tab'))).toBeNull();
    expect(late.give(1, URL, body('a'))).toBe('first');
    expect(late.give(1, URL, body('b'))).toBe('second');
    expect(late.give(1, URL, body('c'))).toBeNull();
    expect(late.give(1, URL, body('d'))).toBeNull();
    expect(late.take(1, URL)).toEqual(body('c'));
    expect(late.take(1, URL)).toEqual(body('d'));
    expect(late.take(1, URL)).toBeNull();
  });

  it('wait for a few seconds only', () => {
    const late = new LateBodies<string>();
    late.miss(1, URL, 'first');
    vi.advanceTimersByTime(6_000);
    late.miss(1, URL, 'second');
    expect(late.give(1, URL, body('a'))).toBe('second');
  });
});
