import {createServer} from 'node:https';
import {makeCertificate} from '../../workshop/shop/lib/certificate.mjs';
import {checkout, HOSTS, product, SHOP, thirdPartyScript, UNLISTED} from './page.mjs';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * Answers every host on loopback: the checkout, scripts, images, frames, and posts without content. By https, since
 * browsers know of some of the hosts that they are never to be asked without it.
 * @param {{unlisted?: boolean}} options `unlisted`: the other origins of the checkout stand on no list
 * @returns {Promise<{port: number, spki: string, close: () => Promise<void>}>} `spki` is for Chromium's
 * `--ignore-certificate-errors-spki-list`
 */
export async function startHeavyServer({unlisted = false} = {}) {
  const page = checkout(unlisted ? UNLISTED : HOSTS);
  const {key, cert, spki} = makeCertificate([SHOP, ...HOSTS, ...UNLISTED]);
  const server = createServer({key, cert}, (req, res) => {
    const url = new URL(req.url ?? '/', `https://${req.headers.host}`);
    const answer = (/** @type {string} */ type, /** @type {string | Buffer} */ body) => {
      res.writeHead(200, {
        'Content-Type': type,
        'Content-Length': Buffer.byteLength(body),
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*',
        'Cache-Control': 'no-store',
      });
      res.end(body);
    };
    req.resume();
    req.on('end', () => {
      if (req.headers.host === SHOP && url.pathname === '/checkout') answer('text/html; charset=utf-8', page);
      else if (req.headers.host === SHOP && url.pathname.startsWith('/product/'))
        answer('text/html; charset=utf-8', product(String(Number(url.pathname.slice(9)))));
      else if (url.pathname.endsWith('.js')) answer('text/javascript', thirdPartyScript(url));
      else if (url.pathname.endsWith('.gif')) answer('image/gif', PIXEL);
      else if (url.pathname.endsWith('.html'))
        answer('text/html', '<!doctype html><title>Frame</title><p>Widget</p>');
      else answer('text/plain', '');
    });
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    spki,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
