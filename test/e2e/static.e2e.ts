import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {launchChromium} from '../../scripts/browsers/launch.mjs';
import {analyse} from '../../src/analysis/run';
import type {Bundle} from '../../src/bundle/export';
import {personaOf} from '../../workshop/persona.mjs';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {hostOf, originIn} from '../../workshop/shop/lib/hosts.mjs';
import type {Shop} from '../../workshop/shop/server.mjs';
import {writeStatic} from '../../workshop/static.mjs';

declare const chrome: {runtime: {sendMessage(message: unknown): Promise<unknown>}};

/** A file server that can nothing else, as `python3 -m http.server`: any host, only GET, no word on other origins. */
async function serveFiles(folder: string) {
  const asked = new Set<string>();
  let last = Date.now();
  const server = createServer((req, res) => {
    last = Date.now();
    asked.add(hostOf(req.headers.host ?? ''));
    const {pathname, search} = new URL(req.url ?? '/', 'http://x.test');
    if (req.method !== 'GET') return void res.writeHead(501).end();
    const file = path.join(folder, path.normalize(pathname));
    const found = statSync(file, {throwIfNoEntry: false});
    if (found?.isDirectory() && !pathname.endsWith('/'))
      return void res.writeHead(301, {location: `${pathname}/${search}`}).end();
    const name = found?.isDirectory() ? path.join(file, 'index.html') : file;
    if (!statSync(name, {throwIfNoEntry: false})?.isFile()) return void res.writeHead(404).end();
    const type = name.endsWith('.html')
      ? 'text/html'
      : name.endsWith('.css')
        ? 'text/css'
        : 'text/javascript';
    res.writeHead(200, {'content-type': type}).end(readFileSync(name));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  const {port} = server.address() as AddressInfo;
  return {
    port,
    asked,
    url: (host: string, place = '/') => originIn('localhost', host, port) + place,
    async settle(quiet = 600) {
      while (Date.now() - last < quiet) await new Promise(resolve => setTimeout(resolve, 40));
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

it('the shop as plain files is shopped through, and what its pages tell is recorded', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tillwatch-static-'));
  const files = await serveFiles(folder);
  await writeStatic(folder, files.port);
  const session = await launchChromium({extension: path.resolve('dist/chrome')});
  try {
    const inside = await session.openExtensionPage('src/views/report/index.html');
    const page = await session.newPage();
    await walkJourney(page, files as unknown as Shop, {variant: 'guest', persona: personaOf(1)});
    await files.settle(900);
    await new Promise(resolve => setTimeout(resolve, 4_600));
    const bundle = await inside.evaluate(
      () => chrome.runtime.sendMessage({type: 'export-bundle'}) as Promise<Bundle>,
    );
    expect(bundle.visits.map(({kind}) => kind)).toEqual([
      'list',
      'product',
      'cart',
      'checkout',
      'payment',
      'confirmation',
    ]);
    const {flows} = analyse(bundle.visits, bundle.observations, 'zhima');
    const got = (party: string) => flows.find(({receiver}) => receiver.id === party)?.inputs;
    const email = expect.objectContaining({input: 'email-identity', form: 'sha256', grade: 'observed'});
    expect(got('meta')).toContainEqual(email);
    expect(got('liveramp')).toContainEqual(email);
    expect(got('stripe')).toContainEqual(
      expect.objectContaining({input: 'payment-card-details', form: 'plain'}),
    );
    expect(flows.every(({receiver}) => receiver.standIn || receiver.id === 'fernhill-assets.example')).toBe(
      true,
    );
    const recorded = bundle.observations.flatMap(seen =>
      seen.kind === 'request' && seen.thirdParty && seen.delivery !== 'failed' ? [hostOf(seen.host)] : [],
    );
    for (const host of recorded) expect(files.asked).toContain(host);
    expect(new Set(recorded).size).toBeGreaterThan(12);
  } finally {
    await session.close();
    await files.close();
    rmSync(folder, {recursive: true, force: true});
  }
});
