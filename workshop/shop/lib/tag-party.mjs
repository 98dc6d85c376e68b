import {script} from './reply.mjs';

/** @typedef {import('./types.mjs').Party} Party */

/**
 * A company with one script for pages and one or more places that collect.
 * @param {object} parts
 * @param {string} parts.id
 * @param {{at: string, text: string}} parts.tag where the script is served (host and path), and its text
 * @param {Record<string, Party['handle']>} parts.collect answers by host and path
 * @param {string[]} [parts.sockets] hosts that take sockets, beside those of `collect`
 * @returns {Party}
 */
export function tagParty({id, tag, collect, sockets = []}) {
  const hosts = [tag.at, ...Object.keys(collect)].map(place => place.slice(0, place.indexOf('/')));
  return {
    id,
    hosts: [...new Set([...hosts, ...sockets])],
    sockets,
    handle(req, res, ctx) {
      const place = ctx.host + ctx.url.pathname;
      if (place === tag.at) return script(res, ctx.fill(tag.text));
      return collect[place]?.(req, res, ctx) ?? false;
    },
  };
}
