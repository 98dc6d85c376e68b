// Every origin the practice shop plays has one name here. In `hosts` mode it is served under that name over
// https; in `localhost` mode dots become `--` under `.localhost`, which browsers resolve without configuration. In `room`
// mode they stand under `.test`, which is nobody's (RFC 6761), and which a room's browsers are told to ask one machine for.

/** The shop itself. */
export const SHOP = 'shop.fernhill.example';
/** A blog that is not a shop, to prove that non-shops leave nothing. */
export const BLOG = 'notes.quietpages.example';
/** A host of the shop's own name on which another company's measurement is collected. */
export const FIRST_PARTY_COLLECTOR = `metrics.${SHOP}`;
/** Hosts whose own pages a person visits; requests from their documents belong to that page. */
const DOCUMENT_HOSTS = [SHOP, BLOG, 'openapi.alipay.com', 'pay.klarna.com'];

/** @typedef {'hosts' | 'localhost' | 'room'} Mode */

/**
 * The origin of a host in a mode.
 * @param {Mode} mode
 * @param {string} host the real host name, such as `www.facebook.com`
 * @param {number} port only used in localhost mode; in hosts mode the browser is told where 443 really is
 * @returns {string}
 */
export function originIn(mode, host, port) {
  if (mode === 'hosts') return `https://${host}`;
  const label = host.replaceAll('.', '--');
  return mode === 'room' ? `http://${label}.test` : `http://${label}.localhost:${port}`;
}

/**
 * The real host name behind a Host header or a URL's host, in either mode.
 * @param {string} header
 * @returns {string}
 */
export function hostOf(header) {
  const name = header.toLowerCase().replace(/:\d+$/, '');
  const [, label] = /^([a-z\d-]+)\.(?:localhost|test)$/.exec(name) ?? [];
  return label?.includes('--') ? label.replaceAll('--', '.') : name;
}

/**
 * True for a Referer that a script has cut down to its page's origin.
 * @param {string} referer
 */
export function isBareOrigin(referer) {
  return URL.canParse(referer) && referer === `${new URL(referer).origin}/`;
}

/**
 * The page to which a request belongs, from its Referer. A processor's iframe names its page in its own
 * `referrer` parameter, so requests from inside it are followed up one level.
 * @param {string | undefined} referer
 * @returns {string | null}
 */
export function pageOf(referer) {
  if (!referer || !URL.canParse(referer)) return null;
  const url = new URL(referer);
  if (DOCUMENT_HOSTS.includes(hostOf(url.host))) return referer;
  return url.searchParams.get('referrer');
}

/**
 * Puts origins into a text that will be sent to the browser: `{{www.facebook.com}}/tr/` becomes a whole URL, and
 * `{{wss:ws.hotjar.com}}/` that of a socket.
 * @param {string} text
 * @param {(host: string) => string} originOf
 * @returns {string}
 */
export function fillOrigins(text, originOf) {
  return text.replace(/\{\{(wss:)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\}\}/g, (_, socket, host) =>
    socket ? originOf(host).replace(/^http/, 'ws') : originOf(host),
  );
}
