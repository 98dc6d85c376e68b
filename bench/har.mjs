/**
 * What reading a long recording costs: `node bench/har.mjs [MB]`. A HAR file of 200 MB, with bodies as they come: pictures in
 * base64, scripts, pages with forms, requests to others, one body of 60 MB. Read in a process of its own, as the command line
 * does. Target: a peak of less than 600 MB of memory.
 */
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {createReadStream, createWriteStream, mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {buildNode, NODE_FOLDER} from '../scripts/build-node.mjs';

const MB = 1_000_000;
const PAGES = 40;

/** @param {string} file */
async function read(file) {
  /** @type {typeof import('../src/audit/index')} */
  const audit = await import(path.join(NODE_FOLDER, 'audit.js'));
  const begun = performance.now();
  const {size} = statSync(file);
  const reading = await audit.readHar(
    {size, open: () => createReadStream(file, {highWaterMark: 262_144})},
    {hashKey: new Uint8Array(32).fill(1), allPages: false},
  );
  if (!reading.evidence) throw new Error(reading.problem ?? 'nothing was read');
  const results = audit.resultsOf('bench', reading.evidence, {now: Date.now(), version: 'bench'});
  const seconds = (performance.now() - begun) / 1000;
  const peak = process.resourceUsage().maxRSS / 1000;
  console.log(
    JSON.stringify({
      seconds,
      peak,
      size,
      pages: results.bundle.visits.length,
      requests: reading.entries,
      problem: reading.problem,
    }),
  );
}

const form = `<form action="/checkout"><label>E-mail <input name="email" type="email"></label>
<label>First name <input name="first"></label><button>Continue to payment</button></form>`;
const html = (/** @type {number} */ page) =>
  `<!doctype html><title>Checkout ${page}</title><h1>Checkout</h1>${form}${'<p>A line of the page’s own text.</p>'.repeat(2_000)}`;

/** @param {string} file @param {number} bytes */
async function write(file, bytes) {
  const out = createWriteStream(file);
  const put = async (/** @type {string} */ text) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  let at = Date.parse('2026-05-04T10:00:00Z');
  let isFirst = true;
  /** @param {{url: string, method?: string, type: string, mimeType: string, text?: string, base64?: boolean, body?: string, page: number}} about */
  const entry = async ({url, method = 'GET', type, mimeType, text, base64, body, page}) => {
    at += 15;
    const one = {
      pageref: `page_${page}`,
      startedDateTime: new Date(at).toISOString(),
      time: 10,
      timings: {wait: 8, receive: 2},
      _resourceType: type,
      request: {
        method,
        url,
        headers: [
          {name: 'Referer', value: type === 'document' ? '' : `https://shop.example/checkout/${page}`},
        ],
        bodySize: body?.length ?? 0,
        ...(body ? {postData: {mimeType: 'application/json', text: body}} : {}),
      },
      response: {
        status: 200,
        headers: [],
        redirectURL: '',
        content: {
          size: text?.length ?? 0,
          mimeType,
          ...(text ? {text} : {}),
          ...(base64 ? {encoding: 'base64'} : {}),
        },
      },
    };
    await put(`${isFirst ? '' : ','}\n${JSON.stringify(one)}`);
    isFirst = false;
  };
  await put('{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[');
  await put(
    Array.from(
      {length: PAGES},
      (_, page) => `{"id":"page_${page}","title":"https://shop.example/checkout/${page}"}`,
    ).join(','),
  );
  await put('],"entries":[');
  const picture = 'QUJD'.repeat(120_000);
  const script = 'function step(a){return a+1}\n'.repeat(8_000);
  for (let page = 0; page < PAGES; page++) {
    await entry({
      url: `https://shop.example/checkout/${page}`,
      type: 'document',
      mimeType: 'text/html',
      text: html(page),
      page,
    });
    if (page === 1)
      await entry({
        url: 'https://shop.example/film.mp4',
        type: 'media',
        mimeType: 'video/mp4',
        text: 'QUJD'.repeat(15 * MB),
        base64: true,
        page,
      });
    const share = (bytes - 60 * MB) / PAGES;
    for (let put_ = 0, n = 0; put_ < share; n++) {
      await entry({
        url: `https://cdn.example/p/${n}.jpg`,
        type: 'image',
        mimeType: 'image/jpeg',
        text: picture,
        base64: true,
        page,
      });
      await entry({
        url: `https://shop.example/s/${n}.js`,
        type: 'script',
        mimeType: 'text/javascript',
        text: script,
        page,
      });
      for (let hit = 0; hit < 20; hit++) {
        const body = JSON.stringify({
          event: 'page_view',
          url: `https://shop.example/checkout/${page}`,
          n: hit,
          pad: 'x'.repeat(2_000),
        });
        await entry({
          url: 'https://collect.metrics.example/v2/events',
          method: 'POST',
          type: 'fetch',
          mimeType: 'application/json',
          body,
          page,
        });
      }
      put_ += picture.length + script.length + 20 * 2_700;
    }
    const body = JSON.stringify({email: 'ada.byron@post.example', first: 'Ada'});
    await entry({
      url: 'https://shop.example/api/checkout',
      method: 'POST',
      type: 'fetch',
      mimeType: 'application/json',
      body,
      page,
    });
  }
  await put('\n]}}\n');
  out.end();
  await once(out, 'finish');
}

const [word = '200'] = process.argv.slice(2);
if (!/^\d+$/.test(word)) await read(word);
else {
  await buildNode();
  const folder = mkdtempSync(path.join(tmpdir(), 'tillwatch-har-'));
  const file = path.join(folder, 'long.har');
  try {
    await write(file, Number(word) * MB);
    const {stdout, stderr, status} = spawnSync(process.execPath, [import.meta.filename, file], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const {seconds, peak, size, pages, requests} = JSON.parse(stdout);
    const rate = size / MB / seconds;
    console.log(
      `a recording of ${(size / MB).toFixed(0)} MB, ${requests} requests on ${pages} pages: ${seconds.toFixed(1)} s (${rate.toFixed(0)} MB/s)`,
    );
    console.log(`peak of memory: ${peak.toFixed(0)} MB; wanted: less than 600`);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
