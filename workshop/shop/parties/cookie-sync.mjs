import {createHash, randomBytes} from 'node:crypto';
import {textOf} from '../lib/files.mjs';
import {cookiesOf, pixel, redirect, trackingCookie} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** @type {import('../lib/types.mjs').Party['handle']} */
const picture = (_req, res) => pixel(res);

/**
 * Companies that tell each other by which number each knows a shopper. ID5 keeps its number in the page and has a
 * picture fetched from Xandr with it; Google's is in a cookie of its own, and its answer leads on to BidSwitch with
 * it; OpenX gets a digest of that by the same road.
 * @type {import('../lib/types.mjs').Party}
 */
export default tagParty({
  id: 'cookie-sync',
  tag: {
    at: 'cdn.id5-sync.com/api/1.0/id5-api.js',
    text: textOf('../client/parties/cookie-sync.js', import.meta.url),
  },
  collect: {
    'cm.g.doubleclick.net/pixel'(req, res, ctx) {
      const known = cookiesOf(req).get('IDE');
      const id = known ?? `AHWqTU${randomBytes(16).toString('hex')}`;
      if (!known) trackingCookie(res, ctx, 'IDE', id);
      const query = new URLSearchParams({google_gid: id, google_cver: '1'});
      return redirect(res, `${ctx.originOf('x.bidswitch.net')}/sync?${query}`, 302);
    },
    'x.bidswitch.net/sync'(_req, res, ctx) {
      const id = ctx.url.searchParams.get('google_gid') ?? '';
      const query = new URLSearchParams({
        id: '537148856',
        val: createHash('sha256').update(id).digest('hex'),
      });
      return redirect(res, `${ctx.originOf('eu-u.openx.net')}/w/1.0/sd?${query}`, 302);
    },
    'eu-u.openx.net/w/1.0/sd': picture,
    'ib.adnxs.com/setuid': picture,
    'match.adsrvr.org/track/cmf/generic': picture,
  },
});
