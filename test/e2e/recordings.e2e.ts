import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {ElementHandle} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ExtensionPage} from '../../scripts/browsers/session.d.ts';
import type {Bundle} from '../../src/bundle/export';
import {readBundle} from '../../src/bundle/import';
import {readRecording} from '../../src/recordings/read';
import {PERSONA, walkJourney} from '../../workshop/shop/journey.mjs';
import {type Shop, startShop} from '../../workshop/shop/server.mjs';
import {tillwatch} from '../audit/run';
import {recordDevtools} from '../recordings/devtools.mjs';
import {fileOf, HASH_KEY} from '../recordings/files';
import {differences} from '../recordings/same-findings';
import {openWorld, type World} from './world';

const folder = mkdtempSync(path.join(tmpdir(), 'tillwatch-recordings-'));
const at = (...names: string[]) => path.join(folder, ...names);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('one trip, seen by the extension and by the developer tools at once', () => {
  let world: World;
  let bundle: Bundle;
  let har: {log: object};
  let options: ExtensionPage;

  beforeAll(async () => {
    world = await openWorld('chromium');
    const recording = await recordDevtools(world.page);
    await walkJourney(world.page, world.shop, {pay: 'card', lang: 'en'});
    await world.settle();
    har = await recording.har();
    await world.page.goto('about:blank');
    bundle = await world.bundle();
    writeFileSync(at('trip.har'), JSON.stringify(har));
    writeFileSync(at('cut.har'), JSON.stringify(har).slice(0, -100_000));
    writeFileSync(at('empty.har'), '{"log": {}}');
    options = await world.session.openExtensionPage('src/views/options/index.html');
    await options.waitFor('Boolean(document.querySelector(".import"))', {what: 'the options'});
  });
  afterAll(() => world?.close());

  const choose = async (name: string): Promise<void> => {
    const input = await options.page.waitForSelector('.import input[type=file]:not([disabled])');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(at(name));
  };
  const says = (pattern: string): Promise<string> =>
    options.waitFor<string, [string]>(
      source => {
        const said = document.querySelector('.import [role=status]')?.textContent ?? '';
        return new RegExp(source).test(said) ? said : '';
      },
      {timeout: 60_000, what: `the page to say ${pattern}`},
      pattern,
    );

  it('gives the same findings, apart from what a recording cannot hold and its blind spots name', async () => {
    const recording = await readRecording(fileOf(har), {hashKey: HASH_KEY});
    const {common, missing, extra, accused, blindSpots} = differences(bundle, recording);
    expect(missing.get('unexplained') ?? []).toEqual([]);
    expect([...missing.keys()].filter(why => !blindSpots.has(why))).toEqual([]);
    expect([extra, accused]).toEqual([[], []]);
    expect(common).toBeGreaterThan(550);
  });

  it('is brought in as a recording, apart, and opens in the report', async () => {
    await choose('empty.har');
    await says('no recording');
    await choose('trip.har');
    await says('^Brought in: [\\d,]+ new records; 0 were there already\\.$');
    const row = await options.waitFor<string>('document.querySelector(".rows li")?.textContent');
    expect(row).toMatch(/trip\.har.*7 pages/);
    // Kept apart, it is none of one's own records.
    expect((await world.bundle()).visits).toHaveLength(bundle.visits.length);
    await choose('trip.har');
    await says('Brought in: 0 new records');
  });

  it('shows its findings and blind spots in the report', async () => {
    const digest = createHash('sha256')
      .update(readFileSync(at('trip.har')))
      .digest('hex');
    const session = `import:${digest.slice(0, 16)}`;
    const report = await world.session.openExtensionPage(
      `src/views/report/index.html#${new URLSearchParams({view: 'blind', session})}`,
      {width: 1280, height: 900},
    );
    const blind = await report.waitFor<string>(
      '/recording \\(HAR\\) does not hold/.test(document.body.innerText) && document.body.innerText',
    );
    expect(blind).toContain('What was typed is known from a recording only as far as');
    await report.close();
  });

  it('is merged with one’s own records, of a file that was cut short what was read', async () => {
    await world.message({type: 'erase-all'});
    await options.evaluate(() =>
      document.querySelectorAll<HTMLInputElement>('.import input[type=radio]')[1]?.click(),
    );
    await choose('cut.har');
    await says('ends before it is complete: [\\d,]+ requests were read');
    const own = await world.bundle();
    expect(own.visits.length).toBeGreaterThan(0);
    expect(own.visits.every(({recording}) => (recording?.cutAfter ?? 0) > 0)).toBe(true);
    expect(own.observations.every(({source}) => source === 'recording')).toBe(true);
    for (const value of [
      PERSONA.contact.email,
      PERSONA.contact.street,
      PERSONA.card.number,
      PERSONA.deliveryNote,
    ])
      expect(JSON.stringify(own)).not.toContain(value);
  });
});

describe('an address and a journey, on the command line', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop({mode: 'localhost'});
  });
  afterAll(() => shop?.close());

  it('is visited with a real browser and the extension in it', async () => {
    const {contact} = PERSONA;
    const journey = {
      format: 'tillwatch-journey',
      version: 1,
      timeout: 20_000,
      steps: [
        {do: 'click', at: 'main .tile a'},
        {do: 'click', at: '#add-to-cart'},
        {do: 'click', at: '#added a'},
        {do: 'click', at: '#to-checkout'},
        {do: 'type', at: '#f-email', text: contact.email},
        {do: 'type', at: '#f-given_name', text: contact.given_name},
        {do: 'pause', ms: 1_500},
      ],
    };
    writeFileSync(at('journey.json'), JSON.stringify(journey));
    const {code, out} = await tillwatch(
      'audit',
      shop.shopUrl,
      '--out',
      at('visited'),
      '--journey',
      at('journey.json'),
    );
    expect(out).toMatch(/^ok /m);
    expect(code).toBe(0);
    const [name = ''] = readdirSync(at('visited')).filter(one => one !== 'tables');
    const text = readFileSync(at('visited', name, 'bundle.json'), 'utf8');
    const read = readBundle(text);
    expect(read.ok && read.bundle.visits.map(({kind}) => kind)).toEqual([
      'list',
      'product',
      'cart',
      'checkout',
    ]);
    expect(read.ok && read.bundle.visits.some(({recording}) => recording)).toBe(false);
    expect(text).toMatch(/⟦email/);
    expect(text).not.toContain(contact.email);
  });

  it('says which step could not be taken, and not what was to be typed', async () => {
    const steps = [{do: 'type', at: '#no-such-field', text: PERSONA.contact.email}];
    writeFileSync(
      at('wrong.json'),
      JSON.stringify({format: 'tillwatch-journey', version: 1, timeout: 500, steps}),
    );
    const {code, out, err} = await tillwatch(
      'audit',
      shop.shopUrl,
      '--out',
      at('stopped'),
      '--journey',
      at('wrong.json'),
    );
    expect(code).toBe(1);
    expect(out).toContain('step 1 (type) of the journey could not be taken');
    expect(out + err).not.toContain(PERSONA.contact.email);
  });
});
