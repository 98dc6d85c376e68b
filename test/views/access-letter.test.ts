import {afterEach, describe, expect, test} from 'vitest';
import {analyse} from '../../src/analysis/run';
import {accessLetter, LAWS} from '../../src/views/components/access-letter';
import {words} from '../../src/views/components/words';
import {field, request, visit} from './records';

afterEach(() => words.changeLanguage('en'));

const visits = [visit({startedAt: Date.UTC(2026, 10, 25, 14)})];
const observations = [
  field(),
  request({
    at: Date.UTC(2026, 10, 25, 14, 2),
    cookies: ['_fbp'],
    entries: [
      {place: 'query', key: 'udff[em]', shape: 'hex64', length: 0, tokens: ['⟦email:sha256⟧']},
      {place: 'query', key: 'fbp', shape: 'id', length: 20, hash: 'k'},
    ],
  }),
];
const byId = new Map(observations.map(one => [one.id, one]));
const exposure = analyse(visits, observations, 'zhima');

function letter(law: (typeof LAWS)[number]): string {
  const flow = exposure.flows.find(({receiver}) => receiver.family === 'meta');
  if (!flow) throw new Error('nothing reached the company');
  return accessLetter(law, {flow, findings: exposure.findings, visits, observationOf: id => byId.get(id)});
}

describe('an access request', () => {
  test('lists what was observed, with time, shop, form, request and key, and names of identifiers', () => {
    const text = letter('gdpr');
    expect(text).toContain(
      '- 2026-11-25T14:02:00.000Z · www.shop.example · E-mail address as a key (SHA-256) · POST www.facebook.com/tr/ · udff[em]',
    );
    expect(text).toMatch(/fbp, _fbp/);
    expect(text).toContain('C-634/21');
    expect(text).toContain('C-203/22');
    expect(text).toContain('Article 15');
    expect(text).not.toMatch(/\{\{|letter\./);
  });

  test.each(LAWS)('is whole in both languages by %s', async law => {
    const english = letter(law);
    await words.changeLanguage('zh-CN');
    const chinese = letter(law);
    for (const text of [english, chinese]) expect(text).not.toMatch(/\{\{|letter\.|undefined/);
    expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    expect(english.match(/^\d\. /gm)?.length).toBe(chinese.match(/^\d\. /gm)?.length);
  });

  test('claims nothing that only could be worked out', () => {
    const could = exposure.findings.filter(({grade}) => grade !== 'observed');
    expect(could.length).toBeGreaterThan(0);
    expect(letter('gdpr').match(/^- /gm)?.length).toBe(
      exposure.findings.filter(({grade, receiver}) => grade === 'observed' && receiver === 'meta').length,
    );
  });
});
