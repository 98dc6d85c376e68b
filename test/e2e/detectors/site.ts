import {createServer as createPlain, type IncomingMessage, type ServerResponse} from 'node:http';
import {createServer} from 'node:https';
import {makeCertificate} from '../../../workshop/shop/lib/certificate.mjs';
import {listen} from '../../../workshop/shop/lib/listen.mjs';
import {SCRIPTS} from './scripts';

export const SHOP = 'www.alderwood.example';
/** A host on which the browsers are told to run no extension. */
export const PLAIN = 'plain.elsewhere.example';

const product = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Oak tray',
  offers: {'@type': 'Offer', price: '42.00', priceCurrency: 'EUR'},
};

const card = `<form id="card" action="/paid" method="post">
  <label>Card number <input name="cardnumber" autocomplete="cc-number"></label>
  <label>Security code <input name="cvc" autocomplete="cc-csc"></label>
  <label>E-mail <input name="email" type="email" autocomplete="email"></label>
  <button>Pay now</button></form>`;

/** A product page, or the payment page, with these scripts on it. */
const page = (body: string, scripts: readonly string[]): string => `<!doctype html><html lang="en"><head>
<title>Oak tray – Alderwood</title><script type="application/ld+json">${JSON.stringify(product)}</script></head>
<body><h1>Oak tray</h1><p>€ 42.00</p><button>Add to cart</button>
<canvas id="preview" width="600" height="400"></canvas>${body}
${scripts.map(address => `<script src="https://${address}"></script>`).join('\n')}</body></html>`;

const checkout = (scripts: readonly string[]): string =>
  page(card, scripts)
    .replace(/<script type="application.*?<\/script>/, '')
    .replaceAll('Oak tray', 'Payment')
    .replace('<button>Add to cart</button>', '');

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const send = (type: string, text: string) => {
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Access-Control-Allow-Origin': '*',
    });
    response.end(text);
  };
  const script = SCRIPTS[`${url.hostname}${url.pathname}`];
  const scripts = url.searchParams.getAll('with');
  if (script) send('text/javascript', script);
  else if (url.pathname.startsWith('/product')) send('text/html', page('', scripts));
  else if (url.pathname.startsWith('/checkout')) send('text/html', checkout(scripts));
  else if (url.pathname === '/') send('text/html', '<!doctype html><title>Nothing</title>');
  else send('application/json', '{}');
}

/** A shop and the companies on its pages, on loopback. Its ports are what browsers are led to for every host. */
export async function startSite() {
  const hosts = [SHOP, PLAIN, ...Object.keys(SCRIPTS).map(address => address.split('/')[0] ?? '')];
  const secure = await listen(createServer(makeCertificate(hosts), answer), 0);
  const plain = await listen(createPlain(answer), 0);
  return {
    httpsPort: secure.port,
    httpPort: plain.port,
    async close() {
      await Promise.all([secure.close(), plain.close()]);
    },
  };
}
