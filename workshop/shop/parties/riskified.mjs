import {textOf} from '../lib/files.mjs';
import {noContent, pixel, script, trackingCookie} from '../lib/reply.mjs';

const CLIENT = textOf('../client/parties/riskified.js', import.meta.url);

/**
 * Anti-fraud: a beacon script that profiles the device and how it is handled.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'riskified',
  hosts: ['beacon.riskified.com', 'c.riskified.com', 'img.riskified.com'],
  handle(req, res, ctx) {
    if (ctx.host === 'beacon.riskified.com') return ctx.url.pathname === '/' && script(res, ctx.fill(CLIENT));
    if (ctx.host === 'img.riskified.com') {
      if (!req.headers.cookie) trackingCookie(res, ctx, 'rCookie', `practice${Date.now().toString(36)}`);
      return ctx.url.pathname === '/img/image-l.gif' && pixel(res);
    }
    return req.method === 'POST' && ctx.url.pathname === '/v2/client_infos' && noContent(res);
  },
};
