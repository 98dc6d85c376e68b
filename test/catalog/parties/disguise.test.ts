import {describe, expect, it} from 'vitest';
import {DECODERS} from '../../../src/catalog/decoders/index';
import {behindFirstParty, VENDOR_FORMATS} from '../../../src/catalog/parties/disguise';
import {PARTIES} from '../../../src/catalog/parties/index';

const fact = (decoder: string, more = {}) => ({decoder, event: 'other' as const, name: 'x', ...more});

describe('companies behind a shop’s own names', () => {
  it('are known by the host that the name leads to', () => {
    const found = behindFirstParty({alias: 'shop.example.sc.omtrdc.net', path: '/b/ss/x', facts: []});
    expect(found).toMatchObject({how: 'cname', receiver: {id: 'adobe-analytics', firstParty: false}});
  });

  it('are none where it leads to hosting or to nobody known', () => {
    for (const alias of ['d1234.cloudfront.net', 'edge.nobody-knows.example']) {
      expect(behindFirstParty({alias, path: '/', facts: []}), alias).toBeNull();
    }
  });

  it('are known by the format that only they read', () => {
    const found = behindFirstParty({path: '/g/collect', facts: [fact('ga4')]});
    expect(found).toMatchObject({how: 'format', receiver: {id: 'google-analytics'}});
  });

  it('are none for products that shops run themselves, and for facts read by key names alone', () => {
    expect(behindFirstParty({path: '/matomo.php', facts: [fact('matomo')]})).toBeNull();
    expect(behindFirstParty({path: '/api', facts: [fact('ga4', {generic: true})]})).toBeNull();
  });

  it('covers every format that may stand on any host, or leaves it to the shop on purpose', () => {
    const runByShops = ['matomo', 'plausible', 'rudderstack', 'sensors-data', 'snowplow', 'umami'];
    const anywhere = DECODERS.filter(({match}) => match.some(({host}) => host === undefined)).map(
      ({id}) => id,
    );
    expect([...Object.keys(VENDOR_FORMATS), ...runByShops].sort()).toEqual(anywhere.sort());
    const parties = new Map(PARTIES.map(({id}) => [id, true]));
    for (const party of Object.values(VENDOR_FORMATS)) expect(parties.has(party), party).toBe(true);
  });
});
