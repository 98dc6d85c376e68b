import {textOf} from '../lib/files.mjs';
import {html} from '../lib/html.mjs';
import {json, redirect, script, send} from '../lib/reply.mjs';

const CLIENT = textOf('../client/parties/klarna.js', import.meta.url);
const STYLE = textOf('../client/pages/gateway.css', import.meta.url);
const BADGE = `<svg xmlns="http://www.w3.org/2000/svg" width="66" height="24" viewBox="0 0 66 24">
<rect width="66" height="24" rx="12" fill="#f3d3d8"/>
<text x="33" y="16" font-family="sans-serif" font-size="11" text-anchor="middle" fill="#2b2328">pay later</text></svg>`;

/**
 * Pay-later messaging, Klarna-shaped: tells the lender which amount was looked at. In a workshop also the lender's own page,
 * to which the whole tab goes for a payment in instalments.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'klarna',
  hosts: ['js.klarna.com', 'x.klarnacdn.net', 'eu.klarnaevt.com', 'pay.klarna.com'],
  handle(req, res, ctx) {
    const {pathname, searchParams} = ctx.url;
    switch (ctx.host) {
      case 'js.klarna.com':
        return pathname === '/web-sdk/v1/klarna.js' && script(res, ctx.fill(CLIENT));
      case 'x.klarnacdn.net': {
        const headers = {'Cache-Control': 'public, max-age=3600'};
        return pathname === '/ui/practice/badge.svg' && send(res, 200, 'image/svg+xml', BADGE, headers);
      }
      case 'pay.klarna.com':
        if (pathname === '/eu/hpp/payments/practice')
          return send(res, 200, 'text/html; charset=utf-8', application(searchParams), {
            'Cache-Control': 'no-store',
          });
        return (
          pathname === '/practice/confirm' &&
          req.method === 'POST' &&
          confirm(res, ctx, new URLSearchParams(ctx.body.toString()))
        );
      default:
        return pathname === '/v1/osm/impression' && json(res, {});
    }
  },
};

const WORDS = {
  en: {
    lang: 'en',
    title: 'Payment in 3 instalments (practice)',
    note: 'A stand-in for practice, not the real lender. What you type does not leave this computer.',
    amount: 'Credit amount',
    order: 'Order',
    birthday: 'Date of birth',
    phone: 'Mobile phone number',
    confirm: 'Confirm and pay',
  },
  zh: {
    lang: 'zh-CN',
    title: '分 3 期付款（练习）',
    note: '这是练习用的替代页面，不是真正的贷款方。您输入的内容不会离开这台电脑。',
    amount: '贷款金额',
    order: '订单号',
    birthday: '身份证号',
    phone: '手机号',
    confirm: '确认付款',
  },
};

/** The lender's form: it asks for more than the shop did. @param {URLSearchParams} query */
function application(query) {
  const t = query.get('locale') === 'zh-CN' ? WORDS.zh : WORDS.en;
  const amount = (Number(query.get('purchase_amount')) / 100).toFixed(2);
  const order = query.get('merchant_reference1') ?? '';
  return html`<!doctype html>
<html lang="${t.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.title}</title>
<link rel="icon" href="data:,">
<style>${html.raw(STYLE)}</style>
</head>
<body>
<main>
  <h1>${t.title}</h1>
  <p class="note">${t.note}</p>
  <dl>
    <dt>${t.order}</dt><dd>${order}</dd>
    <dt>${t.amount}</dt><dd class="amount">${amount} ${query.get('purchase_currency')}</dd>
  </dl>
  <form method="post" action="/practice/confirm">
    <input type="hidden" name="return_url" value="${query.get('return_url')}">
    <input type="hidden" name="out_trade_no" value="${order}">
    <label for="lender-birthday">${t.birthday}</label>
    <input id="lender-birthday" name="${t.lang === 'en' ? 'date_of_birth' : 'idcard'}" required>
    <label for="lender-phone">${t.phone}</label>
    <input id="lender-phone" name="phone" type="tel" required>
    <button type="submit" id="confirm">${t.confirm}</button>
  </form>
</main>
</body>
</html>`.toString();
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {import('../lib/types.mjs').Context} ctx
 * @param {URLSearchParams} form
 */
function confirm(res, ctx, form) {
  const back = form.get('return_url') ?? '';
  // Only ever back to the shop, so that the practice page cannot be made to send anyone elsewhere.
  if (!URL.canParse(back) || new URL(back).origin !== ctx.originOf('shop.fernhill.example'))
    return send(res, 400, 'text/plain', 'Bad return_url\n');
  const url = new URL(back);
  url.searchParams.set('out_trade_no', form.get('out_trade_no') ?? '');
  return redirect(res, url.href);
}
