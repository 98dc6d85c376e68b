import {textOf} from '../lib/files.mjs';
import {json, script, send} from '../lib/reply.mjs';

const CLIENT = textOf('../client/parties/klarna.js', import.meta.url);
const BADGE = `<svg xmlns="http://www.w3.org/2000/svg" width="66" height="24" viewBox="0 0 66 24">
<rect width="66" height="24" rx="12" fill="#f3d3d8"/>
<text x="33" y="16" font-family="sans-serif" font-size="11" text-anchor="middle" fill="#2b2328">pay later</text></svg>`;

/**
 * Pay-later messaging, Klarna-shaped: tells the lender which amount was looked at.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'klarna',
  hosts: ['js.klarna.com', 'x.klarnacdn.net', 'eu.klarnaevt.com'],
  handle(_req, res, ctx) {
    const {pathname} = ctx.url;
    if (ctx.host === 'js.klarna.com') {
      return pathname === '/web-sdk/v1/klarna.js' && script(res, ctx.fill(CLIENT));
    }
    if (ctx.host === 'x.klarnacdn.net') {
      const headers = {'Cache-Control': 'public, max-age=3600'};
      return pathname === '/ui/practice/badge.svg' && send(res, 200, 'image/svg+xml', BADGE, headers);
    }
    return pathname === '/v1/osm/impression' && json(res, {});
  },
};
