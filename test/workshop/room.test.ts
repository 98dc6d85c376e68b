import {request} from 'node:http';
import {connect} from 'node:net';
import {runInNewContext} from 'node:vm';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {WebSocket} from 'ws';
import {playedHost, siteOf} from '../../src/model/hosts';
import {proxySettings, roomDesk} from '../../workshop/room.mjs';
import {hostOf, SHOP} from '../../workshop/shop/lib/hosts.mjs';
import {HOSTS, type Shop, startShop} from '../../workshop/shop/server.mjs';

describe('the practice shop for a room', () => {
  let shop: Shop;
  let server = '';
  beforeAll(async () => {
    const onOther = roomDesk('http://shop--fernhill--example.test/workshop');
    shop = await startShop({mode: 'room', address: '127.0.0.1', onOther});
    server = `127.0.0.1:${shop.httpPort}`;
  });
  afterAll(() => shop.close());

  /** Asks as a browser with this proxy does: with the whole address in the request line. */
  const through = (address: string): Promise<{status: number; text: string}> =>
    new Promise((resolve, reject) => {
      const asked = request(
        {host: '127.0.0.1', port: shop.httpPort, path: address, headers: {host: new URL(address).host}},
        answer => {
          const chunks: Buffer[] = [];
          answer.on('data', chunk => chunks.push(chunk));
          answer.on('end', () =>
            resolve({status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString()}),
          );
        },
      );
      asked.on('error', reject);
      asked.end();
    });

  test('gives every host a site of its own, and the extension knows whom it plays', () => {
    const names = HOSTS.map(host => new URL(shop.url(host)).hostname);
    expect(new Set(names.map(siteOf)).size).toBe(HOSTS.length);
    for (const [index, name] of names.entries()) {
      expect(playedHost(name)).toEqual({host: HOSTS[index], standIn: true});
      expect(hostOf(name)).toBe(HOSTS[index]);
    }
    expect(playedHost('shop.test')).toEqual({host: 'shop.test', standIn: false});
  });

  test('is reached by settings that leave every other name alone', () => {
    const settings = proxySettings('192.168.1.20:8710');
    const proxyFor = (host: string) =>
      runInNewContext(`${settings}; FindProxyForURL('http://' + host, host)`, {host}) as string;
    for (const host of HOSTS)
      expect(proxyFor(new URL(shop.url(host)).hostname)).toBe('PROXY 192.168.1.20:8710');
    for (const host of ['www.facebook.com', 'a.test', 'x--y.test.example', 'localhost', '192.168.1.20'])
      expect(proxyFor(host)).toBe('DIRECT');
  });

  test('tells who opens its address how to join, and takes no odd name for its own', async () => {
    const page = await fetch(`http://${server}/`);
    expect(await page.text()).toContain(`http://${server}/proxy.pac`);
    const settings = await fetch(`http://${server}/proxy.pac`);
    expect(settings.headers.get('content-type')).toBe('application/x-ns-proxy-autoconfig');
    expect(await settings.text()).toContain(`PROXY ${server}`);
    const raw = await new Promise<string>(resolve => {
      const socket = connect(shop.httpPort, '127.0.0.1', () =>
        socket.write('GET /proxy.pac HTTP/1.1\r\nHost: a"};alert(1)//\r\nConnection: close\r\n\r\n'),
      );
      socket.on('data', data => resolve(data.toString()));
    });
    expect(raw).toMatch(/^HTTP\/1\.1 400/);
  });

  test('serves shop and stand-ins through itself, without https, with what pages lack there', async () => {
    const {status, text} = await through(shop.url(SHOP, '/'));
    expect(status).toBe(200);
    expect(text).toContain('/assets/insecure.js');
    expect(text).toContain('http://www--googletagmanager--com.test/gtag/js');
    expect((await through(shop.url(SHOP, '/assets/hashes/sha2.js'))).text).toContain('sha256');
    expect((await through(shop.url('www.googletagmanager.com', '/gtag/js'))).status).toBe(200);
    expect((await through('http://elsewhere.example/')).status).toBe(404);
  });

  test('takes sockets through a tunnel, and tunnels nowhere else', async () => {
    const tunnel = (to: string): Promise<string> =>
      new Promise(resolve => {
        const socket = connect(shop.httpPort, '127.0.0.1', () =>
          socket.write(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n\r\n`),
        );
        socket.once('data', data => {
          resolve(data.toString().split('\r\n')[0] ?? '');
          socket.destroy();
        });
      });
    expect(await tunnel('ws--hotjar--com.test:80')).toMatch(/^HTTP\/1\.1 200/);
    for (const to of ['elsewhere.example:80', 'ws--hotjar--com.test:443', '127.0.0.1:80', 'nonsense'])
      expect(await tunnel(to), to).toMatch(/^HTTP\/1\.1 502/);
    const socket = new WebSocket(`ws://127.0.0.1:${shop.httpPort}/api`, {
      headers: {host: 'ws--hotjar--com.test'},
    });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    socket.close();
  });
});
