import {textOf} from '../lib/files.mjs';
import {json} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** An advertiser's pixel, TikTok-shaped: matching by SHA-256. */
export default tagParty({
  id: 'tiktok',
  tag: {
    at: 'analytics.tiktok.com/i18n/pixel/events.js',
    text: textOf('../client/parties/tiktok.js', import.meta.url),
  },
  collect: {
    'analytics.tiktok.com/api/v2/pixel': (_req, res) => json(res, {code: 0}),
  },
});
