import {randomUUID} from 'node:crypto';
import {textOf} from '../lib/files.mjs';
import {json, script, send, trackingCookie} from '../lib/reply.mjs';

const CLIENT = textOf('../client/parties/stripe.js', import.meta.url);
const FRAME = textOf('../client/parties/stripe-frame.html', import.meta.url);
const FRAME_CLIENT = textOf('../client/parties/stripe-frame.js', import.meta.url);

const FRAME_HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer-when-downgrade',
};

/**
 * The card processor, Stripe-shaped: card fields live in its iframe, and only a token reaches the shop.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'stripe',
  hosts: ['js.stripe.com', 'm.stripe.com', 'api.stripe.com'],
  handle(req, res, ctx) {
    const route = `${req.method} ${ctx.host}${ctx.url.pathname}`;
    switch (route) {
      case 'GET js.stripe.com/v3/':
        return script(res, ctx.fill(CLIENT));
      case 'GET js.stripe.com/v3/elements-inner-card.html':
        return send(res, 200, 'text/html; charset=utf-8', FRAME, FRAME_HEADERS);
      case 'GET js.stripe.com/v3/elements-inner-card.js':
        return script(res, ctx.fill(FRAME_CLIENT));
      case 'POST m.stripe.com/6':
        trackingCookie(res, ctx, 'm', randomUUID());
        return json(res, {muid: randomUUID(), guid: randomUUID(), sid: randomUUID()});
      case 'POST api.stripe.com/v1/payment_methods':
        return json(res, paymentMethod(new URLSearchParams(ctx.body.toString())));
      default:
        return false;
    }
  },
};

/** @param {URLSearchParams} form */
function paymentMethod(form) {
  const number = form.get('card[number]') ?? '';
  return {
    id: `pm_1Practice${randomUUID().replaceAll('-', '').slice(0, 14)}`,
    object: 'payment_method',
    billing_details: {email: form.get('billing_details[email]'), name: form.get('billing_details[name]')},
    card: {
      brand: 'visa',
      last4: number.slice(-4),
      exp_month: Number(form.get('card[exp_month]')),
      exp_year: 2000 + Number(form.get('card[exp_year]')),
    },
    livemode: false,
    type: 'card',
  };
}
