import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {personaOf} from '../../workshop/persona.mjs';
import {SHOP} from '../../workshop/shop/lib/hosts.mjs';
import {type Shop, startShop} from '../../workshop/shop/server.mjs';
import {VARIANTS} from '../../workshop/shop/variants.mjs';
import {createVisitor} from './visitor.js';

const HELD_BACK = ['connect.facebook.net', 'static.highlight.io', 'ats-wrapper.privacymanager.io'];

describe.each(['hosts', 'localhost'] as const)('a workshop’s variants in %s mode', mode => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop({mode});
  });
  afterAll(() => shop.close());

  /** Somebody who has begun a variant and has a thing in the cart. */
  async function shopper(variant: string) {
    const visitor = createVisitor(shop);
    const start = await visitor.get(SHOP, `/workshop/start?variant=${variant}`);
    expect(start.status).toBe(303);
    await visitor.post(SHOP, '/api/cart', {slug: 'moss-teapot', quantity: 1});
    return visitor;
  }

  test('are offered on a page that no third party hears of, in both languages', async () => {
    const visitor = createVisitor(shop);
    for (const base of ['', '/zh']) {
      const {text} = await visitor.get(SHOP, `${base}/workshop`);
      for (const {id} of VARIANTS) expect(text).toContain(`${base}/workshop/start?variant=${id}`);
      const persona = await visitor.get(SHOP, `${base}/persona?n=7`);
      const lang = base ? 'zh' : 'en';
      for (const value of Object.values(personaOf(7, lang).contact))
        if (value !== 'DE') expect(persona.text).toContain(value);
      for (const page of [text, persona.text]) expect(page).not.toMatch(/<script[^>]+src=|\{\{|undefined/);
    }
    const sheets = (await visitor.get(SHOP, '/personas?from=3&to=5')).text;
    for (const number of [3, 4, 5]) expect(sheets).toContain(personaOf(number).contact.email);
    expect(sheets.match(/class="sheet"/g)).toHaveLength(3);
    expect((await visitor.get(SHOP, '/personas?from=1&to=99999')).text.match(/class="sheet"/g)).toHaveLength(
      100,
    );
    expect((await visitor.get(SHOP, '/workshop/start?variant=none')).status).toBe(404);
    expect((await visitor.get(SHOP, '/persona?n=<b>')).text).toContain(personaOf(1).contact.email);
  });

  test('leave the shop as it is for whoever chose none', async () => {
    const {text} = await createVisitor(shop).get(SHOP, '/');
    expect(text).not.toMatch(/otSDKStub|text\/plain|consent\.js|class="variant"/);
    for (const host of HELD_BACK) expect(text).toContain(`src="${shop.url(host, '')}`);
  });

  test('hold back what wants consent, and load what does not', async () => {
    const {text} = await (await shopper('guest')).get(SHOP, '/');
    expect(text).toContain(shop.url('cdn.cookielaw.org', '/scripttemplates/otSDKStub.js'));
    for (const host of HELD_BACK) {
      expect(text).toContain(`<script type="text/plain" data-src="${shop.url(host, '')}`);
      expect(text).not.toContain(` src="${shop.url(host, '')}`);
    }
  });

  test('want an account before the checkout in one of them only', async () => {
    const guest = await (await shopper('guest')).get(SHOP, '/checkout');
    expect(guest.status).toBe(200);
    const member = await shopper('account');
    expect((await member.get(SHOP, '/checkout')).headers.location).toBe('/checkout/account');
    const headers = {'content-type': 'application/x-www-form-urlencoded'};
    const body = 'email=ada%40postfach.example&password=x';
    const made = await member.call(SHOP, '/checkout/account', {method: 'POST', headers, body});
    expect(made.headers.location).toBe('/checkout');
    const first = await member.get(SHOP, '/checkout');
    expect(first.text).toContain('"member":{"email":"ada@postfach.example","isNew":true}');
    const then = await member.get(SHOP, '/checkout');
    expect(then.status).toBe(200);
    expect(then.text).toContain('"isNew":false');
  });

  test('ask for a loyalty card, and tell who looks after it, in one of them only', async () => {
    for (const {id, loyalty} of VARIANTS.filter(({who}) => who === 'guest')) {
      const visitor = await shopper(id);
      for (const base of ['', '/zh']) {
        const {text} = await visitor.get(SHOP, `${base}/checkout`);
        expect(text.includes('name="loyalty_card"'), id).toBe(loyalty);
        expect(text.includes('static.klaviyo.com') || text.includes('static--klaviyo--com'), id).toBe(
          loyalty,
        );
      }
    }
  });

  test('send who pays in instalments to the lender, which sends them back', async () => {
    const visitor = await shopper('instalments');
    await visitor.post(SHOP, '/api/checkout', {...personaOf(3).contact, delivery: 'standard', lang: 'en'});
    const pay = await visitor.post(SHOP, '/api/pay', {method: 'instalments', lang: 'en'});
    const {gateway} = JSON.parse(pay.text);
    expect(gateway.action).toBe(shop.url('pay.klarna.com', '/eu/hpp/payments/practice'));
    expect(gateway.fields).toMatchObject({
      purchase_amount: '4081',
      purchase_currency: 'EUR',
      email: personaOf(3).contact.email,
    });
    const form = await visitor.get(
      'pay.klarna.com',
      `/eu/hpp/payments/practice?${new URLSearchParams(gateway.fields)}`,
    );
    expect(form.text).toContain('40.81 EUR');
    const confirm = (back: string) =>
      visitor.call('pay.klarna.com', '/practice/confirm', {
        method: 'POST',
        headers: {'content-type': 'application/x-www-form-urlencoded'},
        body: `${new URLSearchParams({return_url: back, out_trade_no: gateway.fields.merchant_reference1})}`,
      });
    expect((await confirm('https://elsewhere.example/')).status).toBe(400);
    const back = await confirm(gateway.fields.return_url);
    const location = new URL(String(back.headers.location));
    const done = await visitor.get(SHOP, location.pathname + location.search);
    expect(done.text).toContain('id="order-number"');
  });
});
