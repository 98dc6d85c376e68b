import {textOf} from '../lib/files.mjs';
import {json, script, trackingCookie} from '../lib/reply.mjs';

const CLIENT = textOf('../client/parties/ats.js', import.meta.url);

/**
 * An identity company, LiveRamp-shaped, that takes the e-mail address as soon as it is typed.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'ats',
  hosts: ['ats-wrapper.privacymanager.io', 'api.rlcdn.com'],
  handle(_req, res, ctx) {
    if (ctx.host === 'ats-wrapper.privacymanager.io') {
      return ctx.url.pathname === '/ats.js' && script(res, ctx.fill(CLIENT));
    }
    if (ctx.url.pathname !== '/api/identity/envelope') return false;
    trackingCookie(res, ctx, 'rlas3', 'practice');
    return json(res, {envelope: 'AsPracticeEnvelope'});
  },
};
