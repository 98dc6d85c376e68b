import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {gbkOf} from '../../../src/scan/leaks/gbk';
import {sm3} from '../../../src/scan/leaks/sm3';
import {chainsOf, findIn, findInQuery, type Typed} from './find';
import {digest} from './wrappings';

const EMAIL: Typed = ['email', 'Piet.Hage@postvak.example'];
const LOWER = 'piet.hage@postvak.example';
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('a digest', () => {
  it.each([
    ['sha224', 'sha224'],
    ['sha3-256', 'sha3-256'],
    ['sha3-512', 'sha3-512'],
    ['ripemd160', 'ripemd160'],
    ['sm3', 'sm3'],
  ])('of %s is found in hexadecimal and base64', (name, step) => {
    expect(chainsOf(findInQuery([EMAIL], `h=${digest(name, LOWER)}`))).toEqual([`hex ${step} lower`]);
    expect(chainsOf(findIn([EMAIL], {h: digest(name, LOWER, 'base64')}))).toEqual([`base64 ${step} lower`]);
    expect(chainsOf(findIn([EMAIL], {h: digest(name, LOWER).toUpperCase()}))).toEqual([`hex ${step} lower`]);
    expect(findInQuery([EMAIL], `h=${digest(name, 'someone@else.example')}`)).toEqual([]);
  });

  it('of Keccak-256 is found as well', () => {
    // Of `hello`, as contracts of Ethereum compute it; Node has no Keccak with its first padding to compare with.
    expect(
      findInQuery(
        [['username', 'hello']],
        'h=1c8aff950685c2ed4bc3174f3472287b56d9517b9c948127319a09a7a36deac8',
      ),
    ).toHaveLength(1);
  });

  it('is found by its half that Chinese sites send, as a whole value', () => {
    const middle = digest('md5', LOWER).slice(8, 24);
    const half = digest('sha256', LOWER).slice(0, 32);
    for (const [text, name] of [
      [middle, 'md5'],
      [middle.toUpperCase(), 'md5'],
      [half, 'sha256'],
    ]) {
      expect(chainsOf(findInQuery([EMAIL], `uid=${text}`))).toEqual([`hex half ${name} lower`]);
      expect(chainsOf(findIn([EMAIL], {uid: text}))).toEqual([`hex half ${name} lower`]);
    }
    for (const text of [`z${middle}`, `ab${middle}`, `${middle}.js`, middle.slice(0, 12)]) {
      expect(findInQuery([EMAIL], `uid=${text}`), text).toEqual([]);
    }
    expect(findInQuery([EMAIL], `uid=${digest('md5', LOWER).slice(0, 16)}`)).toEqual([]);
  });

  it('of a number that was typed in full-width digits is one of its digits', () => {
    expect(
      chainsOf(
        findInQuery([['tel', '１５９８７６５００４３']], `h=${digest('sha256', '15987650043')}`),
      ).join(),
    ).toMatch(/sha256.*fullwidth/);
    expect(
      findInQuery([['tel', '15987650043']], `h=${digest('sha256', '１５９８７６５００４３')}`),
    ).toHaveLength(1);
  });
});

describe('SM3', () => {
  it('gives the examples of GB/T 32905-2016, annex A', () => {
    const text = (value: string) => new TextEncoder().encode(value);
    expect(toHex(sm3(text('abc')))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(toHex(sm3(text('abcd'.repeat(16))))).toBe(
      'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
    );
  });

  it('agrees with OpenSSL at every length up to three blocks', () => {
    for (let length = 0; length < 192; length++) {
      const message = new Uint8Array(length).fill(length);
      expect(toHex(sm3(message))).toBe(createHash('sm3').update(message).digest('hex'));
    }
  });
});

describe('GBK', () => {
  it('is what the decoder reads as the same text', () => {
    const decoder = new TextDecoder('gb18030');
    for (const text of ['何雨桐', '北京路9号 A座', '㐂', '𠮷野', '€']) {
      expect(decoder.decode(gbkOf(text) ?? undefined)).toBe(text);
    }
  });
});
