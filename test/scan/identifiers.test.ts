import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {entropyOf, Identifiers, isIdentifier} from '../../src/scan/identifiers';

describe('identifiers', () => {
  it.each([
    'GA1.1.1893247561.1764061200',
    'fb.1.1764061200000.883471920',
    '8f14e45f-ceea-467f-a9f3-1c0ffee0beef',
    'k7Qz19xPw0aa',
  ])('%s looks like one', value => expect(isIdentifier(value)).toBe(true));

  it.each([
    'true',
    'en-US',
    '2026-11-25T10:00:00Z',
    '1764061200',
    '1764061200000',
    'https://shop.example/a1b2c3',
    '{"id":"8f14e45f"}',
    'accepted_all_cookies',
    'DARK_MODE',
    '11111111111',
  ])('%s does not', value => expect(isIdentifier(value)).toBe(false));

  it('are known again as they are, by their tail, in base64 and as a digest', () => {
    const known = new Identifiers();
    const value = 'GA1.1.1893247561.1764061200';
    known.learn(value, 'h1');
    const forms = [
      value,
      '1893247561.1764061200',
      Buffer.from(value).toString('base64'),
      createHash('md5').update(value).digest('hex'),
      createHash('sha256').update(value).digest('hex'),
    ];
    for (const form of forms) expect(known.find(form), form).toBe('h1');
    expect(known.find('GA1.1.1893247561.1764061201')).toBeUndefined();
    known.learn('en-US', 'h2');
    expect(known.find('en-US')).toBeUndefined();
  });

  it('have an entropy by the spread of their signs', () => {
    expect(entropyOf('aaaaaaaa')).toBe(0);
    expect(entropyOf('abcdefgh')).toBe(24);
  });
});
