import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {BrowserKind} from '../../scripts/browsers/session.d.ts';
import {analyse} from '../../src/analysis/run';
import type {Bundle, ExportedRequest} from '../../src/bundle/export';
import type {ListsReply} from '../../src/model/messages';
import {PERSONA, PERSONA_ZH, walkJourney} from '../../workshop/shop/journey.mjs';
import {findInFiles, fingerprintsOf, holds, ownedFiles, plantIn} from './disk';
import {AGREES, compare} from './ledger';
import {openWorld, type World} from './world';

const requests = (bundle: Bundle): ExportedRequest[] =>
  bundle.observations.filter((observation): observation is ExportedRequest => observation.kind === 'request');

const tokensTo = (bundle: Bundle, party: string): string[] => [
  ...new Set(
    requests(bundle)
      .filter(request => request.party === party)
      .flatMap(({entries}) => entries.flatMap(({tokens = []}) => tokens)),
  ),
];

const stagesOf = (bundle: Bundle): string[] => bundle.visits.map(({kind}) => kind);

/** Everything that the walk types, apart from what is too short to be told from chance in raw files. */
function typedIn(persona: typeof PERSONA): string[] {
  const {search, contact, deliveryNote, card, payPassword} = persona;
  return [search, ...Object.values(contact), deliveryNote, card.number, payPassword].filter(
    value => value.length >= 4 || /[^\u0020-\u007e]/.test(value),
  );
}

describe.each<BrowserKind>(['chromium', 'firefox'])('a shopping trip in %s', kind => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  it('leaves nothing of a page that is no shop', async () => {
    await world.page.goto(world.shop.url('notes.quietpages.example', '/'));
    await world.settle();
    expect(world.shop.log().some(({host}) => host === 'www.google-analytics.com')).toBe(true);
    const bundle = await world.bundle();
    expect(bundle.visits).toEqual([]);
    expect(bundle.observations).toEqual([]);
  });

  it('holds exactly the third-party requests that were received, with party, kind and stage', async () => {
    await world.startAfresh();
    await walkJourney(world.page, world.shop, {pay: 'card', lang: 'en'});
    await world.settle();
    const bundle = await world.bundle();
    expect(stagesOf(bundle)).toEqual([
      'list',
      'search',
      'product',
      'cart',
      'checkout',
      'payment',
      'confirmation',
    ]);
    const result = compare(bundle, world.shop.log());
    expect(result).toMatchObject(AGREES);
    expect(result.received).toBeGreaterThan(60);
  });

  it('says who received what, in which form', async () => {
    const bundle = await world.bundle();
    expect(tokensTo(bundle, 'liveramp')).toEqual(['⟦email:sha256⟧']);
    expect(tokensTo(bundle, 'meta')).toContain('⟦tel:sha256⟧');
    expect(tokensTo(bundle, 'highlight')).toContain('⟦street-address⟧');
    expect(tokensTo(bundle, 'stripe')).toContain('⟦cc-number⟧');
    // The card's frame is asked for a token with a message that is no request.
    const posted = requests(bundle).filter(({resource}) => resource === 'message');
    expect(posted.length).toBeGreaterThan(0);
    for (const {host, method, trust, leaks = []} of posted) {
      expect({host, method, trust}).toEqual({host: 'js.stripe.com', method: 'POST-MESSAGE', trust: 'page'});
      expect(leaks.map(({type}) => type)).toEqual(expect.arrayContaining(['email', 'postal-code']));
    }
    const {findings} = analyse(bundle.visits, bundle.observations, 'zhima');
    const ids = new Set(posted.map(({id}) => id));
    const claimed = findings.filter(({evidence}) => evidence.some(id => ids.has(id)));
    expect(claimed.map(({receiver, input}) => [receiver, input])).toContainEqual([
      'stripe',
      'email-identity',
    ]);
    const facts = requests(bundle).flatMap(request => request.facts);
    const purchase = facts.filter(({event}) => event === 'purchase');
    expect(purchase.map(({decoder}) => decoder).sort()).toEqual(['ga4', 'meta-pixel']);
    for (const fact of purchase) {
      expect(fact).toMatchObject({value: 45.81, currency: 'EUR'});
      expect(fact.items?.[0]?.price ?? 39.9).toBe(39.9);
    }
  });

  it('knows the fields: dynamic ones, those in shadow roots, and those in the processor’s frame', async () => {
    const {observations, visits} = await world.bundle();
    const kinds = new Map(visits.map(({id, kind: name}) => [id, name]));
    const fields = observations.flatMap(observation =>
      observation.kind === 'field' ? [{...observation, stage: kinds.get(observation.visit)}] : [],
    );
    const at = (stage: string) => fields.filter(field => field.stage === stage);
    expect(at('checkout').map(({type}) => type)).toEqual(
      expect.arrayContaining([
        'email',
        'tel',
        'given-name',
        'family-name',
        'street-address',
        'postal-code',
        'bday',
        'loyalty-number',
        'coupon',
        'free-text',
      ]),
    );
    expect(fields.find(({shadow}) => shadow)).toMatchObject({type: 'email', filled: false});
    const card = at('payment').filter(({host}) => host === 'js.stripe.com');
    expect(card.map(({type, thirdParty, filled}) => ({type, thirdParty, filled}))).toEqual(
      ['cc-number', 'cc-exp', 'cc-csc'].map(type => ({type, thirdParty: true, filled: true})),
    );
    expect(observations.some(({kind: name}) => name === 'submit')).toBe(true);
    expect(observations.find(({kind: name}) => name === 'frame')).toMatchObject({host: 'js.stripe.com'});
    if (kind === 'chromium') {
      // Firefox ships without the Payment Request API.
      expect(observations.find(({kind: name}) => name === 'payment-request')).toMatchObject({
        methods: ['https://google.com/pay', 'https://www.alipay.com/webpay'],
        trust: 'page',
      });
    }
  });

  it('keeps the rewards and rules that the pages showed, with the sentence', async () => {
    const {observations} = await world.bundle();
    const cues = observations.flatMap(observation => (observation.kind === 'incentive' ? [observation] : []));
    expect(cues.map(({cue}) => cue)).toEqual(
      expect.arrayContaining([
        'loyalty-points',
        'tier',
        'deposit-waiver',
        'credit-score-threshold',
        'countdown',
      ]),
    );
    // Of the sentence what is nobody's: its threshold could as well be the person's own score.
    expect(cues.find(({cue}) => cue === 'deposit-waiver')?.sentence).toMatch(/deposit.*‹number›/i);
    expect(cues.map(({sentence}) => sentence).join('\n')).not.toMatch(/650/);
  });

  it('shows it in the popup, opens a claim’s evidence, and speaks Chinese', async () => {
    const popup = await world.session.openExtensionPage('src/views/popup/index.html', {
      width: 400,
      height: 580,
    });
    try {
      await popup.waitFor(() => document.querySelectorAll('.dimension').length === 5, {
        what: 'five dimensions',
      });
      const text = () => popup.evaluate(() => document.body.innerText);
      expect(await text()).toContain('fernhill.example');
      expect(await text()).toMatch(/received your\s+e-mail address,.* before you submitted it/);
      expect(await text()).toContain('Inputs, not a score.');
      expect(await text()).toContain('LiveRamp');

      await popup.evaluate(() => {
        const marks = [...document.querySelectorAll<HTMLElement>('.mark-button')];
        marks.find(mark => /^Phone number/.test(mark.getAttribute('aria-label') ?? ''))?.click();
      });
      await popup.waitFor(() => document.querySelector('.claim-sentence') !== null, {what: 'the evidence'});
      const claim = await popup.evaluate(() => document.querySelector('.drawer')?.textContent ?? '');
      expect(claim).toMatch(/sent your phone number/);
      expect(claim).toMatch(/as you submitted it/);
      expect(claim).toContain('身份特质');
      expect(claim).not.toContain(PERSONA.contact.phone);
      await popup.page.keyboard.press('Escape');

      await popup.evaluate(() => {
        [...document.querySelectorAll('button')].find(button => button.textContent === '中文')?.click();
      });
      await popup.waitFor(() => document.documentElement.lang === 'zh-CN', {what: 'Chinese'});
      expect(await text()).toContain('这是输入项，不是评分');
      await popup.evaluate(() => {
        [...document.querySelectorAll('button')].find(button => button.textContent === 'English')?.click();
      });
    } finally {
      await popup.close();
    }
  });

  it('leaves a report that opens without the extension', async () => {
    const report = await world.session.openExtensionPage('src/views/report/index.html');
    await report.waitFor(() => document.body.innerText.includes('LiveRamp'), {what: 'the report'});
    const html = await report.evaluate<string>('standaloneReport()');
    await report.close();
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).not.toMatch(/<script|javascript:/i);
    expect(html).toContain('LiveRamp');
    expect(html).toMatch(/font:[^;}]*var\(--/);
    expect(html).not.toContain(PERSONA.contact.email);
  });

  it('leaves the page’s natives as they look', async () => {
    await world.page.goto(world.shop.url('notes.quietpages.example', '/'));
    const look = await world.page.evaluate(() => {
      if (!('PaymentRequest' in window)) return null;
      const {PaymentRequest: native} = window;
      const request = new native([{supportedMethods: 'https://pay.example/x'}], {
        total: {label: 't', amount: {currency: 'EUR', value: '1'}},
      });
      let refusal = '';
      try {
        // @ts-expect-error called without what it needs, as a page may
        new native();
      } catch (error) {
        refusal = String(error);
      }
      return {
        text: Function.prototype.toString.call(native),
        name: native.name,
        instance: request instanceof native && request.constructor === native,
        keys: Reflect.ownKeys(native).map(String),
        attributes: document.documentElement.getAttributeNames(),
        refusal,
      };
    });
    if (kind === 'firefox') {
      expect(look).toBeNull();
      return;
    }
    expect(look).toMatchObject({name: 'PaymentRequest', instance: true});
    expect(look?.text).toMatch(/^function (PaymentRequest)?\(\) \{ \[native code\] \}$/);
    expect(look?.refusal).toMatch(/^TypeError: Failed to construct 'PaymentRequest'/);
  });

  it('marks what a subscribed list and the browser’s own lists name, and fetches lists on request only', async () => {
    await world.startAfresh();
    const before = await world.message<ListsReply>({type: 'lists'});
    expect(before.lists.map(({fetchedAt}) => fetchedAt)).toEqual([null, null]);
    const asked = () => world.shop.log().filter(({host}) => host === 'easylist.to').length;
    expect(asked()).toBe(0);
    const after = await world.message<ListsReply>({type: 'subscribe-list', id: 'easyprivacy'});
    expect(after).toMatchObject({
      lists: [{id: 'easyprivacy', version: '202611250000', rules: 3}, {rules: 0}],
    });
    expect(asked()).toBe(1);
    await world.session.killBackground();
    await world.page.goto(world.shop.url('shop.fernhill.example', '/cart'));
    await world.settle();
    const measured = requests(await world.bundle()).filter(({party}) => party === 'google-analytics');
    expect(measured.length).toBeGreaterThan(0);
    for (const {listedBy, classified} of measured) {
      expect(listedBy).toEqual([
        {list: 'easyprivacy', version: '202611250000', rule: '||google-analytics.com^$third-party'},
      ]);
      if (kind === 'firefox') expect(classified).toContain('tracking');
    }
    expect(asked()).toBe(1);
    expect(await world.message({type: 'unsubscribe-list', id: 'easyprivacy'})).toMatchObject({
      lists: [{fetchedAt: null}, {fetchedAt: null}],
    });
    expect(await world.message({type: 'subscribe-list', id: 'no-such-list'})).toMatchObject({
      failure: 'unknown-list',
    });
  });

  it('follows the person’s word on a site', async () => {
    const site = 'fernhill.example';
    await world.startAfresh();
    await world.message({type: 'set-site', site, rule: 'never'});
    await world.page.goto(world.shop.url('shop.fernhill.example', '/cart'));
    await world.settle();
    expect((await world.bundle()).visits).toEqual([]);
    await world.message({type: 'set-site', site, rule: 'always'});
    await world.page.goto(world.shop.url('shop.fernhill.example', '/about'));
    await world.settle();
    const always = await world.bundle();
    expect(always.visits.map(({because}) => because)).toContain('always');
    await world.message({type: 'set-site', site, rule: 'auto'});
    await world.message({type: 'set-retention', days: 7});
    expect(await world.message({type: 'status'})).toMatchObject({retentionDays: 7, access: true});
    expect(await world.message({type: 'set-retention', days: -1})).toEqual({error: 'unknown message'});
    await world.message({type: 'erase-site', site});
    expect((await world.bundle()).visits).toEqual([]);
  });

  it('keeps no typed value on disk or in the export', async () => {
    await world.startAfresh();
    await walkJourney(world.page, world.shop, {pay: 'card', lang: 'en'});
    await walkJourney(world.page, world.shop, {pay: 'alipay', lang: 'zh'});
    await world.settle();
    const exported = JSON.stringify(await world.bundle());
    expect(exported).toContain('"confirmation"');
    const planted = 'Planted Value 90731';
    await plantIn(world.inside, planted);
    const profile = await world.closeBrowser();

    const typed = [...typedIn(PERSONA), ...typedIn(PERSONA_ZH)];
    const needles = typed.flatMap(fingerprintsOf);
    const bytes = Buffer.from(exported);
    expect(needles.filter(({text}) => holds(bytes, text))).toEqual([]);

    const files = ownedFiles(profile, kind, world.session.extensionId);
    expect(files.length).toBeGreaterThan(2);
    expect(await findInFiles(files, needles, kind)).toEqual([]);
    // The same search does find what is there.
    expect((await findInFiles(files, fingerprintsOf(planted), kind)).map(({form}) => form)).toContain(
      'plain',
    );
    expect((await findInFiles(files, [{text: 'confirmation', form: 'plain'}], kind)).length).toBeGreaterThan(
      0,
    );
  });
});
