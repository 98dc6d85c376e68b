import {describe, expect, it} from 'vitest';
import {isPaymentHost} from '../../../src/catalog/parties/lookup';
import {receiverAt} from '../../../src/catalog/parties/receiver';

describe('receiverAt', () => {
  it('knows the parties of the catalogue below their domains', () => {
    expect(receiverAt('region1.google-analytics.com', '/g/collect', false)).toMatchObject({
      id: 'google-analytics',
      owner: 'Alphabet',
      roles: ['analytics'],
      source: 'catalogue',
    });
  });

  it('tells products of one company apart by host and path', () => {
    expect(receiverAt('m.stripe.com', '/6', false).id).toBe('stripe-radar');
    expect(receiverAt('api.stripe.com', '/v1', false).id).toBe('stripe');
    expect(receiverAt('www.google.com', '/pagead/x', false).id).toBe('google-ads');
    expect(receiverAt('google.com', '/pay', false).id).toBe('google-pay');
  });

  it('does not take a host that only ends alike', () => {
    expect(receiverAt('notfacebook.com', '/tr', false).id).toBe('notfacebook.com');
  });

  it('falls back to third-party-web, then to the domain', () => {
    expect(receiverAt('cdn.checkfront.com', '/', false)).toMatchObject({
      owner: 'Checkfront',
      source: 'third-party-web',
    });
    expect(receiverAt('x.unheard-of.example', '/', false)).toMatchObject({
      id: 'unheard-of.example',
      source: 'none',
      roles: [],
    });
  });

  it('knows tenants of rented hosts, and else the landlord', () => {
    expect(receiverAt('d32hwlnfiv2gyn.cloudfront.net', '/sp.js', false)).toMatchObject({
      id: 'd32hwlnfiv2gyn.cloudfront.net',
      name: 'Snowplow',
      roles: ['analytics'],
      source: 'third-party-web',
    });
    expect(receiverAt('d0unheardof.cloudfront.net', '/x.js', false).id).toBe('cloudfront');
    expect(receiverAt('maps.googleapis.com', '/maps/api/js', false).id).toBe('google-maps');
  });

  it('reads a stand-in of the practice shop as the company that it plays, and marks it', () => {
    expect(receiverAt('www--facebook--com.localhost', '/tr', false)).toMatchObject({
      id: 'meta',
      standIn: true,
    });
    expect(receiverAt('www.facebook.com', '/tr', false).standIn).toBe(false);
  });

  it('knows who takes payments', () => {
    expect(isPaymentHost('js.stripe.com')).toBe(true);
    expect(isPaymentHost('qr.95516.com')).toBe(true);
    expect(isPaymentHost('www.google-analytics.com')).toBe(false);
  });
});
