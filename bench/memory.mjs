/**
 * Whether the background's memory grows: `node bench/memory.mjs [--visits 1000]`. Walks from product to product in one tab
 * of Chromium, ten requests to other origins each, and prints megabytes of the worker's heap after a collection of garbage,
 * and kilobytes that it keeps in the browser for when it is woken anew.
 */
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {findBrowser} from '../scripts/browsers/find.mjs';
import {inFreshBrowser} from './heavy/browser.mjs';
import {SHOP} from './heavy/page.mjs';
import {startHeavyServer} from './heavy/server.mjs';

const {values} = parseArgs({options: {visits: {type: 'string', default: '1000'}}});
const VISITS = Number(values.visits);
/** Figures are taken after so many visits, and after all. */
const MARKS = [10, 100, Math.round(VISITS / 2)];

const found = await findBrowser('chromium');
if (!found) throw new Error('No Chromium found.');
const server = await startHeavyServer();
const parts = {port: server.port, spki: server.spki, proxyPort: 0, executablePath: found.path};
const extension = path.resolve(import.meta.dirname, '..', 'dist', 'chrome');
await inFreshBrowser('chromium', {extension, parts}, async browser => {
  const target = await browser.waitForTarget(one => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background did not start.');
  const session = await target.createCDPSession();
  const look = async () => {
    await pause(3_000);
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    const kept = await worker.evaluate('chrome.storage.session.getBytesInUse(null)');
    return {heapMB: Number((usedSize / 1e6).toFixed(1)), keptKB: Math.round(Number(kept) / 1e3)};
  };
  const page = await browser.newPage();
  for (let visit = 1; visit <= VISITS; visit++) {
    await page.goto(`https://${SHOP}/product/${visit}`);
    if (visit === VISITS || MARKS.includes(visit))
      console.log(JSON.stringify({bench: 'memory', visits: visit, ...(await look())}));
  }
});
await server.close();
