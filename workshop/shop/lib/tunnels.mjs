import {connect} from 'node:net';

/**
 * Lets a server be its own proxy for what browsers tunnel even without TLS, such as sockets: a tunnel to a host that is
 * served ends at the server itself, any other is refused. There is no way out.
 * @template {import('./listen.mjs').AnyServer} Server
 * @param {Server} server
 * @param {{serves: (host: string) => boolean, port: () => number}} own
 * @returns {Server}
 */
export function withTunnels(server, {serves, port}) {
  server.on('connect', (req, socket, head) => {
    const [, host = '', wanted] = /^(.+):(\d+)$/.exec(req.url ?? '') ?? [];
    if (!serves(host) || wanted !== '80') {
      socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
      return;
    }
    const onward = connect(port(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    for (const [end, other] of [
      [socket, onward],
      [onward, socket],
    ]) {
      end?.on('error', () => end.destroy());
      end?.on('close', () => other?.destroy());
    }
  });
  return server;
}
