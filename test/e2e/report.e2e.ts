import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ExtensionPage, PageOptions} from '../../scripts/browsers/session.d.ts';
import {knowRows} from '../../src/analysis/could-know';
import {analyse} from '../../src/analysis/run';
import {csvOf} from '../../src/bundle/data-table';
import {VIEWS, type ViewId} from '../../src/views/report/filter';
import {knowTable} from '../../src/views/report/know-words';
import {PERSONA, walkJourney} from '../../workshop/shop/journey.mjs';
import {findGraveFaults} from './axe';
import {openWorld, type World} from './world';

/** A file as the report offered it for saving. */
interface Saved {
  name: string;
  /** First bytes, as Latin-1. */
  start: string;
  text: string;
}

/** Runs in the page: presses every button below a picture and takes what it offers instead of downloading it. */
async function takeFiles(): Promise<Saved[]> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function take() {
    names.push(this.download);
  };
  for (const button of document.querySelectorAll<HTMLElement>('.picture-tools button')) {
    const before = names.length;
    button.click();
    for (let tries = 0; tries < 100 && names.length === before; tries++) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
  return Promise.all(
    blobs.map(async (blob, index) => ({
      name: names[index] ?? '',
      start: String.fromCharCode(...new Uint8Array(await blob.slice(0, 8).arrayBuffer())),
      text: blob.type.startsWith('image/png') ? '' : await blob.text(),
    })),
  );
}

describe('the report after a trip, in Chromium', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('chromium');
    await walkJourney(world.page, world.shop, {pay: 'card', lang: 'en'});
    await world.settle();
    // A page that stays open goes on sending, and its records change under the views.
    await world.page.goto('about:blank');
    await world.settle();
  });
  afterAll(() => world?.close());

  const open = (view: ViewId, options: PageOptions = {}, lens = 'zhima') =>
    world.openReport(view, options, `&lens=${lens}`);

  const looks: PageOptions[] = [{colorScheme: 'light'}, {colorScheme: 'dark', width: 320}];
  it.each(looks)('shuts nobody out, in %j', async look => {
    // Where it is narrow and dark, those that have pictures and tables of their own.
    const views = look.width ? (['trip', 'inputs', 'flows', 'know', 'told'] as const) : VIEWS;
    for (const view of views) {
      const page = await open(view, look);
      const faults = await findGraveFaults(page);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.close();
      expect(faults, view).toEqual([]);
      expect(sideways, `${view} is wider than the window`).toBeLessThanOrEqual(0);
    }
  });

  it.each(looks)('shuts nobody out of popup, options and welcome page, in %j', async look => {
    for (const [view, ready] of Object.entries({
      popup: '.popup-body .headline',
      options: '.import',
      welcome: 'main li',
    })) {
      const size = view === 'popup' ? {width: 400, height: 600} : {width: 1280, height: 900};
      const page = await world.session.openExtensionPage(`src/views/${view}/index.html`, {...size, ...look});
      await page.waitFor((css: string) => document.querySelector(css) !== null, {what: `the ${view}`}, ready);
      if (view === 'popup') {
        await page.evaluate(() => document.querySelector<HTMLElement>('.page-scripts summary')?.click());
        await page.waitFor(() => document.querySelector('.page-scripts li') !== null, {what: 'the scripts'});
      }
      expect(await findGraveFaults(page), view).toEqual([]);
      await page.close();
    }
  });

  it('leads through the flows by keyboard, to the evidence and back', async () => {
    const page = await open('flows');
    await page.evaluate(() => document.querySelector<SVGElement>('[data-stop][tabindex="0"]')?.focus());
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await here()).toMatch(/^fernhill\.example: \d+ observed/);
    await page.page.keyboard.press('ArrowRight');
    expect(await here()).toMatch(/^fernhill\.example → .+: \d+/);
    await page.page.keyboard.press('ArrowRight');
    const company = await page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? '');
    expect(await page.evaluate(() => document.querySelectorAll('.flow-way').length)).toBeGreaterThan(1);
    await page.page.keyboard.press('Enter');
    await page.waitFor(() => document.querySelector('.drawer .claim-sentence') !== null, {
      what: 'the evidence',
    });
    await page.page.keyboard.press('Escape');
    await page.waitFor(
      (stop: string) =>
        document.querySelector('.drawer') === null &&
        document.activeElement?.getAttribute('data-stop') === stop,
      {what: 'the drawer to close and the focus to come back'},
      company,
    );
    await page.close();
  });

  it('saves each picture as SVG and PNG and each table as CSV, with nothing that was typed', async () => {
    const files: Saved[] = [];
    for (const view of ['trip', 'inputs', 'flows', 'know', 'scripts'] as const) {
      const page = await open(view);
      files.push(...(await page.evaluate(takeFiles)));
      await page.close();
    }
    const kinds = files.map(({name}) => name.replace(/-\d{4}-\d\d-\d\d\./, '.'));
    expect(kinds).toEqual([
      ...['trip', 'inputs', 'flows', 'who-could-know'].flatMap(name =>
        ['svg', 'png', 'csv'].map(ending => `tillwatch-${name}.${ending}`),
      ),
      'tillwatch-scripts.csv',
    ]);
    for (const {name, start, text} of files) {
      if (name.endsWith('.png')) expect(start, name).toBe('\x89PNG\r\n\x1a\n');
      if (name.endsWith('.svg')) {
        expect(text, name).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
        // A file has no style sheet to look a colour up in.
        expect(text, name).not.toMatch(/var\(--|class=|href=/);
        expect(text, name).toContain('Inputs, not a score.');
      }
      for (const typed of [PERSONA.contact.email, PERSONA.contact.phone]) expect(text).not.toContain(typed);
    }
  });

  /** States of the marks that a view shows, dimension by dimension. */
  const marksIn = (page: ExtensionPage): Promise<string[][]> =>
    page.waitFor<string[][]>(() => {
      const rows = [...document.querySelectorAll('.dimension')];
      return (rows.length > 0 &&
        rows.map(row =>
          [...row.querySelectorAll('.marks .mark')].map(
            mark => /mark-(\w+)/.exec(mark.getAttribute('class') ?? '')?.[1] ?? '',
          ),
        )) as string[][];
    });

  it('says the same as popup, tables, saved page and bundle, number by number', async () => {
    const {visits, observations} = await world.bundle();
    for (const lens of ['zhima', 'merchant-trust']) {
      const exposure = analyse(visits, observations, lens);
      const {thirdParty, receivers} = exposure.counts;
      const marks = exposure.dimensions.map(({inputs, unseeable}) => [
        ...inputs.map(({state}) => state),
        ...unseeable.map(() => 'hidden'),
      ]);
      const counts = `${visits.length} pages · ${thirdParty} requests to others · ${receivers} other companies`;

      const report = await open('inputs', {}, lens);
      expect(await marksIn(report)).toEqual(marks);
      expect(await report.evaluate(() => document.body.innerText)).toContain(counts);
      const saved = await report.evaluate<string>('standaloneReport()');
      const text = saved.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
      expect(text).toContain(counts);
      const disc = (state: string) => new RegExp(`class="mark mark-${state}"`, 'g');
      expect(saved.match(disc('observed'))?.length).toBeGreaterThanOrEqual(
        marks.flat().filter(state => state === 'observed').length,
      );
      await report.close();

      const know = await open('know', {}, lens);
      const [csv] = (await know.evaluate(takeFiles)).filter(({name}) => name.endsWith('.csv'));
      expect(csv?.text.replace(/^\uFEFF/, '')).toBe(
        csvOf(knowTable(knowRows(exposure), lens)).replace(/^\uFEFF/, ''),
      );
      await know.close();

      await world.inside.evaluate((id: string) => {
        const {chrome} = globalThis as unknown as {
          chrome: {storage: {local: {set(values: object): Promise<void>}}};
        };
        return chrome.storage.local.set({lens: id}).then(() => true);
      }, lens);
      const popup = await world.session.openExtensionPage('src/views/popup/index.html');
      await popup.waitFor(
        (id: string) => document.querySelector<HTMLSelectElement>('.lens-switch select')?.value === id,
        {what: 'the lens'},
        lens,
      );
      expect(await marksIn(popup)).toEqual(marks);
      expect(await popup.evaluate(() => document.body.innerText)).toContain(
        `${thirdParty} requests to others`,
      );
      await popup.close();
    }
  });

  it('keeps a session’s name and a note on a finding, and drafts a letter', async () => {
    const page = await open('inputs');
    const session = (await world.bundle()).visits[0]?.id ?? '';
    await page.evaluate((id: string) => {
      location.hash = `#view=inputs&session=${id}&lens=merchant-trust`;
    }, session);
    await page.waitFor(() => document.querySelector('.session-name') !== null, {what: 'the session’s name'});
    await page.click('.session-name input');
    await page.page.keyboard.type('At the bookshop');
    await page.click('.session-name button');
    await page.waitFor(
      () =>
        [...document.querySelectorAll('option')].some(({textContent}) => textContent === 'At the bookshop'),
      {timeout: 15_000, what: 'the name in the list of sessions'},
    );
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.mark-button .mark-observed')?.parentElement?.click(),
    );
    await page.waitFor(() => document.querySelector('.drawer .own-note button') !== null, {what: 'a note'});
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.drawer .own-note button')[1]?.click());
    await page.waitFor(() => document.querySelector('.drawer .note-mark')?.textContent === 'surprising', {
      timeout: 15_000,
      what: 'the mark beside the claim',
    });
    const {notes} = await world.bundle();
    expect(notes.map(({name, mark}) => name ?? mark).sort()).toEqual(['At the bookshop', 'surprising']);
    await page.close();

    const told = await open('told');
    await told.evaluate(() => document.querySelector<HTMLElement>('tbody th button')?.click());
    const letter = await told.waitFor<string>(
      () => document.querySelector('.letter-text')?.textContent ?? '',
    );
    expect(letter).toContain('Article 15 GDPR');
    for (const typed of [PERSONA.contact.email, PERSONA.contact.phone]) expect(letter).not.toContain(typed);
    await told.close();
  });

  it('draws of a table of thousands the rows in view, to the last, and all where that is asked for', async () => {
    const crowd = 3_000;
    await world.inside.evaluate(async (count: number) => {
      const opening = indexedDB.open('tillwatch');
      const database = await new Promise<IDBDatabase>(resolve => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = database.transaction('observations', 'readwrite').objectStore('observations');
      const reading = store.getAll();
      reading.onsuccess = () => {
        const field = reading.result.find(({kind}: {kind: string}) => kind === 'field');
        for (let at = 0; at < count; at++) {
          store.put({...field, id: `crowd-${at}`, type: 'unknown', label: `Question ${at}`});
        }
      };
      await new Promise(resolve => {
        store.transaction.oncomplete = resolve;
      });
      database.close();
    }, crowd);
    const page = await open('fields');
    await page.waitFor(() => document.querySelector('.table-box-long') !== null, {what: 'the long table'});
    const look = () =>
      page.evaluate(() => {
        const box = document.querySelector<HTMLElement>('.table-box-long');
        const rows = [...(box?.querySelectorAll('tbody tr:not(.space)') ?? [])];
        const widths = [...(box?.querySelectorAll('thead th') ?? [])].map(
          cell => (cell as HTMLElement).offsetWidth,
        );
        return {
          rows: rows.length,
          all: Number(box?.querySelector('table')?.getAttribute('aria-rowcount')),
          last: Number(rows.at(-1)?.getAttribute('aria-rowindex')),
          inView: rows.some(row => {
            const {top, bottom} = row.getBoundingClientRect();
            const frame = box?.getBoundingClientRect();
            return frame !== undefined && bottom > frame.top + 60 && top < frame.bottom;
          }),
          widths,
        };
      });
    const first = await look();
    expect(first.rows).toBeLessThan(120);
    expect(first.all).toBeGreaterThan(crowd);
    for (const share of [0.5, 1]) {
      await page.evaluate((part: number) => {
        const box = document.querySelector<HTMLElement>('.table-box-long');
        box?.scrollTo({top: box.scrollHeight * part});
      }, share);
      await page.waitFor(
        (least: number) =>
          Number(
            [...document.querySelectorAll('.table-box-long tbody tr:not(.space)')]
              .at(-1)
              ?.getAttribute('aria-rowindex'),
          ) >= least,
        {what: `the rows at ${share}`},
        Math.floor(first.all * share * 0.8),
      );
      const there = await look();
      expect(there.inView).toBe(true);
      expect(there.rows).toBeLessThan(120);
      expect(there.widths).toEqual(first.widths);
    }
    await page.waitFor(
      (all: number) => {
        const box = document.querySelector<HTMLElement>('.table-box-long');
        box?.scrollTo({top: box.scrollHeight});
        const last = [...(box?.querySelectorAll('tbody tr:not(.space)') ?? [])].at(-1);
        return Number(last?.getAttribute('aria-rowindex')) === all;
      },
      {what: 'the last row'},
      first.all,
    );
    expect(await findGraveFaults(page)).toEqual([]);
    await page.screenshot('out/long-table.png');
    await page.evaluate(() => document.querySelector<HTMLElement>('.table-more button')?.click());
    await page.waitFor(
      (all: number) => document.querySelectorAll('.table-box tbody tr').length === all - 1,
      {what: 'all rows'},
      first.all,
    );
    await page.close();
  });
});
