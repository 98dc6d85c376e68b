/**
 * A checkout as heavy as those of large shops: 60 inputs, 3,000 nodes, twelve third-party origins, 150 requests on
 * load (46 scripts, 44 images, 3 frames, 30 posts of 2 KB, 4 of 250 KB, 12 beacons and what remains as small fetches),
 * twelve canvas readings, 500 reads of cookies and 400 calls of web storage.
 */
export const SHOP = 'shop.heavy.example';
export const HOSTS = [
  'www.googletagmanager.com',
  'www.google-analytics.com',
  'connect.facebook.net',
  'analytics.tiktok.com',
  'bat.bing.com',
  'static.hotjar.com',
  'cdn.segment.com',
  'js.stripe.com',
  'static.klaviyo.com',
  'cdn.shopmetrics.example',
  'assets.reviewbox.example',
  'edge.widgets.example',
];
const SCRIPTS = 46;
const IMAGES = 44;
const FRAMES = 3;
const NODES = 3_000;
const INPUTS = 60;

/** As many that stand on nobody's list, so that a blocker blocks none. */
export const UNLISTED = HOSTS.map((_, at) => `edge-${at}.practice-${at}.example`);

/** @param {number} index @param {readonly string[]} hosts */
const hostAt = (index, hosts = HOSTS) => hosts[index % hosts.length] ?? SHOP;

const FIELDS = [
  'email',
  'tel',
  'given-name',
  'family-name',
  'address-line1',
  'postal-code',
  'address-level2',
  'cc-name',
  'cc-number',
  'cc-exp',
];

function inputs() {
  return Array.from({length: INPUTS}, (_, at) => {
    const field = FIELDS[at % FIELDS.length];
    return `<p><label for="i${at}">${field} ${Math.floor(at / FIELDS.length)}</label><input id="i${at}" name="${field}-${at}" type="text"></p>`;
  }).join('');
}

function nodes() {
  return Array.from(
    {length: NODES / 5},
    (_, at) =>
      `<div class="row"><span>Item ${at}</span><b>${at}.90 €</b><i>in stock</i><em>2–3 days</em></div>`,
  ).join('');
}

/** The page; `window.whenDone` is fulfilled with the milliseconds from its start until everything has been done. @param {readonly string[]} hosts its other origins */
export function checkout(hosts = HOSTS) {
  const scripts = Array.from(
    {length: SCRIPTS},
    (_, at) => `<script async src="https://${hostAt(at, hosts)}/lib-${at}.js?n=${at}"></script>`,
  );
  const images = Array.from(
    {length: IMAGES},
    (_, at) => `<img alt="" width="1" height="1" src="https://${hostAt(at, hosts)}/p-${at}.gif?v=${at}">`,
  );
  const frames = Array.from(
    {length: FRAMES},
    (_, at) => `<iframe title="w${at}" src="https://${hostAt(at + 7, hosts)}/frame-${at}.html"></iframe>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checkout – Heavy Shop</title>
<script>window.parts = []; window.pageStart = performance.now();</script></head><body>
<h1>Checkout</h1><form action="/order" method="post" id="checkout">${inputs()}<button>Place order</button></form>
${nodes()}${images.join('')}${frames.join('')}${scripts.join('')}
<script>
window.whenDone = new Promise(resolve => addEventListener('load', async () => {
  for (let seen = -1; seen !== window.parts.length;) { seen = window.parts.length; await Promise.all(window.parts); }
  resolve(performance.now());
}));
</script></body></html>`;
}

/** What a third party's script does on the page. @param {URL} url */
export function thirdPartyScript(url) {
  const at = Number(url.searchParams.get('n'));
  const host = url.host;
  const lines = [`(() => {`];
  if (at < 30)
    lines.push(
      `parts.push(fetch('https://${host}/collect?n=${at}', {method: 'POST', body: JSON.stringify({n: ${at}, page: location.href, text: 'x'.repeat(1900)})}));`,
    );
  if (at >= 30 && at < 34)
    lines.push(
      `parts.push(fetch('https://${host}/replay?n=${at}', {method: 'POST', body: JSON.stringify({events: Array.from({length: 2500}, (_, i) => ({type: 3, data: {source: i % 9, id: i, text: 'Linen shirt in stock ' + i}, at: 1764000000000 + i}))})}));`,
    );
  if (at >= 34) lines.push(`navigator.sendBeacon('https://${host}/beacon?n=${at}', 'n=${at}&e=view');`);
  if (at < 12)
    lines.push(
      `const canvas = document.createElement('canvas'); canvas.width = canvas.height = 40; const context = canvas.getContext('2d'); context.fillText('A ${at}', 2, 20); context.getImageData(0, 0, 20, 20);`,
    );
  if (at === 3) lines.push('let sum = 0; for (let i = 0; i < 500; i++) sum += document.cookie.length;');
  if (at === 5)
    lines.push(
      "for (let i = 0; i < 200; i++) localStorage.setItem('k' + i % 20, 'value-' + i); for (let i = 0; i < 200; i++) localStorage.getItem('k' + i % 20);",
    );
  if (at === 7)
    lines.push(
      "addEventListener('input', event => { window.typed = (window.typed ?? 0) + event.target.value.length; }, true);",
    );
  lines.push(
    `const text = ${JSON.stringify('library code '.repeat(300))}; window.size = (window.size ?? 0) + text.length; })();`,
  );
  return lines.join('\n');
}

/** A page of a product with ten requests to other origins. @param {string} number */
export function product(number) {
  const data = {'@context': 'https://schema.org', '@type': 'Product', name: `Item ${number}`};
  const pixels = HOSTS.slice(0, 9).map(
    (host, at) => `<img alt="" width="1" height="1" src="https://${host}/p-${at}.gif?item=${number}">`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Item ${number} – Heavy Shop</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>Item ${number}</h1>
<p>19.90 €</p><button>Add to cart</button>${pixels.join('')}
<script>fetch('https://${hostAt(9)}/collect', {method: 'POST', body: 'item=${number}'});</script></body></html>`;
}
