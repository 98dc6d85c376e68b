import {textOf} from '../lib/files.mjs';
import {noContent} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** A session recorder, LogRocket-shaped: compressed by the browser itself. */
export default tagParty({
  id: 'logrocket',
  tag: {
    at: 'cdn.lr-in-prod.com/logger-1.min.js',
    text: textOf('../client/parties/logrocket.js', import.meta.url),
  },
  collect: {
    'r.lr-in-prod.com/i': (_req, res) => noContent(res),
  },
});
