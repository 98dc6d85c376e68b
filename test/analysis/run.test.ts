import {describe, expect, it} from 'vitest';
import {headlineOf} from '../../src/analysis/headline';
import {analyse} from '../../src/analysis/run';
import type {Entry, Observation} from '../../src/model/observation';
import {field, request, submit, visit} from '../records';

const hashedEmail: Entry = {
  place: 'query',
  key: 'iv',
  shape: 'hex64',
  length: 64,
  tokens: ['⟦email:sha256⟧'],
};

const run = (observations: Observation[]) => analyse([visit('v')], observations, 'zhima');
const dimension = (exposure: ReturnType<typeof run>, id: string) =>
  exposure.dimensions.find(({dimension: name}) => name === id);
const state = (exposure: ReturnType<typeof run>, input: string) =>
  exposure.dimensions.flatMap(({inputs}) => inputs).find(mapped => mapped.input === input)?.state;

describe('analyse', () => {
  it('says that an e-mail left hashed, before the form was sent, with its evidence', () => {
    const early = request('r1', 'v', {
      host: 'api.rlcdn.com',
      site: 'rlcdn.com',
      path: '/x',
      entries: [hashedEmail],
      at: 3_000,
    });
    const exposure = run([field('f', 'v'), early, submit('s', 'v', {types: ['email'], at: 5_000})]);
    const finding = exposure.findings.find(({signal, form}) => signal === 'email-sent' && form === 'sha256');
    expect(finding).toMatchObject({
      input: 'email-identity',
      grade: 'observed',
      receiver: 'liveramp',
      stage: 'checkout',
      carrier: 'iv',
      timing: 'before-submit',
      evidence: ['r1'],
    });
    expect(headlineOf(exposure.flows)).toMatchObject({
      key: 'contact-before-submit',
      name: 'LiveRamp ATS',
      others: 0,
    });
  });

  it('tells before from after by the form that holds the field', () => {
    const late = request('r1', 'v', {entries: [hashedEmail], at: 6_000});
    const timing = (observations: Observation[]) => run(observations).findings.find(({form}) => form)?.timing;
    expect(timing([late, submit('s', 'v', {types: ['email']})])).toBe('after-submit');
    expect(timing([late, submit('s', 'v', {types: ['search']})])).toBe('before-submit');
  });

  it('claims no order of what happened in the same moment', () => {
    const sent = request('r1', 'v', {entries: [hashedEmail], at: 6_000});
    const timing = (at: number) =>
      run([sent, submit('s', 'v', {types: ['email'], at})]).findings.find(({form}) => form)?.timing;
    expect([5_899, 5_900, 6_000, 6_100, 6_101].map(timing)).toEqual([
      'after-submit',
      'with-submit',
      'with-submit',
      'with-submit',
      'before-submit',
    ]);
  });

  it('calls nothing early that was typed into the receiver’s own frame', () => {
    const card: Entry = {
      place: 'body',
      key: 'card[number]',
      shape: 'number',
      length: 16,
      tokens: ['⟦cc-number⟧'],
    };
    const exposure = run([
      field('f', 'v', {type: 'cc-number', host: 'js.stripe.com', thirdParty: true}),
      request('r', 'v', {host: 'api.stripe.com', site: 'stripe.com', path: '/v1', entries: [card]}),
    ]);
    const finding = exposure.findings.find(({signal}) => signal === 'card-sent');
    expect(finding).toMatchObject({receiver: 'stripe', carrier: 'card[number]'});
    expect(finding).not.toHaveProperty('timing');
  });

  it('reads a pattern from an address, not from its digest', () => {
    const plain: Entry = {...hashedEmail, tokens: ['⟦email⟧']};
    expect(
      run([request('r', 'v', {entries: [hashedEmail]})]).findings.map(({signal}) => signal),
    ).not.toContain('email-sent-plain-pattern');
    expect(run([request('r', 'v', {entries: [plain]})]).findings.map(({signal}) => signal)).toContain(
      'email-sent-plain-pattern',
    );
  });

  it('counts nothing that did not leave', () => {
    for (const delivery of ['cached', 'failed', 'internal'] as const) {
      const exposure = run([request('r', 'v', {delivery, entries: [hashedEmail]})]);
      expect(exposure.flows).toEqual([]);
      expect(exposure.findings).toEqual([]);
    }
  });

  it('grades what was told, what follows and what a role makes likely apart', () => {
    const exposure = run([
      request('r1', 'v', {
        facts: [{decoder: 'meta-pixel', event: 'purchase', name: 'Purchase', value: 39.9, currency: 'EUR'}],
      }),
      request('r2', 'v', {host: 'js.klarna.com', site: 'klarna.com', path: '/'}),
    ]);
    expect(state(exposure, 'purchase-value')).toBe('observed');
    expect(state(exposure, 'purchase-frequency')).toBe('derivable');
    expect(state(exposure, 'credit-application')).toBe('plausible');
    expect(state(exposure, 'income-assets')).toBe('none');
  });

  it('does not take a field that stands there for one that was filled in', () => {
    expect(state(run([field('f', 'v', {type: 'tel', filled: false})]), 'phone-number')).toBe('plausible');
    expect(state(run([field('f', 'v', {type: 'tel', filled: true})]), 'phone-number')).toBe('observed');
  });

  it('keeps unknown apart from nothing, and always names what servers tell each other', () => {
    const exposure = run([]);
    expect(state(exposure, 'bill-payment')).toBe('hidden');
    expect(exposure.blindSpots.map(({id}) => id)).toEqual(['server-side', 'drawn-input']);
    expect(dimension(exposure, 'social-relationships')?.unseeable).toHaveLength(1);
  });

  it('names what is entered without a field where people are asked for what is theirs', () => {
    const kinds = ['product', 'checkout', 'payment'] as const;
    const named = kinds.map(kind =>
      analyse([visit('v', {kind})], [], 'zhima').blindSpots.some(({id}) => id === 'drawn-input'),
    );
    expect(named).toEqual([false, true, true]);
  });

  it('believes what was read by key names alone a little less', () => {
    const fact = {decoder: 'generic', event: 'purchase', name: 'purchase', value: 5, generic: true} as const;
    expect(state(run([request('r', 'v', {facts: [fact]})]), 'purchase-value')).toBe('derivable');
  });

  it('names payloads that can’t be read', () => {
    const fact = {decoder: 'sift', event: 'other', name: 'other', opaque: true} as const;
    const spots = run([request('r', 'v', {facts: [fact], body: {state: 'read', format: 'text'}})]).blindSpots;
    expect(spots.map(({id}) => id)).toContain('body-opaque');
  });

  it('names bodies that were not seen', () => {
    const exposure = run([request('r', 'v', {body: {state: 'unreadable'}})]);
    expect(exposure.blindSpots.find(({id}) => id === 'body-unreadable')).toMatchObject({
      values: {name: 'Meta Pixel', count: 1},
      evidence: ['r'],
    });
  });

  it('says of a packed value in which form it went, and tells it once where its key was seen as well', () => {
    const packed = request('r1', 'v', {
      entries: [hashedEmail],
      leaks: [
        {type: 'email', chain: ['hex', 'sha256', 'lower'], place: 'url', key: 'iv'},
        {type: 'tel', chain: ['uri', 'base64', 'gzip', 'e164'], place: 'body', key: 'd.phone'},
      ],
      at: 3_000,
    });
    const forms = run([packed]).findings.flatMap(({input, form, carrier}) =>
      form ? [[input, form, carrier]] : [],
    );
    expect(forms.filter(([input]) => input === 'email-identity')).toEqual([
      ['email-identity', 'sha256', 'iv'],
    ]);
    expect(forms).toContainEqual(['phone-number', 'gzip', 'd.phone']);
  });

  it('sees a company behind a name of the shop’s own, and says how', () => {
    const own = {host: 'data.shop.example', site: 'shop.example', thirdParty: false};
    const sale = {event: 'purchase' as const, name: 'purchase', value: 9, currency: 'EUR'};
    const forwarded = request('r1', 'v', {...own, path: '/g/collect', facts: [{decoder: 'ga4', ...sale}]});
    const lent = request('r2', 'v', {
      ...own,
      alias: 'shop.example.sc.omtrdc.net',
      facts: [{decoder: 'adobe-analytics', ...sale}],
    });
    const {flows, findings} = run([forwarded, lent, request('r3', 'v', {...own, path: '/api/cart'})]);
    const named = flows.map(({receiver, behind}) => [receiver.id, behind.map(({how}) => how)]);
    expect(named.sort()).toEqual([
      ['adobe-analytics', ['cname']],
      ['google-analytics', ['format']],
    ]);
    const gradesOf = (id: string) =>
      new Set(findings.filter(({receiver}) => receiver === id).map(({grade}) => grade));
    // That a server passes on what it gets was not seen.
    expect([...gradesOf('google-analytics')]).toEqual(['plausible']);
    expect(gradesOf('adobe-analytics')).toContain('observed');
  });

  it('believes frames of a socket only where the browser saw one being opened to that host', () => {
    const socket = {host: 'rec.t.example', site: 't.example', resource: 'websocket' as const};
    const leaks = [{type: 'email', chain: [], place: 'body' as const, key: 'text'}];
    const frame = request('f', 'v', {...socket, method: 'SEND', trust: 'page', leaks});
    expect(run([frame]).flows).toEqual([]);
    const opened = run([frame, request('s', 'v', socket)]);
    expect(opened.flows).toMatchObject([{receiver: {id: 't.example'}, requests: 2}]);
    expect(opened.findings.map(({input}) => input)).toContain('email-identity');
  });

  it('believes messages to a frame only where the browser saw one of that host, and nothing beyond what is in them', () => {
    const payer = {host: 'js.t.example', site: 't.example'};
    const leaks = [{type: 'email', chain: [], place: 'body' as const, key: 'billing.email'}];
    const message = request('m', 'v', {
      ...payer,
      resource: 'message',
      method: 'POST-MESSAGE',
      trust: 'page',
      leaks,
    });
    expect(run([message]).flows).toEqual([]);
    expect(run([message, request('s', 'v', {...payer, resource: 'websocket'})]).flows).toMatchObject([
      {requests: 1},
    ]);
    const {findings} = run([message, request('f', 'v', {...payer, resource: 'frame'})]);
    const inputs = findings.flatMap(({input, evidence}) => (evidence.includes('m') ? [input] : []));
    expect([...new Set(inputs)].sort()).toEqual(['cross-site-identifier', 'email-identity', 'email-pattern']);
  });

  it('does not count what a shop’s own form asked as told by the page that leads back to it', () => {
    const pay = visit('p', {site: 'pay.example', host: 'pay.example', kind: 'payment'});
    const back = request('r', 'p', {host: 'www.shop.example', site: 'shop.example', thirdParty: true});
    const {flows, findings} = analyse([visit('v'), pay], [field('f', 'v'), back], 'zhima');
    expect(findings.map(({receiver, input}) => [receiver, input])).toContainEqual([
      'shop.example',
      'email-identity',
    ]);
    const [shop] = flows.filter(({receiver}) => receiver.id === 'shop.example');
    expect(shop?.inputs.map(({input}) => input)).not.toContain('email-identity');
  });

  it('opens every finding’s evidence', () => {
    const observations = [field('f', 'v'), request('r', 'v', {cookies: ['_fbp'], entries: [hashedEmail]})];
    const ids = new Set(observations.map(({id}) => id));
    for (const {evidence} of run(observations).findings) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const id of evidence) expect(ids).toContain(id);
    }
  });

  it('shows what the operator denies as denied', () => {
    const inputs = dimension(run([]), 'social-relationships')?.inputs ?? [];
    expect(inputs.find(({input}) => input === 'user-content-ratings')?.strength).toBe('denied');
  });

  it('refuses a lens that does not exist', () => {
    expect(() => analyse([], [], 'nonsense')).toThrow(/no lens/);
  });

  it('gives the same answer for the same records', () => {
    const observations = [field('f', 'v'), request('r', 'v', {entries: [hashedEmail]})];
    expect(run(observations)).toEqual(run([...observations].reverse()));
  });
});
