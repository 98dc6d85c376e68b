import {BLOG, isBareOrigin, pageOf, SHOP} from './hosts.mjs';
import {cookiesOf} from './reply.mjs';

/** @typedef {import('./types.mjs').LogEntry} LogEntry */

/** A shop left running must not fill the memory. */
const MOST_ENTRIES = 5000;

/**
 * Knows which page is open, for requests whose Referer is only an origin. A beacon that the page before sends while
 * it is left names the page before: it must not count as news, but an address never heard of does, since a
 * document may change its address without a request.
 */
function createPages() {
  let current = '';
  let before = '';
  const arrive = (/** @type {string} */ page) => {
    before = current;
    current = page;
  };
  return {
    arrive,
    /**
     * A socket, what a worker made of a text asks for, and a module's own imports name no page but an origin.
     * @param {string | undefined} referer
     * @param {string | undefined} origin
     * @returns {string | null}
     */
    of(referer, origin) {
      const page = pageOf(referer) ?? pageOf(origin && `${origin}/`);
      if (!page) return null;
      const sameSite = current && new URL(current).origin === new URL(page).origin;
      if (isBareOrigin(page)) return sameSite ? current : page;
      if (sameSite && page !== current && page !== before) arrive(page);
      return page;
    },
  };
}

/**
 * Remembers every request, and knows when it has become quiet.
 * @param {(entry: LogEntry) => void} [onEntry] told when a request was answered
 */
export function createJournal(onEntry) {
  /** @type {LogEntry[]} */
  let entries = [];
  let count = 0;
  let open = 0;
  let last = 0;
  const pages = createPages();

  /** @param {LogEntry} entry */
  const keep = entry => {
    entries.push(entry);
    if (entries.length > MOST_ENTRIES) entries.shift();
    last = entry.time;
  };

  /**
   * @param {string} host
   * @param {URL} url
   * @param {import('node:http').IncomingMessage} req
   * @param {Buffer} body
   * @returns {LogEntry}
   */
  const entryOf = (host, url, req, body) => ({
    n: ++count,
    time: Date.now(),
    host,
    method: req.method ?? 'GET',
    path: url.pathname,
    query: url.search,
    referer: req.headers.referer ?? null,
    origin: req.headers.origin ?? null,
    cookie: [...cookiesOf(req).keys()],
    contentType: req.headers['content-type'] ?? null,
    bodyBytes: body.length,
    body: body.length ? body : null,
    page: pages.of(req.headers.referer, req.headers.origin),
    firstParty: host === SHOP || host === BLOG,
    preflight: req.method === 'OPTIONS' && 'access-control-request-method' in req.headers,
    setCookie: [],
    status: 0,
  });

  return {
    entries: () => [...entries],

    clear() {
      entries = [];
    },

    /**
     * @param {string} host
     * @param {URL} url
     * @param {import('node:http').IncomingMessage} req
     * @param {import('node:http').ServerResponse} res
     * @param {Buffer} body
     */
    add(host, url, req, res, body) {
      const entry = entryOf(host, url, req, body);
      keep(entry);
      if (entry.firstParty && req.headers['sec-fetch-dest'] === 'document') pages.arrive(url.href);
      open++;
      res.once('close', () => {
        entry.status = res.statusCode;
        entry.setCookie = [res.getHeader('set-cookie') ?? []].flat().map(String);
        open--;
        last = Date.now();
        onEntry?.(entry);
      });
    },

    /**
     * A request that became a socket; returns what takes down the frames that come in on it.
     * @param {string} host
     * @param {URL} url
     * @param {import('node:http').IncomingMessage} req
     * @returns {(frame: Buffer) => void}
     */
    socket(host, url, req) {
      const opening = {...entryOf(host, url, req, Buffer.alloc(0)), status: 101};
      keep(opening);
      onEntry?.(opening);
      return body => {
        const bodyBytes = body.length;
        const frame = {...opening, n: ++count, time: Date.now(), method: 'SEND', bodyBytes, body};
        keep(frame);
        onEntry?.(frame);
      };
    },

    /**
     * Waits until nothing is under way and nothing has been for a while.
     * @param {number} quiet milliseconds without a request
     * @param {number} longest gives up after so many milliseconds
     */
    async settle(quiet, longest) {
      const end = Date.now() + longest;
      while (Date.now() < end && (open > 0 || Date.now() - last < quiet)) {
        await new Promise(resolve => setTimeout(resolve, 40));
      }
    },
  };
}
