import {describe, expect, it} from 'vitest';
import {consentIn} from '../../src/background/consent';

describe('consentIn', () => {
  it.each([
    ['euconsent-v2', 'CQbJ3wAQbJ3wAAcABBENCEFsAP_gAEPgACiQKxNX'],
    [
      'OptanonConsent',
      'isGpcEnabled=0&datestamp=Wed+Nov+25+2026+16%3A00%3A00+GMT%2B0000&groups=C0001%3A1%2CC0004%3A0',
    ],
  ])('keeps the states of %s as its manager encodes them', (name, value) => {
    expect(consentIn(name, value)).toBe(value);
  });

  it('says no more than that a choice was made where words stand, and nothing of other names', () => {
    expect(consentIn('cookie_consent', '{"by": "Mara Lindqvist"}')).toBe('set');
    expect(consentIn('_ga', 'GA1.1.1234567.1700000')).toBeUndefined();
  });
});
