import {WebSocketServer} from 'ws';
import {hostOf} from './hosts.mjs';

/** Bytes of a frame. */
const LONGEST = 1_048_576;

/**
 * Takes sockets beside a server's requests: frames that come in are told, none is sent.
 * @param {(host: string, req: import('node:http').IncomingMessage) => ((frame: Buffer) => void) | null} open
 *   told of a handshake; gives what takes its frames, or null to refuse it
 */
export function createSockets(open) {
  const takers = new WebSocketServer({noServer: true, maxPayload: LONGEST});
  return {
    /**
     * @template {import('./listen.mjs').AnyServer} Server
     * @param {Server} server
     * @returns {Server}
     */
    on(server) {
      server.on('upgrade', (req, socket, head) => {
        const take = open(hostOf(req.headers.host ?? ''), req);
        if (!take) {
          socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
          return;
        }
        takers.handleUpgrade(req, socket, head, client => {
          // Its default gives every message as one Buffer.
          client.on('message', data => take(/** @type {Buffer} */ (data)));
          client.on('error', () => client.terminate());
        });
      });
      return server;
    },
    close() {
      for (const client of takers.clients) client.terminate();
      takers.close();
    },
  };
}
