import {FIRST_PARTY_COLLECTOR} from '../lib/hosts.mjs';
import {noContent} from '../lib/reply.mjs';

/**
 * A host of the shop's own name on which Google's measurement is collected, as a server-side tag container does.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'first-party-collector',
  hosts: [FIRST_PARTY_COLLECTOR],
  handle: (_req, res, ctx) => ctx.url.pathname === '/g/collect' && noContent(res),
};
