import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/analysis/run';
import {readRecording} from '../../src/recordings/read';
import {PERSONA} from '../../workshop/shop/journey.mjs';
import {fileOf, firefoxCheckout, HASH_KEY, harOf} from './files';
import {asFirefox} from './firefox';
import {differences} from './same-findings';

describe.each(['western', 'chinese'] as const)('a %s trip as Firefox writes it', trip => {
  it('gives the same findings as written by Chromium', async () => {
    const chromium = await readRecording(fileOf(harOf(trip)), {hashKey: HASH_KEY});
    const firefox = await readRecording(fileOf(asFirefox(harOf(trip))), {hashKey: HASH_KEY});
    expect([firefox.by, firefox.trouble]).toEqual(['firefox', undefined]);
    expect(firefox.visits.map(({kind, path}) => [kind, path])).toEqual(
      chromium.visits.map(({kind, path}) => [kind, path]),
    );
    const {missing, extra} = differences(chromium, firefox);
    expect([...missing.values()].flat()).toEqual([]);
    expect(extra).toEqual([]);
  });
});

describe('a checkout that Firefox’s own tools exported', () => {
  it('tells who was told what of what was typed', async () => {
    const har = firefoxCheckout();
    const {by, trouble, counts, visits, observations} = await readRecording(fileOf(har), {hashKey: HASH_KEY});
    expect([by, trouble, counts.broken]).toEqual(['firefox', undefined, 0]);
    expect(counts.entries).toBe(har.log.entries.length);
    expect(visits.map(({kind, path}) => [kind, path])).toEqual([['checkout', '/checkout']]);
    const requests = observations.filter(({kind}) => kind === 'request');
    expect(requests.length).toBeGreaterThan(20);
    const {findings} = analyse(visits, observations, 'zhima');
    const told = (receiver: string) =>
      new Set(
        findings.filter(one => one.receiver === receiver && one.grade === 'observed').map(({input}) => input),
      );
    const typed = ['email-identity', 'phone-number', 'postal-address'];
    expect([...told('meta')]).toEqual(expect.arrayContaining(['legal-name', ...typed]));
    expect([...told('highlight')]).toEqual(expect.arrayContaining(typed));
    expect([...told('fernhill.example')]).toEqual(expect.arrayContaining(['legal-name', ...typed]));
    for (const receiver of ['posthog', 'riskified', 'fingerprint', 'google-analytics']) {
      expect(typed.filter(input => told(receiver).has(input))).toEqual([]);
    }
    const text = JSON.stringify([visits, observations]);
    for (const value of [PERSONA.contact.email, PERSONA.contact.phone, PERSONA.contact.street]) {
      expect(text).not.toContain(value);
    }
  });
});
