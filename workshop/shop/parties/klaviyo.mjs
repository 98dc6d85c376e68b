import {textOf} from '../lib/files.mjs';
import {json} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** E-mail marketing, Klaviyo-shaped: profiles as plain JSON. */
export default tagParty({
  id: 'klaviyo',
  tag: {
    at: 'static.klaviyo.com/onsite/js/klaviyo.js',
    text: textOf('../client/parties/klaviyo.js', import.meta.url),
  },
  collect: {
    'a.klaviyo.com/client/profiles/': (_req, res) => json(res, {}, 202),
  },
});
