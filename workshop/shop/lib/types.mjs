// Shapes that several files of the practice shop share.

/**
 * What a handler is told about the request it answers.
 * @typedef {object} Context
 * @property {string} host the real host name in both modes
 * @property {URL} url
 * @property {Buffer} body the whole body
 * @property {boolean} secure true when served over https, so that cookies can be Secure
 * @property {boolean} bare true where browsers keep functions of a secure context from the page
 * @property {(host: string) => string} originOf
 * @property {(text: string) => string} fill puts origins into `{{host}}` placeholders
 */

/**
 * A company that the shop has invited onto its pages.
 * @typedef {object} Party
 * @property {string} id
 * @property {string[]} hosts
 * @property {string[]} [sockets] those of its hosts that take WebSockets, at any path
 * @property {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse,
 *   ctx: Context) => boolean} handle answers and returns true, or returns false for a path it does not know
 */

/**
 * One request that reached the practice shop's server, or one frame that came in on a socket (method `SEND`).
 * @typedef {object} LogEntry
 * @property {number} n
 * @property {number} time milliseconds since the epoch
 * @property {string} host the real host name in both modes
 * @property {string} method
 * @property {string} path
 * @property {string} query with its leading `?`, or empty
 * @property {string | null} referer
 * @property {string | null} origin
 * @property {string[]} cookie names only
 * @property {string | null} contentType
 * @property {number} bodyBytes
 * @property {Buffer | null} body
 * @property {string | null} page the page to which the request belongs
 * @property {boolean} firstParty true for the shop and the blog themselves
 * @property {boolean} preflight true for a CORS preflight
 * @property {string[]} setCookie `Set-Cookie` lines of the answer
 * @property {number} status 0 until it was answered
 */

export {};
