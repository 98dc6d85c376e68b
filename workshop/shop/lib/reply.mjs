/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./types.mjs').Context} Context */

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * Lets the calling page read the answer, with cookies, as beacon endpoints do.
 * @param {Request} req
 * @param {Response} res
 */
export function allowOrigin(req, res) {
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin ?? '*');
  if (req.headers.origin) res.setHeader('Access-Control-Allow-Credentials', 'true');
  res.setHeader('Vary', 'Origin');
}

/**
 * @param {Response} res
 * @param {number} status
 * @param {string} type
 * @param {string | Buffer} body
 * @param {Record<string, string>} [headers]
 * @returns {true}
 */
export function send(res, status, type, body, headers = {}) {
  res.writeHead(status, {'Content-Type': type, 'Content-Length': Buffer.byteLength(body), ...headers});
  res.end(body);
  return true;
}

/**
 * A script that browsers may keep for an hour, as vendors let them.
 * @param {Response} res
 * @param {string | Buffer} text
 * @returns {true}
 */
export function script(res, text) {
  const headers = {'Cache-Control': 'public, max-age=3600', 'Access-Control-Allow-Origin': '*'};
  return send(res, 200, 'text/javascript; charset=utf-8', text, headers);
}

/**
 * The one-pixel picture with which image beacons are answered.
 * @param {Response} res
 * @returns {true}
 */
export function pixel(res) {
  return send(res, 200, 'image/gif', PIXEL, {'Cache-Control': 'no-store'});
}

/**
 * @param {Response} res
 * @returns {true}
 */
export function noContent(res) {
  res.writeHead(204, {'Cache-Control': 'no-store'});
  res.end();
  return true;
}

/**
 * @param {Response} res
 * @param {unknown} value
 * @param {number} [status]
 * @returns {true}
 */
export function json(res, value, status = 200) {
  return send(res, status, 'application/json; charset=utf-8', JSON.stringify(value), {
    'Cache-Control': 'no-store',
  });
}

/**
 * @param {Response} res
 * @param {string} location
 * @param {number} [status]
 * @returns {true}
 */
export function redirect(res, location, status = 303) {
  res.writeHead(status, {Location: location, 'Cache-Control': 'no-store'});
  res.end();
  return true;
}

/**
 * A third-party cookie: cross-site over https. Plain http cannot have one, so there it is an ordinary cookie.
 * @param {Response} res
 * @param {Context} ctx
 * @param {string} name
 * @param {string} value
 */
export function trackingCookie(res, ctx, name, value) {
  const attributes = ctx.secure ? '; Secure; SameSite=None' : '';
  res.appendHeader('Set-Cookie', `${name}=${value}; Path=/; Max-Age=31536000${attributes}`);
}

/**
 * @param {Request} req
 * @returns {Map<string, string>}
 */
export function cookiesOf(req) {
  const pairs = (req.headers.cookie ?? '').split(/;\s*/).filter(Boolean);
  return new Map(
    pairs.map(pair => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
