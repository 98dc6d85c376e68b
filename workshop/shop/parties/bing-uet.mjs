import {textOf} from '../lib/files.mjs';
import {noContent, trackingCookie} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** Microsoft's advertising tag in shape: it says whether consent was given, and tells more once it was. */
export default tagParty({
  id: 'bing-uet',
  tag: {at: 'bat.bing.com/bat.js', text: textOf('../client/parties/bing-uet.js', import.meta.url)},
  collect: {
    'bat.bing.com/action/0': (_req, res, ctx) => {
      if (ctx.url.searchParams.get('asc') === 'G') trackingCookie(res, ctx, 'MUID', 'practice');
      return noContent(res);
    },
  },
});
