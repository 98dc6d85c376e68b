import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {LateIdentifiers} from '../../src/background/late-identifiers';
import type {Entry} from '../../src/model/observation';

const ID = 'k7f3-9a2b-77c1-x4e8';
const entry = (): Entry => ({place: 'query', key: 'code', shape: 'text', length: ID.length});

describe('identifiers that were read before they were known', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are told to those who carried them, once', () => {
    const late = new LateIdentifiers<string>();
    const [first, second] = [entry(), entry()];
    late.wait(ID, first, 'a');
    late.wait(`${ID}-other`, second, 'b');
    expect([...late.settle(() => undefined)]).toEqual([]);
    const find = (value: string) => (value === ID ? 'hash' : undefined);
    expect([...late.settle(find)]).toEqual(['a']);
    expect([first.hash, second.hash]).toEqual(['hash', undefined]);
    expect([...late.settle(find)]).toEqual([]);
  });

  it('wait for a few seconds only, and words don’t wait at all', () => {
    const late = new LateIdentifiers<string>();
    late.wait(ID, entry(), 'a');
    late.wait('moss-teapot', entry(), 'b');
    vi.advanceTimersByTime(1_000);
    late.wait(ID, entry(), 'c');
    vi.advanceTimersByTime(3_500);
    expect([...late.settle(() => 'hash')]).toEqual(['c']);
  });
});
