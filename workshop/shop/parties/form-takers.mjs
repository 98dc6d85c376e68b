import {SHOP} from '../lib/hosts.mjs';
import {redirect, send} from '../lib/reply.mjs';

/**
 * Companies to which the shop's own forms go: Salesforce's Web-to-Lead, in a hidden frame, and Worldpay's payment
 * page, to which the whole tab goes and which sends it back.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'form-takers',
  hosts: ['webto.salesforce.com', 'secure.worldpay.com'],
  handle(req, res, ctx) {
    if (req.method !== 'POST') return false;
    switch (ctx.host + ctx.url.pathname) {
      case 'webto.salesforce.com/servlet/servlet.WebToLead':
        return send(res, 200, 'text/html; charset=utf-8', '<!doctype html><title>Received</title>');
      case 'secure.worldpay.com/wcc/purchase': {
        const form = new URLSearchParams(ctx.body.toString());
        return redirect(
          res,
          `${ctx.originOf(SHOP)}/order/confirmed?out_trade_no=${form.get('cartId') ?? ''}`,
        );
      }
      default:
        return false;
    }
  },
};
