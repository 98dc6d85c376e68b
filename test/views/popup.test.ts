import {describe, expect, test} from 'vitest';
import {gotEarly, inferredWords, receivedWords} from '../../src/views/components/received';
import {isNecessary, splitFlows, telling} from '../../src/views/components/receivers';
import {askedFor} from '../../src/views/components/shop-fields';
import {stagePath} from '../../src/views/components/stage-path';
import {stepAdditions} from '../../src/views/components/step-additions';
import {noticeFor} from '../../src/views/popup/notice';
import {chooseScope} from '../../src/views/popup/scope';
import {field, finding, flow, receiver, visit} from './records';

describe('stage path', () => {
  const states = (path: ReturnType<typeof stagePath>) => path.map(({kind, state}) => `${kind} ${state}`);
  test('marks what was passed, where one is, and what lies ahead', () => {
    expect(states(stagePath([visit({kind: 'product'}), visit({kind: 'checkout'})], 'checkout'))).toEqual([
      'product visited',
      'cart ahead',
      'checkout current',
      'payment ahead',
      'confirmation ahead',
    ]);
  });
  test('puts lists and searches under the first step, by their own name', () => {
    expect(stagePath([visit({kind: 'search'})], 'search')[0]).toEqual({kind: 'search', state: 'current'});
  });
  test('has no current step on a page that is none', () => {
    expect(stagePath([visit({kind: 'cart'})], undefined).some(({state}) => state === 'current')).toBe(false);
  });
});

describe('scope', () => {
  const visits = [
    visit({id: 'a', site: 'shop.example', tab: 1, startedAt: 1}),
    visit({id: 'b', site: 'wallet.example', tab: 1, startedAt: 2}),
    visit({id: 'c', site: 'other.example', tab: 2, startedAt: 3}),
  ];
  test('holds the visits of the site and of the tab', () => {
    const scope = chooseScope(visits, {site: 'shop.example', visit: 'a'}, 1);
    expect(scope?.visits.map(({id}) => id)).toEqual(['a', 'b']);
    expect(scope?.current?.id).toBe('a');
  });
  test('stays with a page of which nothing is recorded', () => {
    expect(chooseScope(visits, {site: 'news.example'}, 9)).toEqual({
      site: 'news.example',
      visits: [],
      current: undefined,
      latest: false,
    });
  });
  test('falls back to the latest records where the tab shows no page', () => {
    expect(chooseScope(visits, {}, 9)).toMatchObject({
      site: 'other.example',
      latest: true,
      current: {id: 'c'},
    });
    expect(chooseScope([], {}, 9)).toBeNull();
  });
});

describe('notice', () => {
  const status = {
    access: true,
    paused: false,
    rule: 'auto',
    site: 'shop.example',
    recording: 'recorded',
  } as const;
  test('is none where the records speak', () => {
    expect(noticeFor(status, {latest: false})).toBeNull();
  });
  test('tells the states apart', () => {
    expect(noticeFor({...status, access: false}, null)).toBe('access');
    expect(noticeFor({...status, rule: 'never', recording: 'dropped'}, null)).toBe('never');
    expect(noticeFor({...status, paused: true}, null)).toBe('paused');
    expect(noticeFor({...status, recording: 'dropped'}, null)).toBe('not-shop');
    expect(noticeFor({...status, recording: 'pending'}, null)).toBe('pending');
    expect(noticeFor({...status, site: undefined, recording: 'none'}, null)).toBe('empty');
    expect(noticeFor({...status, site: undefined, recording: 'none'}, {latest: true})).toBe('latest');
  });
});

describe('what a company got', () => {
  const inputs = [
    {input: 'browsing-interests', grade: 'observed'},
    {input: 'email-identity', grade: 'observed', form: 'sha256', timing: 'before-submit'},
    {input: 'legal-name', grade: 'observed', form: 'sha256', timing: 'after-submit'},
    {input: 'search-queries', grade: 'observed', form: 'plain', timing: 'after-submit'},
    {input: 'purchase-value', grade: 'observed'},
    {input: 'ip-location', grade: 'derivable'},
    {input: 'email-identity', grade: 'derivable'},
  ] as const;
  const got = flow({inputs: [...inputs], amounts: [{value: 39.9, currency: 'EUR'}], items: 2});
  test('is said in words, the person first, the amount as it was told', () => {
    expect(receivedWords(got)).toEqual([
      'name, e-mail address (SHA-256)',
      'search words (as typed)',
      '€39.90',
      '2 products',
      'pages viewed',
    ]);
  });
  test('does not repeat as inferred what was seen outright', () => {
    expect(inferredWords(got, 'derivable')).toEqual(['network location']);
  });
  test('is early only where something typed went before the form', () => {
    expect(gotEarly(got)).toBe(true);
    expect(
      gotEarly(
        flow({inputs: [{input: 'email-pattern', grade: 'derivable', form: 'md5', timing: 'before-submit'}]}),
      ),
    ).toBe(false);
  });
  test('is nothing where only requests were seen', () => {
    expect(receivedWords(flow())).toEqual([]);
  });
});

describe('receivers', () => {
  const stripe = flow({receiver: receiver({id: 'stripe', roles: ['payment-processor']})});
  const shop = flow({receiver: receiver({id: 'shop.example', roles: []})});
  test('are necessary only by roles that all are', () => {
    expect(isNecessary(receiver({roles: ['wallet']}))).toBe(true);
    expect(isNecessary(receiver({roles: ['wallet', 'advertising']}))).toBe(false);
    expect(isNecessary(receiver({roles: []}))).toBe(false);
  });
  test('are split, without the shop', () => {
    const {others, necessary} = splitFlows([flow(), stripe, shop], 'shop.example');
    expect(others.map(one => one.receiver.id)).toEqual(['meta']);
    expect(necessary.map(one => one.receiver.id)).toEqual(['stripe']);
  });
  test('lead the headline by those that nobody needs, if there are any', () => {
    expect(telling([stripe, flow()], '').map(one => one.receiver.id)).toEqual(['meta']);
    expect(telling([stripe], '').map(one => one.receiver.id)).toEqual(['stripe']);
  });
});

describe('step additions', () => {
  const visits = [
    visit({id: 'v1', startedAt: 1}),
    visit({id: 'v2', startedAt: 2}),
    visit({id: 'x', tab: 7, startedAt: 1}),
  ];
  const findings = [
    finding({visit: 'v1', input: 'browsing-interests'}),
    finding({visit: 'x', receiver: 'stripe', input: 'phone-number'}),
    finding({visit: 'v2', input: 'browsing-interests'}),
    finding({visit: 'v2', receiver: 'stripe', input: 'phone-number'}),
    finding({visit: 'v2', receiver: 'shop.example', input: 'phone-number'}),
    finding({visit: 'v2', input: 'time-of-day', grade: 'derivable'}),
  ];
  test('are what earlier visits of the tab had not shown; the shop itself is no new receiver', () => {
    expect(stepAdditions(visits, findings, 'v2')).toEqual({
      receivers: ['stripe'],
      inputs: ['phone-number'],
      could: ['time-of-day'],
    });
  });
  test('of a first visit are all that it shows', () => {
    expect(stepAdditions(visits, findings, 'v1')?.receivers).toEqual(['meta']);
  });
});

test('the shop asked for what its own fields show, each type once', () => {
  const fields = [
    field(),
    field({id: 'f2', filled: false}),
    field({id: 'f3', type: 'tel', filled: false}),
    field({id: 'f4', type: 'cc-number', thirdParty: true}),
    field({id: 'f5', type: 'unknown'}),
  ];
  expect(askedFor(fields)).toEqual({took: ['email'], asked: ['tel']});
});
