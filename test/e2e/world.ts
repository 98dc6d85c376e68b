import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import {launchChromium, launchFirefox} from '../../scripts/browsers/launch.mjs';
import type {BrowserKind, ExtensionPage, PageOptions, Session} from '../../scripts/browsers/session.d.ts';
import type {TabState} from '../../src/background/documents';
import type {Bundle} from '../../src/bundle/export';
import {startProxy} from '../../workshop/shop/proxy.mjs';
import {type Shop, startShop} from '../../workshop/shop/server.mjs';

declare const browser: typeof chrome;
declare const chrome: {
  runtime: {sendMessage(message: unknown): Promise<unknown>};
  storage: {session: {get(keys: null): Promise<Record<string, unknown>>}};
};

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Times that a page of the extension is tried to be opened anew, half a second apart. */
const REOPEN_TRIES = 30;

/** So long (ms) a page may take to be known, or a request to wait for its page, before the world goes on without it. */
const PATIENCE = 6_000;
/** Counts of what scripts did are told every 1.5 s; then what was held back is read, and written. */
const TOLD = 1_900;

/** The background's own books: every page that is shown is known for what it is, and no request waits for its page. */
async function isKnown(): Promise<boolean> {
  const books = Object.entries(
    await (typeof browser === 'undefined' ? chrome : browser).storage.session.get(null),
  );
  return books.every(([key, value]) => {
    const visit = (JSON.parse(String(value)) as Partial<TabState>).documents?.at(-1)?.visits.at(-1);
    const isOpen = key.startsWith('tab:') && visit?.visit.endedAt === undefined;
    return !key.startsWith('waits:') && !(isOpen && visit && !visit.settled && visit.status !== 'dropped');
  });
}

/** The practice shop on loopback and a real browser with the built extension in it. */
export interface World {
  kind: BrowserKind;
  shop: Shop;
  session: Session;
  page: Page;
  /** Any page of the extension, to speak with the background from. */
  inside: ExtensionPage;
  message<T>(message: object): Promise<T>;
  bundle(): Promise<Bundle>;
  /** Waits until nothing has come in for a while, and what came in is written. */
  settle(): Promise<void>;
  /** Away from all pages, with nothing on the books. */
  startAfresh(): Promise<void>;
  /** Opens a view of the report. @param query What follows its name in the address. */
  openReport(view: string, options?: PageOptions, query?: string): Promise<ExtensionPage>;
  /** Opens the page of the extension to speak from anew: the old one went with the extension. */
  reopen(): Promise<void>;
  /** Closes the browser and leaves its profile for inspection. */
  closeBrowser(): Promise<string>;
  close(): Promise<void>;
}

/** Opens a world. The extension is the production build in `dist/`. */
export async function openWorld(kind: BrowserKind): Promise<World> {
  const shop = await startShop({mode: 'hosts'});
  const profileDir = mkdtempSync(path.join(tmpdir(), `tillwatch-${kind}-`));
  const proxy = kind === 'firefox' ? await startProxy(shop) : undefined;
  const session =
    kind === 'chromium'
      ? await launchChromium({extension: path.resolve('dist/chrome'), profileDir, hosts: shop})
      : await launchFirefox({
          extension: path.resolve('dist/firefox'),
          profileDir,
          proxyPort: proxy?.port,
          // Lets the shop's Referrer-Policy hold, so that its log knows the page of every request.
          prefs: {
            'network.http.referer.disallowCrossSiteRelaxingDefault': false,
            // Firefox's own lists come from the network; this is how its makers test them without it.
            'urlclassifier.trackingAnnotationTable.testEntries': 'www.google-analytics.com',
          },
        });
  const inside = await session.openExtensionPage('src/views/report/index.html');
  const page = await session.newPage();
  shop.clearLog();
  let open = true;

  const world: World = {
    kind,
    shop,
    session,
    page,
    inside,
    message: <T>(message: object) =>
      world.inside.evaluate(
        (sent: object) =>
          (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(sent) as Promise<T>,
        message,
      ),
    bundle: () => world.message<Bundle>({type: 'export-bundle'}),
    async settle() {
      await shop.settle(900);
      const end = Date.now() + PATIENCE;
      while (!(await world.inside.evaluate(isKnown)) && Date.now() < end) await pause(100);
      await pause(TOLD);
    },
    async startAfresh() {
      await page.goto('about:blank');
      await world.settle();
      await world.message({type: 'erase-all'});
      shop.clearLog();
    },
    async openReport(view, options = {}, query = '') {
      const report = await session.openExtensionPage(`src/views/report/index.html#view=${view}${query}`, {
        width: 1280,
        height: 900,
        ...options,
      });
      await report.waitFor(() => document.querySelector('.view h1') !== null, {what: `the view ${view}`});
      return report;
    },
    async reopen() {
      for (let tries = 1; ; tries++) {
        try {
          world.inside = await session.openExtensionPage('src/views/report/index.html');
          break;
        } catch (error) {
          // The browser answers so while it takes the extension up again.
          if (tries >= REOPEN_TRIES) throw error;
          await pause(500);
        }
      }
      await world.page.bringToFront();
    },
    async closeBrowser() {
      open = false;
      await session.close({keepProfile: true});
      return profileDir;
    },
    async close() {
      if (open) await session.close();
      await proxy?.close();
      await shop.close();
      rmSync(profileDir, {recursive: true, force: true});
    },
  };
  return world;
}
