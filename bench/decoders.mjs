/** `node bench/decoders.mjs`: what decoding a typical beacon costs, beside JSON.parse of a body of that size. */
import path from 'node:path';
import {runnerImport} from 'vite';

const production = async file =>
  (
    await runnerImport(path.resolve(import.meta.dirname, '../src', file), {
      configFile: false,
      logLevel: 'error',
    })
  ).module;
const {decodeRequest} = await production('catalog/decoders/decode.ts');
const {unpack} = await production('scan/unpack.ts');

const products = Array.from({length: 4}, (_, index) => ({
  id: `SKU-${index}`,
  name: `Product ${index}`,
  price: 9.5,
  quantity: 2,
}));
const json = JSON.stringify({
  type: 'track',
  event: 'Order Completed',
  writeKey: 'k',
  anonymousId: 'a',
  properties: {order_id: 'O1', total: 76, currency: 'EUR', products},
});
const row = products
  .map(({id, name, price}, index) => `&pr${index + 1}=id${id}~nm${name}~pr${price}~qt2`)
  .join('');
/** @type {[string, string, string?][]} */
const BEACONS = [
  [
    'GA4 purchase',
    `https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1.2&sid=3&en=purchase&cu=EUR&epn.value=76&sr=9x9&ul=de&dl=https%3A%2F%2Fs.example${row}`,
  ],
  [
    'Meta Pixel',
    `https://www.facebook.com/tr/?id=1&ev=Purchase&cd[value]=76&cd[currency]=EUR&fbp=fb.1&cd[contents]=${encodeURIComponent(JSON.stringify(products))}`,
  ],
  ['Segment order', 'https://api.segment.io/v1/t', json],
  [
    'Adobe Analytics',
    'https://m.shop.example/b/ss/suite/1/JS/s1?AQB=1&pageName=x&events=purchase&purchaseID=P1&products=;A;1;9,;B;2;19&cc=EUR&mid=1&AQE=1',
  ],
  ['unknown JSON', 'https://collector.example/in', json],
  ['an image', 'https://img.shop.example/a/b.png?w=100&h=200'],
];

/** @param {() => unknown} task */
function medianOf(task) {
  const times = [];
  for (let round = 0; round < 3000; round += 1) {
    const start = process.hrtime.bigint();
    task();
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return times.slice(500).sort((a, b) => a - b)[1250] ?? 0;
}

const medians = [];
for (const [name, address, text = ''] of BEACONS) {
  const url = new URL(address);
  const bytes = new TextEncoder().encode(text);
  const {query, form, text: body} = unpack(url, {kind: 'bytes', bytes, total: bytes.length});
  const request = {host: url.hostname, path: url.pathname, method: text ? 'POST' : 'GET', query, body, form};
  const cost = medianOf(() => decodeRequest(request));
  const same = body ?? JSON.stringify(Object.fromEntries(query));
  medians.push(cost);
  const ratio = (cost / medianOf(() => JSON.parse(same))).toFixed(1);
  console.log(`${name.padEnd(16)} ${cost.toFixed(1).padStart(6)} µs   ${ratio} × JSON.parse`);
}
console.log(
  `median           ${(medians.sort((a, b) => a - b)[Math.floor(medians.length / 2)] ?? 0).toFixed(1).padStart(6)} µs`,
);
