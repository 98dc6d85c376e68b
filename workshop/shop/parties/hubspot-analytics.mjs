import {textOf} from '../lib/files.mjs';
import {pixel} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** HubSpot-shaped tracking: an address inside the address of a picture. */
export default tagParty({
  id: 'hubspot-analytics',
  tag: {
    at: 'js.hs-analytics.net/analytics/1764000000000/25044170.js',
    text: textOf('../client/parties/hubspot-analytics.js', import.meta.url),
  },
  collect: {
    'track.hubspot.com/__ptq.gif': (_req, res) => pixel(res),
  },
});
