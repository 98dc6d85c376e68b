/** @typedef {import('node:http').Server | import('node:https').Server} AnyServer */

/**
 * Listens on loopback, by IPv4 and, where a twin is given and the machine has it, by IPv6 too: browsers may
 * resolve `*.localhost` to either.
 * @param {AnyServer} server
 * @param {number} port 0 takes a free one
 * @param {() => AnyServer} [makeTwin]
 * @param {string} [host] where to listen instead of on loopback
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function listen(server, port, makeTwin, host = '127.0.0.1') {
  const open = [server];
  await listenOn(server, port, host);
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  if (makeTwin) {
    const twin = makeTwin();
    // No IPv6, or the port is taken there: IPv4 alone serves as well.
    await listenOn(twin, address.port, '::1').then(
      () => open.push(twin),
      () => {},
    );
  }
  return {
    port: address.port,
    async close() {
      await Promise.all(
        open.map(one => {
          one.closeAllConnections();
          return new Promise(resolve => one.close(resolve));
        }),
      );
    },
  };
}

/**
 * @param {AnyServer} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listenOn(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
