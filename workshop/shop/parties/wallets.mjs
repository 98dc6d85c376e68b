import {json} from '../lib/reply.mjs';

const METHODS = ['/pay', '/webpay'];
const MANIFEST = '/payment-manifest.json';

/**
 * The wallets named in the shop's PaymentRequest. A browser looks there for a manifest, and finds one that names no
 * app. The shop must name these stand-ins in localhost mode too: a browser does ask the address that it is given.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'wallets',
  hosts: ['google.com', 'www.alipay.com'],
  handle(_req, res, ctx) {
    if (ctx.url.pathname === MANIFEST)
      return json(res, {supported_origins: [ctx.originOf('shop.fernhill.example')]});
    if (!METHODS.includes(ctx.url.pathname)) return false;
    res.setHeader('Link', `<${MANIFEST}>; rel="payment-method-manifest"`);
    return json(res, {});
  },
};
