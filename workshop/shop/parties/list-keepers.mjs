import {send} from '../lib/reply.mjs';

/** A list in the form of the real ones, with rules for what the practice shop asks for. */
const list = (/** @type {string} */ title, /** @type {string[]} */ rules) =>
  ['[Adblock Plus 2.0]', `! Title: ${title}`, '! Version: 202611250000', ...rules, ''].join('\n');

/** @type {Record<string, string>} */
const LISTS = {
  'easylist.to/easylist/easyprivacy.txt': list('Practice EasyPrivacy', [
    '||google-analytics.com^$third-party',
    '||facebook.com/tr$third-party',
    '@@||google-analytics.com/practice-exception$third-party',
  ]),
  'easylist-downloads.adblockplus.org/easylistchina.txt': list('Practice EasyList China', [
    '||mmstat.com^$third-party',
    '||hm.baidu.com^$third-party',
  ]),
};

/**
 * The keepers of public filter lists, asked by the extension alone and only when its person says so.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'list-keepers',
  hosts: ['easylist.to', 'easylist-downloads.adblockplus.org'],
  handle(_req, res, ctx) {
    const text = LISTS[ctx.host + ctx.url.pathname];
    return text !== undefined && send(res, 200, 'text/plain; charset=utf-8', text);
  },
};
