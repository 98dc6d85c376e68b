import {textOf} from '../lib/files.mjs';
import {noContent, pixel, script} from '../lib/reply.mjs';

const CLIENT = textOf('../client/parties/ga4.js', import.meta.url);

/**
 * Google Analytics 4: the tag from one host, hits to another.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'ga4',
  hosts: ['www.googletagmanager.com', 'www.google-analytics.com'],
  handle(req, res, ctx) {
    if (ctx.host === 'www.googletagmanager.com') {
      return ctx.url.pathname === '/gtag/js' && script(res, ctx.fill(CLIENT));
    }
    if (ctx.url.pathname !== '/g/collect') return false;
    // The collector answers 204 whatever the method; an image would report an error, so it gets its pixel.
    return req.method === 'GET' ? pixel(res) : noContent(res);
  },
};
