import {textOf} from '../lib/files.mjs';
import {json} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** Product analytics, Mixpanel-shaped: JSON in base64 in a form field. */
export default tagParty({
  id: 'mixpanel',
  tag: {
    at: 'cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    text: textOf('../client/parties/mixpanel.js', import.meta.url),
  },
  collect: {
    'api-js.mixpanel.com/engage/': (_req, res) => json(res, {status: 1}),
  },
});
