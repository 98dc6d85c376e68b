import {createHash} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {WebSocket} from 'ws';
import {BLOG, hostOf, SHOP} from '../../workshop/shop/lib/hosts.mjs';
import {PERSONA, PERSONA_ZH} from '../../workshop/shop/personas.mjs';
import {startProxy} from '../../workshop/shop/proxy.mjs';
import {HOSTS, type Shop, startShop} from '../../workshop/shop/server.mjs';
import {stageOf} from '../../workshop/shop/stages.mjs';
import {createVisitor} from './visitor.js';

const modes = ['hosts', 'localhost'] as const;

describe.each(modes)('the practice shop in %s mode', mode => {
  let shop: Shop;
  let visitor: ReturnType<typeof createVisitor>;

  beforeAll(async () => {
    shop = await startShop({mode});
    visitor = createVisitor(shop);
  });
  afterAll(() => shop.close());

  test('gives every host an origin that a browser can reach', () => {
    const origins = HOSTS.map(host => new URL(shop.url(host)));
    for (const origin of origins) {
      if (mode === 'hosts') expect(origin.protocol).toBe('https:');
      else expect(origin.hostname).toMatch(/^[a-z0-9-]+\.localhost$/);
    }
    expect(new Set(origins.map(origin => origin.host)).size).toBe(HOSTS.length);
    expect(shop.shopUrl).toBe(shop.url(SHOP));
  });

  test.skipIf(mode === 'localhost')('names every host in its certificate', async () => {
    const {names} = await visitor.get(SHOP, '/');
    for (const host of HOSTS) expect(names).toContain(`DNS:${host}`);
  });

  test.each([
    ['/', ['ItemList', 'Moss stoneware teapot', '€ 39.90', 'Silver member: 120 points to Gold']],
    ['/search?q=lamp', ['Heron desk lamp', 'Results for “lamp”']],
    [
      '/product/moss-teapot',
      ['"@type":"Product"', '"price":"39.90"', 'Collect 39 Fern points', 'klarna-placement'],
    ],
    ['/account', ['autocomplete="current-password"']],
    ['/about', ['railway arch']],
    ['/zh/', ['苔色粗陶茶壶', '¥ 299.00']],
  ])('serves %s with what belongs on it', async (path, parts) => {
    const {status, text, headers} = await visitor.get(SHOP, path);
    expect(status).toBe(200);
    for (const part of parts) expect(text).toContain(part);
    expect(text).toContain(`${shop.url('www.googletagmanager.com', '/gtag/js')}?id=G-FERNHILL1`);
    expect(text).not.toMatch(/\{\{|\[object|undefined/);
    expect(headers['referrer-policy']).toBe('no-referrer-when-downgrade');
  });

  test('sells something in either language, and the gateway finds its way back', async () => {
    for (const [lang, base, persona] of [
      ['en', '', PERSONA],
      ['zh', '/zh', PERSONA_ZH],
    ] as const) {
      await visitor.post(SHOP, '/api/cart', {slug: 'moss-teapot', quantity: 1});
      const checkout = await visitor.get(SHOP, `${base}/checkout`);
      for (const name of Object.keys(persona.contact)) expect(checkout.text).toContain(`name="${name}"`);
      expect(checkout.text.includes('autocomplete=')).toBe(lang === 'en');
      const contact = await visitor.post(SHOP, '/api/checkout', {
        ...persona.contact,
        delivery: 'express',
        lang,
      });
      const total = lang === 'en' ? 45.81 : 294.1;
      expect(JSON.parse(contact.text).summary).toMatchObject({total, coupon: 'FERN10', way: 'express'});
      const {gateway} = JSON.parse((await visitor.post(SHOP, '/api/pay', {method: 'alipay', lang})).text);
      expect(gateway.action).toBe(shop.url('openapi.alipay.com', '/gateway.do'));
      const order = JSON.parse(gateway.fields.biz_content);
      expect(order).toMatchObject({product_code: 'FAST_INSTANT_TRADE_PAY', total_amount: total.toFixed(2)});

      const query = new URLSearchParams(gateway.fields);
      const cashier = await visitor.get('openapi.alipay.com', `/gateway.do?${query}`);
      expect(cashier.text).toContain('收银台（练习）');
      const form = new URLSearchParams({
        return_url: gateway.fields.return_url,
        ...order,
        pay_password: '824613',
      });
      const paid = await visitor.call('openapi.alipay.com', '/practice/confirm', {
        method: 'POST',
        body: `${form}`,
      });
      const back = new URL(String(paid.headers.location));
      expect(back.searchParams.get('out_trade_no')).toBe(order.out_trade_no);
      const confirmation = await visitor.get(SHOP, back.pathname + back.search);
      expect(confirmation.text).toContain(`<strong id="order-number">${order.out_trade_no}</strong>`);
      expect(confirmation.text).toContain('"@type":"Order"');
    }
  });

  test('sends nobody to another site', async () => {
    const body = 'return_url=https%3A%2F%2Felsewhere.example%2F';
    expect(
      (await visitor.call('openapi.alipay.com', '/practice/confirm', {method: 'POST', body})).status,
    ).toBe(400);
  });

  test('logs what third parties get, with the page it came from', async () => {
    shop.clearLog();
    const page = `${shop.url(SHOP, '/checkout')}?step=1`;
    const frame = shop.url(
      'js.stripe.com',
      `/v3/elements-inner-card.html?referrer=${encodeURIComponent(page)}`,
    );
    const beacon = {
      method: 'POST',
      headers: {referer: page, 'content-type': 'text/plain'},
      body: 'en=a\r\nen=b',
    };
    expect((await visitor.call('www.google-analytics.com', '/g/collect?v=2', beacon)).status).toBe(204);
    await visitor.call('api.stripe.com', '/v1/payment_methods', {
      method: 'POST',
      headers: {referer: frame},
      body: 'type=card',
    });
    await visitor.get(SHOP, '/', {'sec-fetch-dest': 'document'});
    await visitor.get('eu-assets.i.posthog.com', '/array/x/config', {referer: shop.url(SHOP)});
    const [ga, stripe, own, cut] = shop.log();
    expect(ga).toMatchObject({
      host: 'www.google-analytics.com',
      method: 'POST',
      path: '/g/collect',
      query: '?v=2',
      page,
      bodyBytes: 10,
      firstParty: false,
      preflight: false,
      status: 204,
    });
    expect(ga?.cookie).toContain('fh_session');
    expect(String(ga?.body)).toBe('en=a\r\nen=b');
    expect(stripe).toMatchObject({host: 'api.stripe.com', page, referer: frame});
    expect(own).toMatchObject({host: SHOP, firstParty: true, body: null});
    expect(cut?.page).toBe(shop.url(SHOP, '/'));
    const shown = JSON.parse((await visitor.get(SHOP, '/__log')).text);
    expect(Buffer.from(shown[0].body, 'base64').toString()).toBe('en=a\r\nen=b');
  });

  test('has an express checkout with tags of its own, all of which are there', async () => {
    await visitor.post(SHOP, '/api/cart', {slug: 'moss-teapot', quantity: 1});
    for (const path of ['/checkout/express', '/zh/checkout/express']) {
      const {text} = await visitor.get(SHOP, path);
      for (const name of ['email', 'phone', 'given_name', 'postcode'])
        expect(text).toContain(`name="${name}"`);
      expect(text).not.toMatch(/\{\{|\[object|undefined/);
      expect(text).not.toContain('/en_US/fbevents.js');
      const scripts = [...text.matchAll(/<script[^>]* src="(https?:[^"]+)"/g)].map(
        ([, url]) => new URL(url ?? ''),
      );
      expect(scripts.length).toBeGreaterThan(14);
      for (const {host, pathname, search} of scripts) {
        const script = await visitor.get(hostOf(host), pathname + search);
        expect(script.status, pathname).toBe(200);
        expect(script.text).not.toMatch(/\{\{[a-z]/);
      }
    }
  });

  test('leads a number from one company to the next, the last time as a digest', async () => {
    const first = await visitor.get('cm.g.doubleclick.net', '/pixel?google_nid=practice&google_cm');
    const id = /IDE=([^;]+)/.exec(String(first.headers['set-cookie']))?.[1] ?? '';
    const second = new URL(String(first.headers.location));
    expect([hostOf(second.host), second.searchParams.get('google_gid')]).toEqual(['x.bidswitch.net', id]);
    const onward = await visitor.get('x.bidswitch.net', second.pathname + second.search);
    const third = new URL(String(onward.headers.location));
    const digest = createHash('sha256').update(id).digest('hex');
    expect([hostOf(third.host), third.searchParams.get('val')]).toEqual(['eu-u.openx.net', digest]);
    expect((await visitor.get('eu-u.openx.net', third.pathname + third.search)).status).toBe(200);
    const logged = shop.log().find(({host}) => host === 'cm.g.doubleclick.net');
    expect(logged?.setCookie.join()).toContain(`IDE=${id}`);
  });

  test('takes down the frames of sockets, with the page that opened them', async () => {
    shop.clearLog();
    await visitor.get(SHOP, '/', {'sec-fetch-dest': 'document'});
    const open = (host: string) =>
      new WebSocket(
        `${mode === 'hosts' ? 'wss' : 'ws'}://127.0.0.1:${shop.httpsPort || shop.httpPort}/pubsub/5?a=1`,
        {
          headers: {host: new URL(shop.url(host)).host},
          origin: shop.url(SHOP, ''),
          rejectUnauthorized: false,
        },
      );
    const socket = open('nexus-europe-websocket.intercom.io');
    await new Promise(resolve => socket.once('open', resolve));
    socket.send('{"email":"a"}');
    await vi.waitUntil(() => shop.log().length > 2);
    socket.close();
    const page = shop.url(SHOP, '/');
    const host = 'nexus-europe-websocket.intercom.io';
    expect(shop.log().slice(1)).toMatchObject([
      {host, method: 'GET', path: '/pubsub/5', query: '?a=1', page, status: 101, body: null},
      {host, method: 'SEND', path: '/pubsub/5', page, bodyBytes: 13},
    ]);
    expect(String(shop.log()[2]?.body)).toBe('{"email":"a"}');
    const refused = open('www.facebook.com');
    expect(await new Promise(resolve => refused.once('error', ({message}) => resolve(message)))).toContain(
      '404',
    );
  });

  test('answers preflights and keeps strangers out of the log', async () => {
    shop.clearLog();
    const headers = {origin: shop.url(SHOP, ''), 'access-control-request-method': 'POST'};
    const answer = await visitor.call('api.fpjs.io', '/', {method: 'OPTIONS', headers});
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe(shop.url(SHOP, ''));
    expect(shop.log()).toMatchObject([{host: 'api.fpjs.io', preflight: true}]);
    const host = mode === 'hosts' ? 'www.example.net' : 'www--example--net.localhost';
    expect((await visitor.get(SHOP, '/', {host})).status).toBe(404);
    expect(shop.log()).toHaveLength(1);
    expect(shop.strays()).toMatchObject([{host: 'www.example.net'}]);
  });

  test.runIf(mode === 'localhost')('holds pages to loopback in a person’s own browser', async () => {
    const policy = String((await visitor.get(SHOP, '/')).headers['content-security-policy']);
    expect(policy).toContain(`http://*.localhost:${shop.httpPort}`);
    for (const host of [SHOP, BLOG])
      expect((await visitor.get(host, '/')).text).not.toMatch(/(src|href)="https:/);
  });

  test('knows the stage of each of its pages', () => {
    const stages = {
      '/?utm_source=a': 'list',
      '/zh': 'list',
      '/zh/search?q=a': 'search',
      '/product/moss-teapot': 'product',
      '/cart': 'cart',
      '/zh/checkout': 'checkout',
      '/checkout/express': 'checkout',
      '/checkout/payment': 'payment',
      '/order/confirmed?order=1': 'confirmation',
      '/account': 'account',
      '/about': 'other',
    };
    for (const [path, stage] of Object.entries(stages))
      expect(stageOf(shop.url(SHOP, path)), path).toBe(stage);
    expect(stageOf(shop.url('openapi.alipay.com', '/gateway.do?app_id=1'))).toBe('payment');
    expect(stageOf(shop.url(BLOG, '/'))).toBe('other');
  });
});

test('the proxy leads every host to the shop, and nowhere else', async () => {
  const shop = await startShop({mode: 'hosts'});
  const proxy = await startProxy(shop);
  const {request} = await import('node:http');
  const location = await new Promise(resolve => {
    const target = {host: '127.0.0.1', port: proxy.port, path: 'http://anything.example/a?b=c'};
    request(target, response => resolve(response.headers.location)).end();
  });
  expect(location).toBe('https://anything.example/a?b=c');
  const connected = await new Promise(resolve => {
    const target = {
      host: '127.0.0.1',
      port: proxy.port,
      method: 'CONNECT',
      path: 'shop.fernhill.example:443',
    };
    request(target)
      .on('connect', response => resolve(response.statusCode))
      .end();
  });
  expect(connected).toBe(200);
  await proxy.close();
  await shop.close();
});
