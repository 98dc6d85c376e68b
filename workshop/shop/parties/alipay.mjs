import {textOf} from '../lib/files.mjs';
import {html} from '../lib/html.mjs';
import {redirect, send} from '../lib/reply.mjs';

const STYLE = textOf('../client/pages/gateway.css', import.meta.url);

/**
 * The gateway to which the whole tab goes for a wallet payment (alipay.trade.page.pay): order and amount travel
 * in the address, and it sends the tab back to `return_url`.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'alipay',
  hosts: ['openapi.alipay.com'],
  handle(req, res, ctx) {
    const {pathname, searchParams} = ctx.url;
    const isGateway = pathname === '/gateway.do' && req.method === 'GET';
    if (isGateway)
      return send(res, 200, 'text/html; charset=utf-8', cashier(searchParams), {'Cache-Control': 'no-store'});
    const isConfirmation = pathname === '/practice/confirm' && req.method === 'POST';
    if (isConfirmation) return confirm(res, ctx, new URLSearchParams(ctx.body.toString()));
    return false;
  },
};

/** @param {URLSearchParams} query */
function cashier(query) {
  const order = readOrder(query.get('biz_content'));
  const hidden = ['return_url', 'app_id', 'charset', 'sign_type'].map(
    name => html`<input type="hidden" name="${name}" value="${query.get(name) ?? ''}">`,
  );
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>收银台（练习）</title>
<link rel="icon" href="data:,">
<style>${html.raw(STYLE)}</style>
</head>
<body>
<main>
  <h1>收银台（练习）</h1>
  <p class="note">这是练习用的替代页面，不是真正的支付页面。您输入的内容不会离开这台电脑。</p>
  <dl>
    <dt>商品</dt><dd>${order.subject}</dd>
    <dt>订单号</dt><dd>${order.out_trade_no}</dd>
    <dt>应付金额</dt><dd class="amount">${order.total_amount}</dd>
  </dl>
  <form method="post" action="/practice/confirm">
    ${hidden}
    <input type="hidden" name="out_trade_no" value="${order.out_trade_no}">
    <input type="hidden" name="total_amount" value="${order.total_amount}">
    <label for="pay-password">支付密码</label>
    <input id="pay-password" name="pay_password" type="password" inputmode="numeric" maxlength="6" required>
    <button type="submit" id="confirm">确认付款</button>
  </form>
</main>
</body>
</html>`.toString();
}

/**
 * @param {string | null} text
 * @returns {{subject: string, out_trade_no: string, total_amount: string}}
 */
function readOrder(text) {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return {subject: '', out_trade_no: '', total_amount: ''};
  }
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {import('../lib/types.mjs').Context} ctx
 * @param {URLSearchParams} form
 */
function confirm(res, ctx, form) {
  const back = form.get('return_url') ?? '';
  const shop = ctx.originOf('shop.fernhill.example');
  // Only ever back to the shop, so that the practice page cannot be made to send anyone elsewhere.
  if (!URL.canParse(back) || new URL(back).origin !== shop)
    return send(res, 400, 'text/plain', 'Bad return_url\n');
  const url = new URL(back);
  for (const name of ['charset', 'app_id', 'sign_type', 'out_trade_no', 'total_amount']) {
    url.searchParams.set(name, form.get(name) ?? '');
  }
  url.searchParams.set('method', 'alipay.trade.page.pay.return');
  url.searchParams.set('trade_no', `20261104220014${String(Date.now()).slice(-10)}`);
  url.searchParams.set('seller_id', '2088000000004417');
  url.searchParams.set('timestamp', new Date().toISOString().slice(0, 19).replace('T', ' '));
  url.searchParams.set('version', '1.0');
  url.searchParams.set('sign', 'cHJhY3RpY2Ugc2hvcDogbm8gcmVhbCBzaWduYXR1cmU=');
  return redirect(res, url.href);
}
