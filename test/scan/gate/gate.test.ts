import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {DETECTORS} from '../../../src/catalog/detectors/index';
import {gateFor} from '../../../src/scan/gate';
import {prepareElsewhere, prepareNeedles} from '../../../src/scan/needles';

const gate = gateFor(prepareNeedles([]));

describe('names in code', () => {
  it.each([
    ['ep.transaction_id', 'ep.transaction_id'],
    ['udff[em]', 'udff[em]'],
    ['events[].properties.$current_url', 'events[].properties.$current_url'],
    ['customer.firstName', 'customer.firstName'],
    ['_ga_K7QZ19XPW0', '_ga_‹id›'],
    ['seen_wexlumo', 'seen_‹word›'],
    ['cart:Wexlumo Quovarn', 'cart:‹word› ‹word›'],
    ['Gift_for_Wexlumo', 'Gift_for_‹word›'],
    ['1987', '‹n:2-4›'],
    ['14.03.88', '‹n:2-4›.‹n:2-4›.‹n:2-4›'],
    ['06 12 34 56 78', '‹n:2-4› ‹n:2-4› ‹n:2-4› ‹n:2-4› ‹n:2-4›'],
    ['mi-ra-ko-wa', '‹word›-‹word›-‹word›-‹word›'],
    ['Mi\u00adra\u00adKo', '‹word›'],
    ['⟦email:mira⟧', ' email:‹word› '],
    ['items.0.id', 'items.0.id'],
    ['‹Wexlumo›', ' ‹word› '],
    ['⟦wexlumo⟧', ' ‹word› '],
    ['⟦email:sha256⟧', '⟦email:sha256⟧'],
  ])('%s is kept as %s', (name, kept) => expect(gate.name(name)).toBe(kept));

  it('are cut between words where they are too long, so that what is kept is still known', () => {
    const long = `${'node.childNodes[].'.repeat(6)}attributes`;
    const kept = gate.name(long, 100);
    expect(kept).toBe(`${'node.childNodes[].'.repeat(5)}node.`);
    expect(gate.name(kept, 100)).toBe(kept);
  });

  it('keep what we ourselves call what scripts do', () => {
    const folder = path.resolve('src/page');
    const written = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.ts'))
      .map(name => readFileSync(path.join(folder, name), 'utf8'))
      .join('\n');
    const acts = new Set([...written.matchAll(/'((?:[a-z]+:)+[A-Za-z-]+)'/g)].map(([, act = '']) => act));
    expect(acts.size).toBeGreaterThan(20);
    for (const act of acts) expect(gate.name(act)).toBe(act);
    for (const {id} of DETECTORS) expect(gate.name(id)).toBe(id);
  });
});

describe('addresses', () => {
  it.each([
    ['/g/collect', '/g/collect'],
    ['/checkout/onepage/success', '/checkout/onepage/success'],
    ['/v12.0/events', '/v12.0/events'],
    ['/product/wexlumo-mug', '/product/‹slug:2›'],
    ['/u/Wexlumo/Quovarn', '/u/‹word›/‹word›'],
    ['/b/1987-03-14', '/b/‹date›'],
    ['/b/14.03.1987', '/b/‹slug:3›'],
    ['/pay/4929-1633-7777-0001', '/pay/‹slug:4›'],
    ['/pin/483920', '/pin/‹n:5-8›'],
    ['/assets/main.4f3a2b1c.js', '/assets/main.‹hex›.js'],
    ['/wexlumo.js', '/‹word›.js'],
    ['/%57exlumo%2520Quovarn', '/‹slug:2›'],
    ['/;jsessionid=8f14e45fceea167a', '/;jsessionid=‹hex›'],
    ['/activityi;src=1234567;cat=wexlumo', '/activityi;src=‹n:5-8›;cat=‹word›'],
    ['/_next/static/chunks/main.js', '/_next/static/chunks/main.js'],
    ['/mi-ra-ko', '/‹slug:3›'],
  ])('%s is kept as %s', (address, kept) => expect(gate.path(address)).toBe(kept));

  it.each([
    ['www.google-analytics.com', 'www.google-analytics.com'],
    ['px.ads.linkedin.com', 'px.ads.linkedin.com'],
    ['wexlumo-quovarn.shop.example', '‹slug:2›.shop.example'],
    ['wexlumo.checkout.shop.example', '‹word›.checkout.shop.example'],
    ['wexlumo-.shop.example', '‹word›.shop.example'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%s is kept as %s', (host, kept) => expect(gate.host(host)).toBe(kept));
});

describe('what is written for people', () => {
  it.each([
    ['Hi Wexlumo, you have 420 bonus points', 'Hi ‹word›, you have ‹number› bonus points'],
    ['王小明，您的芝麻分 731，可免押金', '‹word›，您的芝麻分 ‹number›，可免押金'],
    ['Write to wexlumo@post.example or see https://x.example/wexlumo', 'Write to ‹text› or see ‹text›'],
    ['Code sent to ***45678', 'Code sent to ‹number›'],
    ['IBAN DE89 3704 0044 0532', 'IBAN ‹number›'],
    ['Max, you earn 20 points', '‹word›, you earn ‹number› points'],
  ])('%s becomes %s', (sentence, template) => expect(gate.sentence(sentence)).toBe(template));

  it.each([
    ['Edit address of Wexlumo Quovarn', 'Edit address of …'],
    ['Wexlumo Quovarn', ''],
    ['E-mail address', 'E-mail address'],
    ['Card ****4242 of Wexlumo', 'Card … of …'],
  ])('the label %s becomes “%s”', (label, kept) => expect(gate.label(label)).toBe(kept));

  it('keeps no words at all where something typed may be missing', () => {
    const closed = gateFor(prepareNeedles([]), 'keys');
    expect([closed.sentence('Earn points'), closed.label('E-mail')]).toEqual(['', '']);
    expect(closed.path('/checkout/cart')).toBe('/‹word›/‹word›');
    expect(closed.name('email')).toBe('email');
  });
});

describe('commerce facts', () => {
  const typed = [{type: 'name', value: 'Wexlumo Quovarn'}];
  it('stand as they are unless something typed is in them, in this tab or another', () => {
    expect(gate.fact('Lavender tea 100 g', 120)).toBe('Lavender tea 100 g');
    const here = gateFor(prepareNeedles(typed));
    expect(here.fact('Mug for Wexlumo', 120)).toBe('Mug for ⟦name⟧');
    const there = gateFor(prepareNeedles([], prepareElsewhere(typed)));
    expect(there.fact('Mug for Quovarn', 120)).toBe('Mug for ⟦name⟧');
  });
});
