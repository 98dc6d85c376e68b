/**
 * What the search for typed values costs: `node bench/scan.mjs`. Ratios from one run: the scan of a request of 2 KB
 * and of a body of 1 MB without a hit, for twelve typed values, against decoding the same bytes and looking for each
 * value in the text (twelve times `includes`). Targets: 5 and 2.
 */
import path from 'node:path';
import {buildNode, NODE_FOLDER} from '../scripts/build-node.mjs';

await buildNode();
/** @type {typeof import('../src/scan/node')} */
const {createScanner} = await import(path.join(NODE_FOLDER, 'scan.js'));

const TYPED = [
  ['email', 'marta.lindqvist@posteo.example'],
  ['tel', '+46 70 174 06 05'],
  ['given-name', 'Marta'],
  ['family-name', 'Lindqvist'],
  ['name', 'Marta Lindqvist'],
  ['street-address', 'Tallgatan 27'],
  ['postal-code', '41482'],
  ['address-level2', 'Göteborg'],
  ['cc-number', '4000 0566 5566 5556'],
  ['cc-exp', '09/31'],
  ['cc-csc', '418'],
  ['bday', '1991-02-17'],
].map(([type = '', value = '']) => ({type, value}));

/** Events of a session recorder, as long as asked for. @param {number} bytes */
function recording(bytes) {
  const events = [];
  for (let size = 0, at = 0; size < bytes; at++) {
    const event = {
      type: 3,
      timestamp: 1_764_000_000_000 + at * 37,
      data: {
        source: at % 9,
        id: at % 4_000,
        x: (at * 7) % 1_280,
        y: (at * 13) % 720,
        text: `Linen shirt, ${at} in stock`,
      },
    };
    events.push(event);
    size += JSON.stringify(event).length + 1;
  }
  return new TextEncoder().encode(JSON.stringify({session: 'a81f-77', events})).slice(0, bytes);
}

/** @param {number[]} values */
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Median of rounds of the same work, in microseconds, each given in turn. @param {(() => unknown)[]} works @param {number} rounds @param {number} times */
function interleaved(works, rounds, times) {
  const taken = works.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const begin = process.hrtime.bigint();
      for (let time = 0; time < times; time++) work();
      taken[index]?.push(Number(process.hrtime.bigint() - begin) / 1_000 / times);
    }
  }
  return taken.map(median);
}

const scanner = createScanner(TYPED);
const decoder = new TextDecoder();
const url =
  'https://collect.metrics.example/v2/events?tid=G-7XK2&sr=1280x720&_p=81442&dl=https%3A%2F%2Fshop.example%2Fcheckout';
let sink = 0;
const FORM = JSON.stringify({
  email: TYPED[0]?.value,
  first_name: 'Marta',
  phone: '+46701740605',
  zip: '41482',
});
const withHits = new TextEncoder().encode(
  `{"form":${FORM},"rest":${JSON.stringify(new TextDecoder().decode(recording(1_700)))}}`,
);
for (const [name, body, rounds, times, target] of /** @type {const} */ ([
  ['2 KB', recording(2_048), 60, 300, 5],
  ['2 KB with four values in it', withHits, 60, 300, 5],
  ['1 MB', recording(1_048_576), 30, 1, 2],
])) {
  const request = {page: 'https://shop.example/checkout', url, method: 'POST', body};
  const [plain = 0, scan = 0] = interleaved(
    [
      () => {
        const text = decoder.decode(body);
        for (const {value} of TYPED) sink += text.includes(value) ? 1 : 0;
      },
      () => {
        sink += scanner.scan(request).length;
      },
    ],
    rounds,
    times,
  );
  console.log(
    JSON.stringify({
      scan: name,
      plainMicroseconds: Math.round(plain * 10) / 10,
      scanMicroseconds: Math.round(scan * 10) / 10,
      ratio: Math.round((scan / plain) * 100) / 100,
      target,
    }),
  );
}
const times = 20;
const begin = process.hrtime.bigint();
for (let at = 0; at < times; at++) {
  const fresh = createScanner(TYPED.map(({type, value}) => ({type, value: `${value}${at}`})));
  // Digests are made when something that looks like one is met.
  sink += fresh.scan({page: 'https://shop.example/', url: `https://m.example/?h=${'0a'.repeat(32)}`}).length;
}
const perValue = Number(process.hrtime.bigint() - begin) / 1e6 / times / TYPED.length;
console.log(
  JSON.stringify({preparing: 'one new value', milliseconds: Math.round(perValue * 100) / 100, found: sink}),
);
