import {request as httpRequest} from 'node:http';
import {request as httpsRequest} from 'node:https';
import type {TLSSocket} from 'node:tls';
import type {Shop} from '../../workshop/shop/server.mjs';

export type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  names: string;
};
type Call = {method?: string; headers?: Record<string, string>; body?: string};

/** A browser's place in these tests: keeps cookies, and finds every host on loopback. */
export function createVisitor(shop: Shop) {
  const cookies = new Map<string, string>();

  async function call(
    host: string,
    path: string,
    {method = 'GET', headers = {}, body}: Call = {},
  ): Promise<Answer> {
    const secure = shop.mode === 'hosts';
    const origin = new URL(shop.url(host));
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await new Promise<Answer>((resolve, reject) => {
      const request = (secure ? httpsRequest : httpRequest)(
        {
          host: '127.0.0.1',
          port: secure ? shop.httpsPort : shop.httpPort,
          path,
          method,
          headers: {host: origin.host, ...(cookie && {cookie}), ...headers},
          ...(secure && {servername: origin.hostname, rejectUnauthorized: false}),
        },
        response => {
          const names = secure
            ? ((response.socket as TLSSocket).getPeerCertificate().subjectaltname ?? '')
            : '';
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
              names,
            }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return answer;
  }

  const post = (host: string, path: string, value: unknown) =>
    call(host, path, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(value),
    });

  return {get: (host: string, path: string, headers = {}) => call(host, path, {headers}), call, post};
}
