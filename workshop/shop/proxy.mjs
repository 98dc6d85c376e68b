import {createServer, request} from 'node:http';
import {connect} from 'node:net';

/**
 * A small http proxy that answers every host from the practice shop, for browsers that cannot be told to
 * resolve names differently. It has no way out: each connection ends on one of the two loopback ports.
 * @param {{httpPort: number, httpsPort: number}} ports of a shop in `hosts` mode
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function startProxy({httpPort, httpsPort}) {
  const server = createServer((req, res) => {
    if (!URL.canParse(req.url ?? '')) {
      res.writeHead(400).end();
      return;
    }
    const target = new URL(req.url ?? '');
    const headers = {...req.headers, host: target.host};
    const path = target.pathname + target.search;
    const onward = request({host: '127.0.0.1', port: httpPort, method: req.method, path, headers}, answer => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    onward.on('error', () => res.destroy());
    req.pipe(onward);
  });

  /** @type {Set<import('node:stream').Duplex>} */
  const tunnels = new Set();
  server.on('connect', (req, socket, head) => {
    const onward = connect(req.url?.endsWith(':80') ? httpPort : httpsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    for (const end of [socket, onward]) {
      tunnels.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        tunnels.delete(end);
        (end === socket ? onward : socket).destroy();
      });
    }
  });

  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port: address.port,
    async close() {
      for (const tunnel of tunnels) tunnel.destroy();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
