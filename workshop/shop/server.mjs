import {createServer} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {makeCertificate} from './lib/certificate.mjs';
import {BLOG, fillOrigins, hostOf, originIn, SHOP} from './lib/hosts.mjs';
import {createJournal} from './lib/journal.mjs';
import {listen} from './lib/listen.mjs';
import {allowOrigin, send} from './lib/reply.mjs';
import {createSockets} from './lib/sockets.mjs';
import {withTunnels} from './lib/tunnels.mjs';
import {PARTIES} from './parties/index.mjs';
import {handleBlog} from './site/blog.mjs';
import {createShopSite} from './site/routes.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./lib/types.mjs').LogEntry} LogEntry */
/** @typedef {Awaited<ReturnType<typeof startShop>>} Shop */

/** Every host that the practice shop plays. */
export const HOSTS = [SHOP, BLOG, ...PARTIES.flatMap(party => party.hosts)];

/**
 * Starts the practice shop with its stand-in third parties. Everything listens on loopback only, but for a room.
 * @param {object} options
 * @param {import('./lib/hosts.mjs').Mode} options.mode `hosts` for tests, `localhost` for a person's own browser, `room` for browsers
 *   that use this server as their proxy
 * @param {number} [options.httpPort] 0 takes a free one
 * @param {number} [options.httpsPort] 0 takes a free one; unused in localhost mode
 * @param {(entry: LogEntry) => void} [options.onEntry] told of each answered request
 * @param {string} [options.address] in room mode: where to listen
 * @param {(req: Request, res: Response) => boolean} [options.onOther] in room mode: answers who asks for no host of the shop
 */
export async function startShop({mode, httpPort = 0, httpsPort = 0, onEntry, address, onOther}) {
  const journal = createJournal(onEntry);
  const strays = createJournal();
  const site = createShopSite({log: journal.entries});
  /** Known after listening; no request can come before. */
  let port = 0;
  const originOf = (/** @type {string} */ host) => originIn(mode, host, port);

  /** @param {Request} req @param {Response} res */
  async function answer(req, res) {
    const body = await readBody(req);
    const host = hostOf(req.headers.host ?? '');
    if (!HOSTS.includes(host) && onOther?.(req, res)) return;
    const url = new URL(req.url ?? '/', originOf(HOSTS.includes(host) ? host : SHOP));
    (HOSTS.includes(host) ? journal : strays).add(host, url, req, res, body);
    const fill = (/** @type {string} */ text) => fillOrigins(text, originOf);
    const ctx = {host, url, body, secure: mode === 'hosts', bare: mode === 'room', originOf, fill};
    if (host === SHOP) return void site.handle(req, res, ctx);
    if (host === BLOG) return void handleBlog(req, res, ctx);
    const party = PARTIES.find(one => one.hosts.includes(host));
    if (!party) return void send(res, 404, 'text/plain', 'No such host in the practice shop\n');
    allowOrigin(req, res);
    if (req.method === 'OPTIONS') return void preflight(req, res);
    if (!party.handle(req, res, ctx)) send(res, 404, 'text/plain', 'No such address at this stand-in\n');
  }

  /** @param {Request} req @param {Response} res */
  const onRequest = (req, res) => {
    answer(req, res).catch(error => {
      console.error(error);
      if (!res.headersSent) send(res, 500, 'text/plain', 'The practice shop stumbled\n');
      else res.destroy();
    });
  };

  const taken = new Set(PARTIES.flatMap(({sockets = []}) => sockets));
  const sockets = createSockets((host, req) =>
    taken.has(host) ? journal.socket(host, new URL(req.url ?? '/', originOf(host)), req) : null,
  );
  /** @type {{close: () => Promise<void>}[]} */
  const servers = [];
  let spki = '';
  if (mode === 'hosts') {
    const certificate = makeCertificate(HOSTS);
    spki = certificate.spki;
    const secure = await listen(sockets.on(createSecureServer(certificate, onRequest)), httpsPort);
    const plain = await listen(createServer(toHttps), httpPort);
    servers.push(secure, plain);
    port = secure.port;
    httpPort = plain.port;
    httpsPort = secure.port;
  } else if (mode === 'room') {
    const server = withTunnels(sockets.on(createServer(onRequest)), {
      serves: host => HOSTS.includes(hostOf(host)),
      port: () => port,
    });
    const plain = await listen(server, httpPort, undefined, address);
    servers.push(plain);
    port = httpPort = plain.port;
    httpsPort = 0;
  } else {
    const plain = await listen(sockets.on(createServer(onRequest)), httpPort, () =>
      sockets.on(createServer(onRequest)),
    );
    servers.push(plain);
    port = httpPort = plain.port;
    httpsPort = 0;
  }

  return {
    mode,
    httpPort,
    /** 0 where there is no https. */
    httpsPort,
    /** For Chromium's `--ignore-certificate-errors-spki-list`; empty where there is no https. */
    spki,
    /** The shop's front page. */
    shopUrl: `${originOf(SHOP)}/`,
    hosts: HOSTS,
    originOf,
    /** @param {string} host @param {string} [path] */
    url: (host, path = '/') => originOf(host) + path,
    log: journal.entries,
    clearLog: journal.clear,
    /** Requests for hosts that the shop does not play: whatever else the browser wanted. */
    strays: strays.entries,
    /** Waits until no request has been under way for `quiet` ms. */
    settle: (quiet = 600, longest = 8000) => journal.settle(quiet, longest),
    async close() {
      sockets.close();
      await Promise.all(servers.map(server => server.close()));
    },
  };
}

/** @param {Request} req @param {Response} res */
function toHttps(req, res) {
  const host = (req.headers.host ?? SHOP).replace(/:\d+$/, '');
  res.writeHead(308, {Location: `https://${host}${req.url ?? '/'}`}).end();
}

/** @param {Request} req @param {Response} res */
function preflight(req, res) {
  res.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  const headers = req.headers['access-control-request-headers'];
  if (headers) res.setHeader('Access-Control-Allow-Headers', headers);
  res.setHeader('Access-Control-Max-Age', '600');
  res.writeHead(204).end();
}

/**
 * @param {Request} req
 * @returns {Promise<Buffer>}
 */
async function readBody(req) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}
