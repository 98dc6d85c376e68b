import {textOf} from '../lib/files.mjs';
import {send} from '../lib/reply.mjs';

const STYLE = textOf('../client/pages/style.css', import.meta.url);

/**
 * A harmless third party: it serves the shop's stylesheet and learns nothing more than that.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'cdn',
  hosts: ['cdn.fernhill-assets.example'],
  handle(_req, res, ctx) {
    const headers = {'Cache-Control': 'public, max-age=3600'};
    return ctx.url.pathname === '/style.css' && send(res, 200, 'text/css; charset=utf-8', STYLE, headers);
  },
};
