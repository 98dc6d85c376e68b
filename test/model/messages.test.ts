import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseFromContent, parseFromPage, parseFromView} from '../../src/model/messages';
import {inputs, patience} from '../inputs';

describe('messages', () => {
  it('of the page are taken as JSON text only, and only when they are well-formed', () => {
    const good = JSON.stringify({type: 'payment-request', at: 5, methods: ['https://google.com/pay']});
    expect(parseFromPage(good)).toEqual({
      type: 'payment-request',
      at: 5,
      methods: ['https://google.com/pay'],
    });
    for (const bad of [
      {type: 'payment-request', at: 5, methods: []},
      'not json',
      '{"type":"erase-all"}',
      '{"type":"payment-request","at":-1,"methods":[]}',
      `{"type":"payment-request","at":1,"methods":["${'x'.repeat(300)}"]}`,
      `"${'x'.repeat(70_000)}"`,
      null,
    ]) {
      expect(parseFromPage(bad)).toBeNull();
    }
  });

  it('of content scripts are capped in number and size', () => {
    const submit = {type: 'submit', at: 1, types: ['email']};
    expect(parseFromContent({type: 'content', events: [submit]})?.events).toHaveLength(1);
    expect(parseFromContent({type: 'content', events: Array(201).fill(submit)})).toBeNull();
    const typed = (value: string) => ({
      type: 'typed',
      at: 1,
      values: [{key: 'f1', field: 'email', value, done: true}],
    });
    expect(parseFromContent({type: 'content', events: [typed('x'.repeat(513))]})).toBeNull();
  });

  it('of views can’t name what does not exist, nor retention of no days', () => {
    expect(parseFromView({type: 'erase-site', site: 'shop.example'})).not.toBeNull();
    expect(parseFromView({type: 'drop-table'})).toBeNull();
    expect(parseFromView({type: 'set-retention', days: 0})).toBeNull();
    expect(parseFromView({type: 'set-site', site: 'a', rule: 'sometimes'})).toBeNull();
  });

  it('lose what is not theirs', () => {
    const message = parseFromView(
      JSON.parse('{"type":"status","tab":3,"extra":1,"__proto__":{"polluted":1}}'),
    );
    expect(message).toEqual({type: 'status', tab: 3});
    expect(({} as {polluted?: number}).polluted).toBeUndefined();
  });

  it(
    'never throw, whatever comes',
    () => {
      fc.assert(
        fc.property(fc.anything({withNullPrototype: true, withMap: true}), input => {
          parseFromContent(input);
          parseFromView(input);
          parseFromPage(input);
        }),
        inputs(4_000),
      );
    },
    patience,
  );
});
