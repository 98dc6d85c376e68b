import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Keys} from '../../../src/content/typing/keys';

describe('keys that no field takes in', () => {
  /** What is known in the end: what is told of the same later replaces what was told before. */
  let known: Map<string, string>;
  let keys: Keys;
  let now = 0;
  beforeEach(() => {
    vi.useFakeTimers();
    known = new Map();
    now = 1_000;
    keys = new Keys((key, value) => known.set(key, value));
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const press = (
    key: string,
    more: Partial<Record<'ctrlKey' | 'altKey' | 'isComposing', boolean>> = {},
    altGr = false,
  ) =>
    keys.pressed(
      {
        key,
        ctrlKey: false,
        metaKey: false,
        altKey: false,
        isComposing: false,
        getModifierState: () => altGr,
        ...more,
      },
      now,
    );
  const type = (text: string): void => {
    for (const sign of text) press(sign);
  };
  const wait = (ms: number): void => {
    now += ms;
    vi.advanceTimersByTime(ms);
  };
  const texts = (): string[] => [...known.values()];

  it('are one text, known while it is typed', () => {
    type('Mira K');
    wait(150);
    expect(texts()).toEqual(['Mira K']);
    type('estrel');
    press('Enter');
    expect(texts()).toEqual(['Mira Kestrel']);
  });

  it('begin another text after Enter, Tab, or when something else has the focus', () => {
    type('Mira');
    press('Tab');
    type('Tom');
    keys.end();
    type('Ada');
    wait(150);
    expect(texts()).toEqual(['Mira', 'Tom', 'Ada']);
  });

  it('are the same text or another after a pause: both are known', () => {
    type('Mira');
    wait(4_000);
    type('Kestrel');
    keys.end();
    expect(texts().sort()).toEqual(['Kestrel', 'Mira', 'MiraKestrel']);
  });

  it('are known as they were before they were taken out again', () => {
    type('Mira');
    for (let times = 0; times < 4; times++) press('Backspace');
    wait(150);
    expect(texts()).toEqual(['Mira']);
  });

  it('are no text where they are commands, a game or the way down the page', () => {
    press('a', {ctrlKey: true});
    press('k', {altKey: true});
    type('   ');
    type('jjjjjj');
    keys.end();
    type('gi');
    keys.end();
    expect(texts()).toEqual([]);
  });

  it('are written with AltGr, composed and pasted as well', () => {
    type('mira');
    press('@', {ctrlKey: true, altKey: true}, true);
    press('Process');
    press('n', {isComposing: true});
    keys.add('你好', now);
    keys.end();
    expect(texts()).toEqual(['mira@你好']);
  });
});
