import {describe, expect, it} from 'vitest';
import {textOf} from '../../src/content/window-messages';
import {LIMITS} from '../../src/model/limits';

describe('data of a message as text', () => {
  it.each([
    ['text', 'hello', 'hello'],
    [
      'an object',
      {type: 'pay', billing: {email: 'a@b.example'}},
      '{"type":"pay","billing":{"email":"a@b.example"}}',
    ],
    ['a list', [1, 'two'], '[1,"two"]'],
  ])('is %s as it is', (_what, data, text) => {
    expect(textOf(data)).toEqual({text, missing: 0});
  });

  it.each([undefined, null, 7, true])('is none of %s', data => {
    expect(textOf(data)).toBeNull();
  });

  it('leaves out bytes, and says how many', () => {
    expect(textOf({picture: new Uint8Array(5_000_000), name: 'a'})).toEqual({
      text: '{"picture":null,"name":"a"}',
      missing: 5_000_000,
    });
  });

  it('is bounded, whatever is posted', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const wide = Array.from({length: 300}, () => Array.from({length: 300}, () => 'x'));
    for (const data of [
      'x'.repeat(10_000_000),
      {text: 'x'.repeat(10_000_000)},
      Array.from({length: 1_000_000}, (_, at) => at),
      wide,
      circle,
    ]) {
      const read = textOf(data);
      expect(read?.text.length).toBeLessThanOrEqual(LIMITS.messageText);
      expect(read?.missing).toBeGreaterThan(0);
    }
  });
});
