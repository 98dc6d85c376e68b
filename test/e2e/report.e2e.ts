import axe from 'axe-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ExtensionPage, PageOptions} from '../../scripts/browsers/session.d.ts';
import {VIEWS, type ViewId} from '../../src/views/report/filter';
import {PERSONA, walkJourney} from '../../workshop/shop/journey.mjs';
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
  });
  afterAll(() => world?.close());

  async function open(view: ViewId, options: PageOptions = {}): Promise<ExtensionPage> {
    const page = await world.session.openExtensionPage(`src/views/report/index.html#view=${view}`, {
      width: 1280,
      height: 900,
      ...options,
    });
    await page.waitFor(() => document.querySelector('.view h1') !== null, {what: `the view ${view}`});
    return page;
  }

  const looks: PageOptions[] = [
    {colorScheme: 'light'},
    {colorScheme: 'dark'},
    {colorScheme: 'light', width: 320},
  ];
  it.each(looks)('shuts nobody out, in %j', async look => {
    for (const view of VIEWS) {
      const page = await open(view, look);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const {violations} = await (globalThis as unknown as {axe: typeof axe}).axe.run(document);
        return violations.map(({id, impact, nodes}) => ({
          id,
          impact,
          at: nodes.map(({target}) => `${target}`),
        }));
      });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.close();
      const grave = found.filter(({impact}) => impact === 'serious' || impact === 'critical');
      expect(grave, view).toEqual([]);
      expect(sideways, `${view} is wider than the window`).toBeLessThanOrEqual(0);
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
    const company = await here();
    expect(await page.evaluate(() => document.querySelectorAll('.flow-way').length)).toBeGreaterThan(1);
    await page.page.keyboard.press('Enter');
    await page.waitFor(() => document.querySelector('.drawer .claim-sentence') !== null, {
      what: 'the evidence',
    });
    await page.page.keyboard.press('Escape');
    await page.waitFor(
      (label: string) =>
        document.querySelector('.drawer') === null &&
        document.activeElement?.getAttribute('aria-label') === label,
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
});
