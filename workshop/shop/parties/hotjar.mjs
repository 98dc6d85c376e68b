import {textOf} from '../lib/files.mjs';
import {json} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** A session recorder on Hotjar's hosts that sends from inside a worker: a request and a frame of a socket. */
export default tagParty({
  id: 'hotjar',
  tag: {
    at: 'static.hotjar.com/c/hotjar-3904417.js',
    text: textOf('../client/parties/hotjar.js', import.meta.url),
  },
  collect: {'in.hotjar.com/api/v2/client/sites/3904417/identify': (_req, res) => json(res, {success: true})},
  sockets: ['ws.hotjar.com'],
});
