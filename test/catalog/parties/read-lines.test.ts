import {describe, expect, it} from 'vitest';
import {readLines} from '../../../src/catalog/parties/lines/read';

describe('readLines', () => {
  it('reads a party a line, under the roles of its heading', () => {
    expect(
      readLines(`
        # payment-processor wallet
        Café Pay | Café Group FR | cafe.example/pay js.cafe.example | docs.cafe.example
        # chat
        Plain | DE | plain.example
      `),
    ).toEqual([
      {
        id: 'cafe-pay',
        name: 'Café Pay',
        owner: 'Café Group',
        country: 'FR',
        roles: ['payment-processor', 'wallet'],
        match: [{host: 'cafe.example', path: '/pay'}, {host: 'js.cafe.example'}],
        source: 'docs.cafe.example',
      },
      {
        id: 'plain',
        name: 'Plain',
        owner: 'Plain',
        country: 'DE',
        roles: ['chat'],
        match: [{host: 'plain.example'}],
        source: 'plain.example',
      },
    ]);
  });

  it('refuses what is not of this form', () => {
    expect(() => readLines('# no-such-role\nA | DE | a.example')).toThrow('no-such-role');
    expect(() => readLines('A | DE | a.example')).toThrow('A | DE');
    expect(() => readLines('# chat\nA | Germany | a.example')).toThrow('Germany');
    expect(() => readLines('# chat\nA | DE |')).toThrow('A | DE');
  });
});
