// The practice shop for a workshop: `npm run workshop`.
//
//   npm run workshop                  on this computer only, at addresses that end in .localhost
//   npm run workshop -- --static DIR  as files that a plain file server can give out
//   npm run workshop -- --room        to every computer of the room's network, through a proxy setting

import {networkInterfaces} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {roomDesk} from './room.mjs';
import {SHOP} from './shop/lib/hosts.mjs';
import {startShop} from './shop/server.mjs';
import {writeStatic} from './static.mjs';

const {values} = parseArgs({
  options: {room: {type: 'boolean'}, static: {type: 'string'}, port: {type: 'string', default: '8710'}},
});
const httpPort = Number(values.port);

/** This computer's addresses in its networks. */
const addresses = () =>
  Object.values(networkInterfaces())
    .flat()
    .flatMap(one => (one && one.family === 'IPv4' && !one.internal ? [one.address] : []));

/** @param {{close: () => Promise<void>}} shop */
function untilStopped(shop) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await shop.close();
      process.exit(0);
    });
  }
}

if (values.static !== undefined) {
  const folder = path.resolve(values.static);
  const count = await writeStatic(folder, httpPort);
  console.log(`${count} files in ${folder}. On each computer, any file server will do, such as:`);
  console.log(`  python3 -m http.server ${httpPort} --directory ${folder}`);
  console.log(`Then open  http://shop--fernhill--example.localhost:${httpPort}/workshop/`);
} else if (values.room) {
  const onOther = roomDesk(`http://${SHOP.replaceAll('.', '--')}.test/workshop`);
  const shop = await startShop({mode: 'room', httpPort, address: '0.0.0.0', onOther});
  console.log('Everybody opens, in the browser that they shop with:');
  for (const address of addresses()) console.log(`  http://${address}:${shop.httpPort}/`);
  console.log('What is typed goes over this network unencrypted: personas only. Ctrl-C stops it.');
  untilStopped(shop);
} else {
  const shop = await startShop({mode: 'localhost', httpPort});
  console.log(`Workshop:    ${shop.url(SHOP, '/workshop')}`);
  console.log(`In Chinese:  ${shop.url(SHOP, '/zh/workshop')}`);
  console.log('On this computer only; --room serves a whole room. Ctrl-C stops it.');
  untilStopped(shop);
}
