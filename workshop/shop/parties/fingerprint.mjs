import {packageFile, textOf} from '../lib/files.mjs';
import {json, script, trackingCookie} from '../lib/reply.mjs';

const CLIENT = textOf('../client/parties/fingerprint.js', import.meta.url);
const LIBRARY = packageFile('@fingerprintjs/fingerprintjs', 'dist/fp.min.js');

/**
 * A fingerprinter: the real open-source FingerprintJS, sending to a Fingerprint-shaped endpoint.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'fingerprint',
  hosts: ['fpnpmcdn.net', 'api.fpjs.io'],
  handle(req, res, ctx) {
    if (ctx.host === 'fpnpmcdn.net') {
      return ctx.url.pathname === '/v3/fernhill/loader.js' && script(res, `${LIBRARY};\n${ctx.fill(CLIENT)}`);
    }
    if (req.method !== 'POST') return false;
    trackingCookie(res, ctx, '_iidt', 'practice');
    return json(res, {v: '2', requestId: `${Date.now()}.practice`, products: {identification: {data: {}}}});
  },
};
