import {textOf} from '../lib/files.mjs';
import {pixel} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** Anti-fraud, ThreatMetrix-shaped: looks for programs that listen on the shopper's own machine. */
export default tagParty({
  id: 'threatmetrix',
  tag: {
    at: 'h.online-metrix.net/fp/tags.js',
    text: textOf('../client/parties/threatmetrix.js', import.meta.url),
  },
  collect: {
    'h.online-metrix.net/fp/clear.png': (_req, res) => pixel(res),
  },
});
