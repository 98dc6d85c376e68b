import {readFileSync} from 'node:fs';
import {packageFile} from '../lib/files.mjs';
import {cookiesOf, json, redirect, script, send} from '../lib/reply.mjs';
import {variantOf} from '../variants.mjs';
import {handleApi} from './api.mjs';
import {listPage, productPage, searchPage} from './browse.mjs';
import {cartPage, checkoutPage, confirmationPage} from './buy.mjs';
import {expressPage} from './express.mjs';
import {ICON, renderPage} from './layout.mjs';
import {createOrders, summarise} from './orders.mjs';
import {aboutPage, accountPage, memberPage} from './plain.mjs';
import {productOf} from './products.mjs';
import {LOCALES} from './strings.mjs';
import {personaPage, personaSheets, startCookies, VARIANT_COOKIE, workshopPage} from './workshop.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('../lib/types.mjs').Context} Context */
/** @typedef {import('./products.mjs').Lang} Lang */

const ASSETS = [
  'newsletter.js',
  'events.js',
  'product.js',
  'countdown.js',
  'checkout.js',
  'payment.js',
  'express.js',
  'consent.js',
  'account.js',
  'insecure.js',
  'static.js',
];
/** What `insecure.js` makes digests with. */
const HASHES = Object.fromEntries(
  ['sha2.js', '_md.js', '_u64.js', 'utils.js'].map(name => [name, packageFile('@noble/hashes', name)]),
);
/** Longer bodies are left out of the readable log. */
const LOGGED_BODY = 2048;

/**
 * The shop's own site.
 * @param {{log: () => import('../lib/types.mjs').LogEntry[]}} options
 */
export function createShopSite({log}) {
  const orders = createOrders();

  /**
   * @param {string} path without the language prefix
   * @param {Lang} lang @param {Context} ctx @param {import('./orders.mjs').Session} session
   * @param {import('../variants.mjs').Variant} [variant]
   * @returns {import('./browse.mjs').Content | string | null} a page, where to go instead, or nothing
   */
  function content(path, lang, ctx, session, variant) {
    const {base} = LOCALES[lang];
    const origin = ctx.originOf(ctx.host);
    const slug = path.match(/^\/product\/([a-z-]+)$/)?.[1];
    const product = slug && productOf(slug);
    if (product) return productPage(lang, product, origin);
    const summary = summarise(session, lang);
    switch (path) {
      case '/':
        return listPage(lang, origin);
      case '/search':
        return searchPage(lang, ctx.url.searchParams.get('q') ?? '', origin);
      case '/cart':
        return cartPage(lang, summary);
      case '/checkout':
      case '/checkout/payment': {
        if (!summary.items.length) return `${base}/cart`;
        if (variant?.who === 'account' && !session.member) return `${base}/checkout/account`;
        const atPayment = path === '/checkout/payment';
        if (atPayment && !session.contact) return `${base}/checkout`;
        return checkoutPage(lang, summary, {atPayment, contact: session.contact, variant});
      }
      case '/checkout/express':
        return summary.items.length ? expressPage(lang, summary, orders.nextNumber()) : `${base}/cart`;
      case '/order/confirmed':
        return confirmed(lang, ctx, session);
      case '/account':
        return accountPage(lang, session.signedIn);
      case '/checkout/account':
        return variant?.who === 'account' ? memberPage(lang) : null;
      case '/about':
        return aboutPage(lang);
      default:
        return null;
    }
  }

  /** @param {Lang} lang @param {Context} ctx @param {import('./orders.mjs').Session} session */
  function confirmed(lang, ctx, session) {
    const {base} = LOCALES[lang];
    const query = ctx.url.searchParams;
    // A gateway sends the shopper back with its own parameters; that is when such an order is placed.
    if (query.has('out_trade_no') && session.cart.size) orders.place(session, lang);
    const number = query.get('order') ?? query.get('out_trade_no') ?? '';
    const order = orders.order(number);
    return order ? confirmationPage(lang, number, order.summary) : `${base}/`;
  }

  /** @param {Request} req @param {Response} res @param {Context} ctx @returns {boolean} */
  function handle(req, res, ctx) {
    const {pathname} = ctx.url;
    const asset = pathname.match(/^\/assets\/(.+)$/)?.[1];
    if (asset && ASSETS.includes(asset)) {
      return script(
        res,
        ctx.fill(readFileSync(new URL(`../client/pages/${asset}`, import.meta.url), 'utf8')),
      );
    }
    const hashes = HASHES[pathname.replace('/assets/hashes/', '')];
    if (hashes && pathname.startsWith('/assets/hashes/')) return script(res, hashes);
    if (pathname === '/icon.svg') return send(res, 200, 'image/svg+xml', ICON);
    if (pathname === '/__log') return json(res, readableLog(log()));
    const variant = variantOf(cookiesOf(req).get(VARIANT_COOKIE));
    const call = pathname.match(/^\/api\/([a-z-]+)$/)?.[1];
    if (call) return handleApi(call, {res, ctx, orders, session: orders.session(req, res), variant});

    /** @type {Lang} */
    const lang = /^\/zh(\/|$)/.test(pathname) ? 'zh' : 'en';
    const path = lang === 'zh' ? pathname.slice(3) || '/' : pathname;
    const apart = workshop(path, lang, res, ctx);
    if (apart) return apart;
    const session = orders.session(req, res);
    if (path === '/account' && req.method === 'POST') {
      session.signedIn = true;
      return redirect(res, pathname);
    }
    if (path === '/checkout/account' && req.method === 'POST') {
      const email = new URLSearchParams(ctx.body.toString()).get('email') ?? '';
      session.member = {email, isNew: true};
      return redirect(res, `${LOCALES[lang].base}/checkout`);
    }
    const page = content(path, lang, ctx, session, variant);
    if (page === null) return send(res, 404, 'text/plain; charset=utf-8', 'Not found\n');
    if (typeof page === 'string') return redirect(res, page);
    const cartCount = [...session.cart.values()].reduce((sum, one) => sum + one, 0);
    const text = renderPage({
      lang,
      path,
      sessionId: session.id,
      cartCount,
      variant,
      bare: ctx.bare,
      ...asMember(page, session),
    });
    return send(res, 200, 'text/html; charset=utf-8', ctx.fill(text), documentHeaders(ctx));
  }

  /**
   * The pages of a workshop, which are none of the shop's.
   * @param {string} path without the language prefix
   * @param {Lang} lang @param {Response} res @param {Context} ctx
   */
  function workshop(path, lang, res, ctx) {
    const query = ctx.url.searchParams;
    const type = 'text/html; charset=utf-8';
    switch (path) {
      case '/workshop':
        return send(res, 200, type, workshopPage(lang), documentHeaders(ctx));
      case '/persona':
        return send(res, 200, type, personaPage(lang, query.get('n')), documentHeaders(ctx));
      case '/personas':
        return send(res, 200, type, personaSheets(lang, query), documentHeaders(ctx));
      case '/workshop/start': {
        const cookies = startCookies(query.get('variant'));
        if (!cookies) return send(res, 404, 'text/plain; charset=utf-8', 'No such variant\n');
        orders.restart(res);
        for (const cookie of cookies) res.appendHeader('Set-Cookie', cookie);
        return redirect(res, `${LOCALES[lang].base}/`);
      }
      default:
        return false;
    }
  }

  return {handle};
}

/**
 * What the page tells its tags of a member: who they are on every page, that they are new on the first one only.
 * @param {import('./browse.mjs').Content} page @param {import('./orders.mjs').Session} session
 */
function asMember(page, session) {
  if (!session.member) return page;
  const member = {...session.member};
  session.member.isNew = false;
  return {...page, facts: {...page.facts, member}, scripts: [...(page.scripts ?? []), 'account.js']};
}

/**
 * Many older shops send whole addresses as referrers, and so does this one. In a person's own browser, a policy
 * also holds the page to the stand-ins, should any bundled script wish to reach its maker.
 * @param {Context} ctx
 * @returns {Record<string, string>}
 */
export function documentHeaders(ctx) {
  const headers = {'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer-when-downgrade'};
  if (ctx.secure) return headers;
  const {port} = new URL(ctx.originOf(ctx.host));
  const others = ctx.bare ? '*.test' : `*.localhost:${port}`;
  const all = `'self' http://${others} data: blob:`;
  // Sockets, and the ports of this machine that an anti-fraud script asks for.
  const own = ['http', 'ws', 'wss']
    .map(scheme => `${scheme}://localhost:* ${scheme}://127.0.0.1:*`)
    .join(' ');
  const connect = `connect-src ${all} ws://${others} ${own}; img-src ${all} ${own}`;
  return {
    ...headers,
    'Content-Security-Policy': `default-src ${all} 'unsafe-inline' 'unsafe-eval'; ${connect}; form-action ${all}`,
  };
}

/** @param {import('../lib/types.mjs').LogEntry[]} entries */
function readableLog(entries) {
  return entries.map(({body, ...entry}) => ({
    ...entry,
    body: body && body.length <= LOGGED_BODY ? body.toString('base64') : null,
  }));
}
