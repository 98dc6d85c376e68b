import {expect, it} from 'vitest';
import type {BrowserKind} from '../../scripts/browsers/session.d.ts';
import type {Shop} from '../../workshop/shop/server.mjs';
import {openWorld} from './world';

/** Addresses that the browsers themselves ask for when they start; they have nothing to do with extensions. */
const BROWSERS_OWN: Readonly<Record<BrowserKind, RegExp>> = {
  chromium: /(^|\.)(google|googleapis|gstatic|googleusercontent|gvt1|chromium)\.(com|org)$/,
  firefox: /(^|\.)(mozilla|firefox|mozgcp|cdn-apple)\.(com|org|net)$/,
};
/** Pages of the extension, each of which could ask for something when it is opened. */
const PAGES = ['popup', 'report', 'options', 'welcome'];
/** Milliseconds that anything that is put off has to begin. */
const PATIENCE = 6_000;

const hostsIn = (log: ReturnType<Shop['log']>): string[] => [...new Set(log.map(({host}) => host))];

it.each<BrowserKind>(['chromium', 'firefox'])(
  'a fresh installation in %s asks nobody for anything',
  async kind => {
    const world = await openWorld(kind);
    try {
      for (const view of PAGES) {
        const page = await world.session.openExtensionPage(`src/views/${view}/index.html`);
        await page.waitFor('document.body.innerText.length > 20', {what: view});
        await page.close();
      }
      await new Promise(resolve => setTimeout(resolve, PATIENCE));
      // The whole machine of the browser ends at the practice shop: what it plays, and what it does not.
      expect(hostsIn(world.shop.log())).toEqual([]);
      expect(hostsIn(world.shop.strays()).filter(host => !BROWSERS_OWN[kind].test(host))).toEqual([]);

      // That the log would tell is shown by a page that does ask.
      await world.page.goto(world.shop.url('notes.quietpages.example'));
      expect(hostsIn(world.shop.log())).toContain('notes.quietpages.example');
    } finally {
      await world.close();
    }
  },
);
