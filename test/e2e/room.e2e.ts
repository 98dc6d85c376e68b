import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {launchChromium, launchFirefox} from '../../scripts/browsers/launch.mjs';
import type {BrowserKind} from '../../scripts/browsers/session.d.ts';
import {analyse} from '../../src/analysis/run';
import type {Bundle} from '../../src/bundle/export';
import {personaOf} from '../../workshop/persona.mjs';
import {roomDesk} from '../../workshop/room.mjs';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {startShop} from '../../workshop/shop/server.mjs';

declare const browser: typeof chrome;
declare const chrome: {runtime: {sendMessage(message: unknown): Promise<unknown>}};

describe.each<BrowserKind>(['firefox'])('a room’s shop in %s', kind => {
  it('is reached by the proxy’s settings alone, and its stand-ins are known with what they were told', async () => {
    const onOther = roomDesk('http://shop--fernhill--example.test/workshop');
    const shop = await startShop({mode: 'room', address: '127.0.0.1', onOther});
    const settings = `http://127.0.0.1:${shop.httpPort}/proxy.pac`;
    const session =
      kind === 'chromium'
        ? await launchChromium({
            extension: path.resolve('dist/chrome'),
            args: [`--proxy-pac-url=${settings}`],
          })
        : await launchFirefox({
            extension: path.resolve('dist/firefox'),
            prefs: {
              'network.proxy.type': 2,
              'network.proxy.autoconfig_url': settings,
              'network.http.referer.disallowCrossSiteRelaxingDefault': false,
            },
          });
    try {
      const inside = await session.openExtensionPage('src/views/report/index.html');
      const page = await session.newPage();
      shop.clearLog();
      await walkJourney(page, shop, {variant: 'guest', persona: personaOf(1)});
      await shop.settle(900);
      await new Promise(resolve => setTimeout(resolve, 4_600));
      const bundle = await inside.evaluate(
        () =>
          (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage({
            type: 'export-bundle',
          }) as Promise<Bundle>,
      );
      expect(bundle.visits.map(({kind: stage}) => stage)).toEqual(
        expect.arrayContaining(['list', 'product', 'cart', 'checkout', 'payment', 'confirmation']),
      );
      const {flows} = analyse(bundle.visits, bundle.observations, 'zhima');
      const meta = flows.find(({receiver}) => receiver.id === 'meta');
      expect(meta?.receiver.standIn).toBe(true);
      // Pages of a plain address have no digests of their own; those that the shop gives them are the same.
      const email = {input: 'email-identity', form: 'sha256'};
      expect(meta?.inputs).toContainEqual(expect.objectContaining(email));
      expect(flows.find(({receiver}) => receiver.id === 'liveramp')?.inputs).toContainEqual(
        expect.objectContaining({...email, timing: 'before-submit'}),
      );
      expect(flows.some(({receiver}) => receiver.id === 'stripe')).toBe(true);
    } finally {
      await session.close();
      await shop.close();
    }
  });
});
