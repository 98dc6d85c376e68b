import {describe, expect, it} from 'vitest';
import {choiceIn, keepsConsent} from '../../src/catalog/consent-stores';

describe('stores of consent', () => {
  it.each(['euconsent-v2', 'OptanonConsent', 'IABGPP_HDR_GppString', 'cookie_consent', '_tracking_consent'])(
    'are known by their name: %s',
    name => expect(keepsConsent(name)).toBe(true),
  );

  it.each(['_ga', 'consent_of_mara', 'cart'])('are not %s', name => expect(keepsConsent(name)).toBe(false));
});

describe('what was chosen', () => {
  it.each([
    ['a TC string', 'CQbJ3wAQbJ3wAAcABBENCEFsAP_gAEPgACiQKxNX', 'CQbJ3wAQbJ3wAAcABBENCEFsAP_gAEPgACiQKxNX'],
    [
      'OneTrust',
      'isGpcEnabled=0&datestamp=Wed+Nov+25+2026+16%3A00%3A00+GMT%2B0000&version=202409.1.0&consentId=6b1f0c7e-11&groups=C0001%3A1%2CC0004%3A0',
      'isGpcEnabled:0,C0001:1,C0004:0',
    ],
    [
      'Cookiebot',
      "{stamp:'-1',necessary:true,preferences:false,statistics:false,marketing:true,method:'explicit',ver:1}",
      'necessary:true,preferences:false,statistics:false,marketing:true',
    ],
    [
      'CookieYes',
      'consentid:R3pQ7xT1,consent:yes,action:yes,necessary:yes,analytics:no',
      'consent:yes,action:yes,necessary:yes,analytics:no',
    ],
    ['JSON', '{"analytics":false,"by":"Mara"}', 'analytics:false'],
    ['one word', 'dismissed', 'dismissed'],
  ])('is read from %s, without names, numbers and times', (_, value, choice) => {
    expect(choiceIn(value)).toBe(choice);
  });
});
