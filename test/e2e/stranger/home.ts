import type {IncomingMessage, ServerResponse} from 'node:http';
import {createServer as createPlain} from 'node:http';
import {createServer} from 'node:https';
import {WebSocketServer} from 'ws';
import {makeCertificate} from '../../../workshop/shop/lib/certificate.mjs';
import {listen} from '../../../workshop/shop/lib/listen.mjs';
import {KINDS, personOf} from './person';
import {PLACES} from './places';

/** Pages of the logged-in shop, in the order in which they are walked. */
export const PAGES = ['product', 'checkout', 'account', 'confirmation'] as const;
export type PageName = (typeof PAGES)[number];

const HEADS: Readonly<Record<PageName, string>> = {
  product: `<title>Clay mug</title><script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Clay mug',
    offers: {'@type': 'Offer', price: '9.00', priceCurrency: 'EUR'},
  })}</script>`,
  checkout: '<title>Checkout</title>',
  account: '<title>My account</title>',
  confirmation: '<title>Order confirmation – thank you for your order</title>',
};
const BODIES: Readonly<Record<PageName, string>> = {
  product: '<h1>Clay mug</h1><p>€ 9.00</p><button>Add to cart</button>',
  checkout: `<h1>Checkout</h1><h2>Your order</h2><form onsubmit="return false">
    <label>Full name <input id="name" autocomplete="name"></label><label>E-mail <input id="email" type="email" autocomplete="email"></label>
    <label>Street <input id="street" autocomplete="street-address"></label><label>City <input id="city" autocomplete="address-level2"></label>
    <label>Phone <input id="tel" type="tel" autocomplete="tel"></label><label>Card number <input id="card" autocomplete="cc-number"></label>
    <button>Place order</button></form>`,
  account:
    '<h1>My account</h1><a href="/orders">My orders</a><a href="/addresses">My addresses</a><a href="/logout">Log out</a>',
  confirmation: '<h1>Thank you for your order</h1><p>Your order is confirmed.</p>',
};

/** What a page does with what was typed, in the ways in which pages do. */
const SENDS_TYPED = `document.addEventListener('change', event => {
  const V = event.target.value;
  send('/typed/' + slug(V), JSON.stringify({[V]: slug(V), v: V}));
  fetch('/api/typed/' + encodeURIComponent(V), {method: 'POST', body: 'x'}).catch(() => {});
  navigator.sendBeacon('https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1934420117.1767225600&en=add_to_cart&cu=EUR&pr1=' +
    encodeURIComponent('idm1~nmMug for ' + V.split(' ')[0] + '~pr9'));
  document.querySelector('h2').textContent = V + ', you earn 55 points today';
  history.replaceState({}, '', location.pathname + '/' + slug(V));
});`;

/** The page of a seed: every place on one of its pages, with a kind of data that changes with the seed. */
export function pageOf(seed: number, name: PageName, origin: string): string {
  const person = personOf(seed);
  const own = Object.values(PLACES).flatMap((place, index) => {
    if (PAGES[index % PAGES.length] !== name) return [];
    const kind = KINDS[(index * 7 + seed * 11) % KINDS.length];
    return kind ? [place(person[kind])] : [];
  });
  const scripts = own.map(({js = ''}) => js).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${HEADS[name]}</head><body>${BODIES[name]}
    ${own.map(({html = ''}) => html).join('\n')}
    <script>const T=${JSON.stringify(origin)};
    const slug=t=>t.toLowerCase().trim().replace(/[^\\p{L}\\p{N}]+/gu,'-').replace(/^-|-$/g,'');
    const send=(p,b)=>fetch(T+p,{method:'POST',mode:'no-cors',body:b}).catch(()=>{});
    ${name === 'checkout' ? SENDS_TYPED : ''}
    ${scripts}</script></body></html>`;
}

export const hostOf = (seed: number): string => `home-${seed}.example`;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const seed = Number(/(?:^|\.)home-(\d+)\.example$/.exec(url.hostname)?.[1] ?? Number.NaN);
  const name = PAGES.find(page => url.pathname.startsWith(`/${page}`));
  response.setHeader('Access-Control-Allow-Origin', '*');
  const cookie = url.searchParams.get('v');
  if (url.pathname === '/cookie' && cookie !== null) {
    response.setHeader('Set-Cookie', `who=${cookie}; Path=/; Secure; SameSite=None; Max-Age=86400`);
  }
  if (request.method === 'GET' && !Number.isNaN(seed) && name) {
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
    response.end(pageOf(seed, name, `https://ads-${seed}.example`));
  } else if (url.pathname === '/frame') {
    response
      .writeHead(200, {'Content-Type': 'text/html; charset=utf-8'})
      .end('<!doctype html><title>f</title>');
  } else response.writeHead(204).end();
}

/** All hosts on loopback: the logged-in shops of the seeds, and the companies on their pages. */
export async function startHome() {
  const server = createServer(makeCertificate(['home.example']), answer);
  const sockets = new WebSocketServer({noServer: true});
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, client => client.on('error', () => client.terminate())),
  );
  const secure = await listen(server, 0);
  const plain = await listen(createPlain(answer), 0);
  return {
    httpsPort: secure.port,
    httpPort: plain.port,
    async close() {
      for (const client of sockets.clients) client.terminate();
      await Promise.all([secure.close(), plain.close()]);
    },
  };
}
