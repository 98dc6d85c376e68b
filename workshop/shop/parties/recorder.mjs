import {packageFile, textOf} from '../lib/files.mjs';
import {json, script, trackingCookie} from '../lib/reply.mjs';

const CLIENT = textOf('../client/parties/recorder.js', import.meta.url);
const RRWEB = packageFile('rrweb', 'umd/rrweb.min.js');

/**
 * A session recorder, Highlight-shaped around the real rrweb. Only passwords are masked.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'recorder',
  hosts: ['static.highlight.io', 'pub.highlight.io'],
  handle(req, res, ctx) {
    if (ctx.host === 'static.highlight.io') {
      return ctx.url.pathname === '/v9/index.js' && script(res, `${RRWEB};\n${ctx.fill(CLIENT)}`);
    }
    if (req.method !== 'POST') return false;
    trackingCookie(res, ctx, 'highlightSession', 'practice');
    return json(res, {data: {pushPayload: 1}});
  },
};
