// The practice shop for a person's own browser: `node workshop/shop/serve.mjs [--log] [--port 8710]`

import {parseArgs} from 'node:util';
import {startShop} from './server.mjs';

const {values} = parseArgs({options: {log: {type: 'boolean'}, port: {type: 'string', default: '8710'}}});

/** @param {import('./lib/types.mjs').LogEntry} entry */
function printEntry(entry) {
  if (entry.firstParty) return;
  const size = entry.bodyBytes ? ` (${entry.bodyBytes} bytes)` : '';
  console.log(
    `${entry.status} ${entry.method} ${entry.host}${entry.path}${entry.query.slice(0, 160)}${size}`,
  );
}

/**
 * @param {number} port the first one to try
 * @param {number} tries
 * @returns {Promise<import('./server.mjs').Shop>}
 */
async function startNear(port, tries) {
  try {
    return await startShop({mode: 'localhost', httpPort: port, onEntry: values.log ? printEntry : undefined});
  } catch (error) {
    const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
    if (!taken || tries <= 1) throw error;
    return startNear(port + 1, tries - 1);
  }
}

const shop = await startNear(Number(values.port), 20);
console.log(`Practice shop:  ${shop.shopUrl}`);
console.log(`In Chinese:     ${shop.shopUrl}zh/`);
console.log(`A plain blog:   ${shop.url('notes.quietpages.example')}`);
console.log(`What was sent:  ${shop.shopUrl}__log`);
console.log('Nothing leaves this computer: every company here is a stand-in. Ctrl-C stops it.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await shop.close();
    process.exit(0);
  });
}
