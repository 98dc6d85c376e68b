// What the shop's own scripts call.

import {json} from '../lib/reply.mjs';
import {contactOf} from './fields.mjs';
import {summarise} from './orders.mjs';
import {productOf} from './products.mjs';
import {LOCALES} from './strings.mjs';

/** @typedef {import('./products.mjs').Lang} Lang */
/** @typedef {import('../lib/types.mjs').Context} Context */
/** @typedef {ReturnType<typeof import('./orders.mjs').createOrders>} Orders */
/** @typedef {import('./orders.mjs').Session} Session */

/** @param {Buffer} body @returns {Record<string, string>} */
function readJson(body) {
  try {
    const value = JSON.parse(body.toString());
    return value && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}

/**
 * @param {string} name the last part of `/api/…`
 * @param {{res: import('node:http').ServerResponse, ctx: Context, orders: Orders, session: Session,
 *   variant?: import('../variants.mjs').Variant}} call
 * @returns {boolean}
 */
export function handleApi(name, {res, ctx, orders, session, variant}) {
  const form = readJson(ctx.body);
  /** @type {Lang} */
  const lang = form.lang === 'zh' ? 'zh' : 'en';
  switch (name) {
    case 'cart': {
      const product = productOf(form.slug ?? '');
      if (!product) return json(res, {error: 'unknown product'}, 400);
      const quantity = Math.min(9, Math.max(1, Math.trunc(Number(form.quantity)) || 1));
      session.cart.set(product.slug, (session.cart.get(product.slug) ?? 0) + quantity);
      return json(res, {count: [...session.cart.values()].reduce((sum, one) => sum + one, 0)});
    }
    case 'checkout': {
      session.contact = contactOf(form);
      const {lines: _, ...summary} = summarise(session, lang);
      return json(res, {summary, contact: session.contact});
    }
    case 'pay': {
      if (!session.cart.size) return json(res, {error: 'empty cart'}, 400);
      if (form.method === 'alipay') return json(res, {gateway: gatewayCall(ctx, orders, session, lang)});
      if (variant && form.method === 'instalments')
        return json(res, {gateway: lenderCall(ctx, orders, session, lang)});
      const order = orders.place(session, lang);
      return json(res, {redirect: `${LOCALES[lang].base}/order/confirmed?order=${order}`});
    }
    default:
      return json(res, {error: 'unknown call'}, 404);
  }
}

/**
 * The lender's address and parameters: who asks for how much, for what.
 * @param {Context} ctx @param {Orders} orders @param {Session} session @param {Lang} lang
 */
function lenderCall(ctx, orders, session, lang) {
  const {total, currency, items} = summarise(session, lang);
  return {
    action: `${ctx.originOf('pay.klarna.com')}/eu/hpp/payments/practice`,
    fields: {
      client_id: 'klarna_practice_fernhill',
      locale: LOCALES[lang].locale,
      purchase_amount: String(Math.round(total * 100)),
      purchase_currency: currency,
      merchant_reference1: orders.nextNumber(),
      order_lines: JSON.stringify(items.map(({item_name, quantity}) => ({name: item_name, quantity}))),
      email: session.contact?.email ?? '',
      return_url: `${ctx.originOf(ctx.host)}${LOCALES[lang].base}/order/confirmed`,
    },
  };
}

/**
 * The gateway's address and parameters, in the format of alipay.trade.page.pay.
 * @param {Context} ctx @param {Orders} orders @param {Session} session @param {Lang} lang
 */
function gatewayCall(ctx, orders, session, lang) {
  const summary = summarise(session, lang);
  const number = orders.nextNumber();
  const shop = ctx.originOf(ctx.host);
  const content = {
    out_trade_no: number,
    product_code: 'FAST_INSTANT_TRADE_PAY',
    total_amount: summary.total.toFixed(2),
    subject: summary.items.map(item => item.item_name).join(', '),
    goods_detail: summary.items.map(item => ({
      goods_id: item.item_id,
      goods_name: item.item_name,
      quantity: item.quantity,
      price: item.price.toFixed(2),
      goods_category: item.item_category,
    })),
    ...(summary.currency === 'CNY'
      ? {}
      : {trans_currency: summary.currency, settle_currency: summary.currency}),
  };
  return {
    action: `${ctx.originOf('openapi.alipay.com')}/gateway.do`,
    fields: {
      app_id: '2021004417000017',
      method: 'alipay.trade.page.pay',
      format: 'JSON',
      charset: 'utf-8',
      sign_type: 'RSA2',
      timestamp: new Date().toISOString().slice(0, 19).replace('T', ' '),
      version: '1.0',
      notify_url: `${shop}/api/alipay-notify`,
      return_url: `${shop}${LOCALES[lang].base}/order/confirmed`,
      biz_content: JSON.stringify(content),
      sign: 'cHJhY3RpY2Ugc2hvcDogbm8gcmVhbCBzaWduYXR1cmU=',
    },
  };
}
