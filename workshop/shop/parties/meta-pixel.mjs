import {textOf} from '../lib/files.mjs';
import {noContent, pixel, script, trackingCookie} from '../lib/reply.mjs';

const CLIENT = textOf('../client/parties/meta-pixel.js', import.meta.url);

/**
 * Meta Pixel: the script from one host, events to another, as images or, when long, as a form.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'meta-pixel',
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  handle(req, res, ctx) {
    if (ctx.host === 'connect.facebook.net') {
      return ctx.url.pathname === '/en_US/fbevents.js' && script(res, ctx.fill(CLIENT));
    }
    if (ctx.url.pathname !== '/tr/') return false;
    if (!req.headers.cookie) trackingCookie(res, ctx, 'fr', `0practice${Date.now().toString(36)}..AAA.0.0`);
    return req.method === 'GET' ? pixel(res) : noContent(res);
  },
};
