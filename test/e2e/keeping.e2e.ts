import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {BrowserKind, ExtensionPage} from '../../scripts/browsers/session.d.ts';
import {analyse} from '../../src/analysis/run';
import type {Bundle} from '../../src/bundle/export';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {openWorld, type World} from './world';

const sorted = <T extends {id: string}>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.id.localeCompare(b.id));

/** Chooses a file with this text, as a person does. */
async function chooseFile(view: ExtensionPage, text: string): Promise<void> {
  await view.evaluate((json: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([json], 'bundle.json', {type: 'application/json'}));
    if (!input) throw new Error('no file can be chosen here');
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  }, text);
}

/** Waits for the page to say how an import went, which must match. */
async function says(view: ExtensionPage, pattern: string): Promise<void> {
  const said = () => view.evaluate(() => document.querySelector('.import [role=status]')?.textContent ?? '');
  await expect.poll(said, {timeout: 30_000}).toMatch(new RegExp(pattern));
}

describe.each<BrowserKind>(['chromium', 'firefox'])('what is kept in %s', kind => {
  let world: World;
  let options: ExtensionPage;
  let bundle: Bundle;

  beforeAll(async () => {
    world = await openWorld(kind);
    await walkJourney(world.page, world.shop, {pay: 'card', lang: 'en'});
    await world.settle();
    // A page that stays open goes on being recorded.
    await world.page.goto('about:blank');
    bundle = await world.bundle();
    options = await world.session.openExtensionPage('src/views/options/index.html');
    await options.waitFor('Boolean(document.querySelector(".import"))', {what: 'the options'});
  });
  afterAll(() => world?.close());

  it('welcomes a new user, and says what is recorded and what is not', async () => {
    const welcome = await world.session.openExtensionPage('src/views/welcome/index.html');
    const text = await welcome.waitFor<string>(
      'document.querySelectorAll("main li").length > 8 && document.body.innerText',
    );
    expect(text).toContain('Private windows');
    await welcome.close();
  });

  it('is the same after it was erased and brought in again', async () => {
    await world.message({type: 'erase-all'});
    expect((await world.bundle()).visits).toEqual([]);
    await options.evaluate(() =>
      document.querySelectorAll<HTMLInputElement>('.import input[type=radio]')[1]?.click(),
    );
    await chooseFile(options, JSON.stringify(bundle, null, 2));
    await says(options, 'new records; 0 were there');
    const again = await world.bundle();
    expect(sorted(again.visits)).toEqual(sorted(bundle.visits));
    expect(sorted(again.observations)).toEqual(sorted(bundle.observations));
    expect(analyse(again.visits, again.observations, 'merchant-trust').counts).toEqual(
      analyse(bundle.visits, bundle.observations, 'merchant-trust').counts,
    );
    expect(again.manifest.parts.visits).toBe(bundle.manifest.parts.visits);
  });

  it('is looked at through another lens, in part, under a name of one’s own', async () => {
    const report = await world.session.openExtensionPage('src/views/report/index.html#view=inputs', {
      width: 1280,
      height: 900,
    });
    const heading = () =>
      report.waitFor<string>('document.querySelector(".view-inputs h1") && location.hash');
    const pick = (label: string, value: string) =>
      report.evaluate(
        (name: string, wanted: string) => {
          const select = [...document.querySelectorAll('select')].find(({labels, ariaLabel}) =>
            (labels?.[0]?.textContent ?? ariaLabel ?? '').startsWith(name),
          );
          if (!select) throw new Error(`no list ${name}`);
          select.value = wanted;
          select.dispatchEvent(new Event('change', {bubbles: true}));
        },
        label,
        value,
      );
    await heading();
    await pick('Lens', 'merchant-trust');
    await report.waitFor('location.hash.includes("lens=merchant-trust")', {what: 'the lens in the address'});
    expect(await report.evaluate<string>('document.querySelector("main").innerText')).toContain('Device');

    const counts = () => report.evaluate<string>('document.querySelector("main > .small").innerText');
    const all = await counts();
    await pick('Step', 'payment');
    await report.waitFor('location.hash.includes("stage=payment")', {what: 'the step in the address'});
    expect(await counts()).not.toBe(all);
    const names = () =>
      report.evaluate<string>(
        '[...document.querySelectorAll(".banner button")].map(b => b.innerText).join()',
      );
    expect(await names()).toContain('what is shown');

    const first = bundle.visits.toSorted((a, b) => a.startedAt - b.startedAt)[0]?.id ?? '';
    await pick('Session', first);
    await report.waitFor('Boolean(document.querySelector(".session-name input"))', {
      what: 'the name’s field',
    });
    await report.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.session-name input');
      if (!input) return;
      input.value = 'With the loyalty card';
      input.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await report.evaluate(() => document.querySelector<HTMLElement>('.session-name button')?.click());
    await report.waitFor(
      'document.querySelector("form.filter").textContent.includes("With the loyalty card")',
      {
        timeout: 15_000,
        what: 'the name in the list of sessions',
      },
    );
    expect((await world.bundle()).notes.map(({name}) => name)).toEqual(['With the loyalty card']);
    await report.close();
  });

  it('is not doubled by what is there already, and not touched by what was changed or is none', async () => {
    await chooseFile(options, JSON.stringify(bundle));
    await says(options, 'Brought in: 0 new');
    await chooseFile(options, JSON.stringify({...bundle, observations: bundle.observations.slice(1)}));
    await says(options, 'was changed after');
    await chooseFile(options, JSON.stringify(bundle).slice(0, -20));
    await says(options, 'cut short');
    await chooseFile(options, '{"notes": {}}');
    await says(options, 'no evidence bundle');
    expect((await world.bundle()).observations).toHaveLength(bundle.observations.length);
  });

  it('holds what is kept apart until that is let go of, and exports none of it', async () => {
    await world.message({type: 'erase-all'});
    await options.evaluate(() =>
      document.querySelectorAll<HTMLInputElement>('.import input[type=radio]')[0]?.click(),
    );
    await chooseFile(options, JSON.stringify(bundle));
    await says(options, 'new records');
    expect((await world.bundle()).visits).toEqual([]);
    const row = await options.waitFor<string>('document.querySelector(".rows li")?.textContent');
    expect(row).toContain('bundle.json');
    await options.evaluate(() => document.querySelector<HTMLButtonElement>('.rows li button')?.click());
    await options.waitFor('!document.querySelector(".rows li")', {what: 'the import to go'});
  });

  it('follows the person’s word: stopped recording, and sites with a rule', async () => {
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await options.waitFor('!document.querySelector("input[type=checkbox]").checked');
    await world.page.goto(world.shop.url('shop.fernhill.example', '/cart'));
    await world.settle();
    expect((await world.bundle()).visits).toEqual([]);
    expect(await world.message({type: 'status'})).toMatchObject({paused: true});
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await options.waitFor('document.querySelector("input[type=checkbox]").checked');

    await options.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('form input');
      if (!input) return;
      input.value = 'https://shop.fernhill.example/cart';
      input.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await options.waitFor('!document.querySelector("form button").disabled');
    await options.evaluate(() => document.querySelector<HTMLFormElement>('form')?.requestSubmit());
    const rule = await options.waitFor<string>('document.querySelector(".rows li")?.textContent');
    expect(rule).toContain('fernhill.example never record');
    await options.evaluate(() => document.querySelector<HTMLButtonElement>('.rows li button')?.click());
    await options.waitFor('!document.querySelector(".rows li")');
    expect(await world.message({type: 'settings'})).toMatchObject({rules: [], recording: true});
  });
});
