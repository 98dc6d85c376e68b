// The practice shop as files, for a room in which nothing but a plain file server may run: each laptop serves the folder to
// itself, and every company's address ends there too, since `*.localhost` does. What only a server can do is left out: an
// account, a loyalty card, the wallet's and the lender's pages, more than one product in the cart.

import {mkdirSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import path from 'node:path';
import {SHOP} from './shop/lib/hosts.mjs';
import {startShop} from './shop/server.mjs';
import {PRODUCTS} from './shop/site/products.mjs';

/** Scripts and other files of the companies, by host and path. One folder serves all hosts, so that paths must differ. */
const COMPANY_FILES = [
  'cdn.fernhill-assets.example/style.css',
  'cdn.cookielaw.org/scripttemplates/otSDKStub.js',
  'www.googletagmanager.com/gtag/js',
  'connect.facebook.net/en_US/fbevents.js',
  'eu-assets.i.posthog.com/static/array.js',
  'eu-assets.i.posthog.com/array/phc_fernhill/config.js',
  'static.highlight.io/v9/index.js',
  'ats-wrapper.privacymanager.io/ats.js',
  'js.klarna.com/web-sdk/v1/klarna.js',
  'x.klarnacdn.net/ui/practice/badge.svg',
  'fpnpmcdn.net/v3/fernhill/loader.js',
  'js.stripe.com/v3/elements-inner-card.html',
  'js.stripe.com/v3/elements-inner-card.js',
];
/** What lies at the root of its host, or where a folder is, gets a name of its own. */
const MOVED = {
  'beacon.riskified.com/': 'beacon.riskified.com/riskified.js',
  'js.stripe.com/v3/': 'js.stripe.com/v3/stripe.js',
};
const SHOP_FILES = [
  'newsletter.js',
  'events.js',
  'product.js',
  'countdown.js',
  'checkout.js',
  'payment.js',
  'consent.js',
  'static.js',
].map(name => `/assets/${name}`);
/** Somebody must stand in the pages that come after a form. */
const CONTACT = {email: '', given_name: '', family_name: '', postcode: '', delivery: 'standard'};

/**
 * Asks the shop's server. Node resolves no names below `.localhost`.
 * @param {import('./shop/server.mjs').Shop} shop
 * @param {string} address
 * @param {{method?: string, cookie?: string, body?: string}} [call]
 * @returns {Promise<{text: string, headers: import('node:http').IncomingHttpHeaders}>}
 */
function fetchFrom(shop, address, {method = 'GET', cookie = '', body} = {}) {
  const url = new URL(address);
  const options = {
    host: '127.0.0.1',
    port: shop.httpPort,
    method,
    path: url.pathname + url.search,
    headers: {host: url.host, cookie},
  };
  return new Promise((resolve, reject) => {
    const asked = request(options, answer => {
      /** @type {Buffer[]} */
      const chunks = [];
      answer.on('data', chunk => chunks.push(chunk));
      answer.on('end', () => {
        if ((answer.statusCode ?? 500) >= 400) reject(new Error(`${answer.statusCode} at ${address}`));
        else resolve({text: Buffer.concat(chunks).toString(), headers: answer.headers});
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/**
 * Writes the shop as files.
 * @param {string} folder made where it is not there
 * @param {number} port at which a file server will serve it
 * @returns {Promise<number>} how many files were written
 */
export async function writeStatic(folder, port) {
  const shop = await startShop({mode: 'localhost'});
  let count = 0;
  /** @param {string} text */
  const finished = text => {
    let done = text;
    for (const [from, to] of Object.entries(MOVED)) done = done.replaceAll(address(from), address(to));
    return done.replaceAll(`localhost:${shop.httpPort}`, `localhost:${port}`);
  };
  /** @param {string} place */
  const address = place => place.replace(/^[^/]+/, host => shop.originOf(host));
  /** @param {string} name @param {string} text */
  const write = (name, text) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, finished(text));
    count++;
  };
  try {
    for (const place of COMPANY_FILES) {
      const text = (await fetchFrom(shop, address(place))).text;
      const isFrame = place.endsWith('.html');
      write(place.replace(/^[^/]+/, ''), isFrame ? withShim(text) : text);
    }
    for (const [from, to] of Object.entries(MOVED))
      write(to.replace(/^[^/]+/, ''), (await fetchFrom(shop, address(from))).text);
    for (const file of [...SHOP_FILES, '/icon.svg'])
      write(file, (await fetchFrom(shop, shop.url(SHOP, file))).text);
    for (const base of ['', '/zh']) {
      for (const [name, text] of await pagesOf(shop, base)) write(path.join(name, 'index.html'), text);
    }
    return count;
  } finally {
    await shop.close();
  }
}

/** Puts what stands for the server before every other script. @param {string} text */
const withShim = text => text.replace(/<head>/, '<head><script src="/assets/static.js"></script>');

/**
 * The shop's pages in one language, as a visitor of the workshop's first variant sees them.
 * @param {import('./shop/server.mjs').Shop} shop
 * @param {string} base
 * @returns {Promise<[name: string, text: string][]>}
 */
async function pagesOf(shop, base) {
  const pages = /** @type {[string, string][]} */ ([]);
  /** @type {Map<string, string>} */
  const cookies = new Map();
  /** @param {string} place @param {{method?: string, body?: string}} [options] */
  const ask = async (place, options = {}) => {
    const cookie = [...cookies].map(pair => pair.join('=')).join('; ');
    const answer = await fetchFrom(shop, shop.url(SHOP, place), {...options, cookie});
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return answer;
  };
  /** @param {string} place @param {string} [name] */
  const keep = async (place, name = place) => {
    const answer = await ask(`${base}${place}`);
    const policy = answer.headers['content-security-policy'] ?? '';
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="referrer" content="no-referrer-when-downgrade">`;
    const text = withShim(answer.text.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n${meta}`));
    pages.push([`${base}${name}`, text]);
  };
  /** @param {string} call @param {object} body */
  const tell = (call, body) =>
    ask(`/api/${call}`, {method: 'POST', body: JSON.stringify({...body, lang: base ? 'zh' : 'en'})});

  pages.push([`${base}/workshop`, workshopOf((await ask(`${base}/workshop`)).text)]);
  pages.push([`${base}/persona`, (await ask(`${base}/persona?n=1`)).text]);
  await ask('/workshop/start?variant=guest');
  await keep('/');
  await keep('/', '/search');
  await keep('/about');
  for (const {slug} of PRODUCTS) {
    await keep(`/product/${slug}`);
    await tell('cart', {slug, quantity: 1});
    await keep('/cart', `/cart/${slug}`);
    await keep('/checkout', `/checkout/${slug}`);
    await tell('checkout', CONTACT);
    const {redirect} = JSON.parse((await tell('pay', {method: 'card'})).text);
    await keep(redirect.slice(base.length), `/order/confirmed/${slug}`);
  }
  return pages;
}

/** Each trip is asked for consent anew. */
const FORGET = `<script>
for (const name of ['OptanonConsent', 'euconsent-v2']) document.cookie = name + '=; path=/; max-age=0';
</script>
</body>`;

/** The start page with the two variants that need no server. @param {string} text */
const workshopOf = text =>
  text
    .replace('</body>', FORGET)
    .replace(
      /<li>(?:(?!<\/li>)[\s\S])*id="start-(?:account|loyalty|alipay|instalments)"[\s\S]*?<\/li>\n?/g,
      '',
    )
    .replaceAll(/href="((?:\/zh)?)\/workshop\/start\?variant=\w+"/g, 'href="$1/"')
    .replace(/<form action="[^"]*persona">[\s\S]*?<\/form>/, form => {
      const base = /action="((?:\/zh)?)\//.exec(form)?.[1] ?? '';
      return `<p><a href="${base}/persona/">${/<button[^>]*>([^<]*)/.exec(form)?.[1] ?? ''}</a></p>`;
    });
