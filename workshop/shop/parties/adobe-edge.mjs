import {textOf} from '../lib/files.mjs';
import {noContent} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** Adobe's Web SDK in shape: events sent as a beacon whose body is a Blob. */
export default tagParty({
  id: 'adobe-edge',
  tag: {
    at: 'cdn1.adoberesources.net/alloy/2.19.0/alloy.min.js',
    text: textOf('../client/parties/adobe-edge.js', import.meta.url),
  },
  collect: {
    'edge.adobedc.net/ee/v1/collect': (_req, res) => noContent(res),
  },
});
