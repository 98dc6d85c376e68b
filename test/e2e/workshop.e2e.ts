import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {PageOptions} from '../../scripts/browsers/session.d.ts';
import {compareSets} from '../../src/analysis/compare';
import {consentMoment, sideOf} from '../../src/analysis/consent-split';
import {groupReport, participantOf} from '../../src/analysis/group';
import type {Bundle} from '../../src/bundle/export';
import {tickOf} from '../../src/model/expectation';
import {WORKSHOP_VIEWS} from '../../src/views/report/filter';
import {personaOf} from '../../workshop/persona.mjs';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {findGraveFaults} from './axe';
import {fingerprintsOf} from './disk';
import {heard, holdsWord, needlesOf} from './heard';
import type {LogEntry} from './ledger';
import {openWorld, type World} from './world';

/** What one participant does: two trips, the first of which goes into the group. */
interface Participant {
  number: number;
  variants: [string, string];
  /** Ticked before the first trip. */
  ticks: string[];
}

const PEOPLE: Participant[] = [
  {
    number: 1,
    variants: ['guest', 'loyalty'],
    ticks: [
      tickOf('email-identity', 'shop'),
      tickOf('email-identity', 'advertising'),
      tickOf('payment-card-details', 'payment'),
    ],
  },
  {number: 2, variants: ['account', 'alipay'], ticks: [tickOf('payment-card-details', 'shop')]},
  {number: 3, variants: ['refused', 'instalments'], ticks: []},
];

interface Trip {
  number: number;
  bundle: Bundle;
  log: LogEntry[];
}

/** Ticks what somebody expects, by the form in the report. */
async function expectBefore(world: World, ticks: readonly string[]): Promise<void> {
  const page = await world.session.openExtensionPage('src/views/report/index.html#view=expect');
  await page.waitFor(() => document.querySelector('.expect-form') !== null, {what: 'the tick list'});
  for (const tick of ticks) await page.click(`input[value="${tick}"]`);
  if (ticks.length > 0) {
    await page.waitFor(() => document.querySelector('.expect-acts [role=status]')?.textContent !== '', {
      what: 'the ticks to be kept',
    });
  }
  await page.close();
}

async function walk(world: World, number: number, variant: string): Promise<Trip> {
  world.shop.clearLog();
  await walkJourney(world.page, world.shop, {variant, persona: personaOf(number)});
  await world.page.goto('about:blank');
  await world.settle();
  return {number, bundle: await world.bundle(), log: world.shop.log()};
}

const trips = new Map<string, Trip>();
let facilitator: World;

async function takePart({number, variants: [first, second], ticks}: Participant): Promise<World> {
  const world = await openWorld('chromium');
  await expectBefore(world, ticks);
  trips.set(first, await walk(world, number, first));
  await world.message({type: 'erase-all'});
  trips.set(second, await walk(world, number, second));
  return world;
}

const tripOf = (variant: string): Trip => {
  const trip = trips.get(variant);
  if (!trip) throw new Error(`Nobody walked ${variant}.`);
  return trip;
};

const familiesIn = (bundles: readonly Bundle[]): ((party: string) => string) => {
  const families = new Map(bundles.flatMap(({receivers}) => receivers.map(({id, family}) => [id, family])));
  return party => families.get(party) ?? party;
};

/** What is in one set and not in the other, each side marked. */
const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [
    ...[...a].filter(one => !b.has(one)).map(one => `a ${one}`),
    ...[...b].filter(one => !a.has(one)).map(one => `b ${one}`),
  ].sort();

/** Hosts of the tags that wait for consent. */
const HELD_BACK: ReadonlySet<string> = new Set([
  'connect.facebook.net',
  'eu-assets.i.posthog.com',
  'static.highlight.io',
  'ats-wrapper.privacymanager.io',
]);

describe('a workshop in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tillwatch-workshop-'));
  let worlds: World[] = [];
  beforeAll(async () => {
    worlds = await Promise.all(PEOPLE.map(takePart));
    const [first] = worlds;
    if (!first) throw new Error('Nobody came.');
    facilitator = first;
    await facilitator.message({type: 'erase-all'});
    await Promise.all(worlds.slice(1).map(world => world.close()));
  }, 240_000);
  afterAll(async () => {
    await Promise.all(worlds.map(world => world.close()));
    rmSync(folder, {recursive: true, force: true});
  });

  it.each(['account', 'loyalty', 'alipay', 'instalments', 'refused'])(
    'finds the trip %s to differ from that as a guest exactly where the servers’ log says so',
    variant => {
      const [a, b] = [tripOf('guest'), tripOf(variant)];
      const familyOf = familiesIn([a.bundle, b.bundle]);
      const [inA, inB] = [a, b].map(({log, number}) => heard(log, personaOf(number), familyOf));
      if (!inA || !inB) throw new Error('There is no log.');
      const result = compareSets(a.bundle, b.bundle, 'zhima');

      const companies = result.companies.filter(({where}) => where !== 'both');
      expect(companies.map(({company, where}) => `${where} ${company.id}`).sort()).toEqual(
        difference(inA.companies, inB.companies),
      );
      const looked = new Set(needlesOf(personaOf(1)).map(({input, form}) => `${input} ${form}`));
      const typed = result.personal.filter(
        ({where, input, form}) => where !== 'both' && looked.has(`${input} ${form}`),
      );
      const lines = difference(inA.told, inB.told);
      expect(
        typed.map(({where, company, input, form}) => `${where} ${company.id} ${input} ${form}`).sort(),
      ).toEqual(lines);
      // A comparison that finds nothing would agree with a log that holds nothing.
      expect(lines.length).toBeGreaterThan(0);
    },
  );

  it('merges three bundles at once, and the group report says what the logs say, number by number', async () => {
    const group = PEOPLE.map(({variants: [first]}) => tripOf(first));
    const files = group.map(({number, bundle}) => {
      const file = path.join(folder, `participant-${number}.json`);
      writeFileSync(file, JSON.stringify(bundle));
      return file;
    });
    const page = await facilitator.openReport('many');
    const input = await page.page.$('.import input[type=file]');
    if (!input || !('uploadFile' in input)) throw new Error('There is nowhere to bring bundles in.');
    await (input as {uploadFile(...paths: string[]): Promise<void>}).uploadFile(...files);
    await page.waitFor(() => document.querySelectorAll('.many-choice input:checked').length === 3, {
      timeout: 30_000,
      what: 'three bundles',
    });
    await page.waitFor(() => document.querySelector('#group-companies') !== null, {what: 'the report'});

    const rows = (id: string) =>
      page.evaluate(
        (name: string) =>
          [...(document.getElementById(name)?.closest('section')?.querySelectorAll('tbody tr') ?? [])].map(
            row => [...row.children].map(cell => cell.textContent ?? ''),
          ),
        id,
      );
    const familyOf = familiesIn(group.map(({bundle}) => bundle));
    const logs = group.map(({log, number}) => heard(log, personaOf(number), familyOf));
    const count = (has: (log: (typeof logs)[number]) => boolean) => logs.filter(has).length;

    const report = groupReport(
      group.map(({bundle}) =>
        participantOf(bundle, 'zhima', bundle.expectation ? {expectation: bundle.expectation} : {}),
      ),
    );
    const ids = new Map(report.companies.map(({company}) => [company.name.en, company.id]));
    const companies = await rows('group-companies');
    expect(companies.length).toBe(new Set(logs.flatMap(log => [...log.companies])).size);
    for (const [name = '', onTrips] of companies) {
      const id = ids.get(name) ?? name;
      expect(Number(onTrips), name).toBe(count(log => log.companies.has(id)));
    }
    const looked = new Set(needlesOf(personaOf(1)).map(({input: id, form}) => `${id} ${form}`));
    for (const {input: id, form, trips: onTrips, companies: who} of report.personal) {
      if (!looked.has(`${id} ${form}`)) continue;
      expect(onTrips, `${id} ${form}`).toBe(
        count(log => [...log.told].some(line => line.endsWith(` ${id} ${form}`))),
      );
      const families = new Set(
        logs.flatMap(log =>
          [...log.told].filter(line => line.endsWith(` ${id} ${form}`)).map(line => line.split(' ')[0]),
        ),
      );
      expect(new Set(who.map(company => company.id)), `${id} ${form}`).toEqual(families);
    }
    expect((await rows('group-typed')).map(cells => Number(cells[2]))).toEqual(
      report.personal.map(one => one.trips),
    );
    const inputs = await rows('many-inputs');
    expect(inputs.map(cells => cells.slice(2).map(Number))).toEqual(
      report.inputs
        .filter(({observed, derivable, plausible}) => observed + derivable + plausible > 0)
        .sort((a, b) => b.observed - a.observed || b.derivable - a.derivable || b.plausible - a.plausible)
        .map(({observed, derivable, plausible, notSeen, unknown}) => [
          observed,
          derivable,
          plausible,
          notSeen,
          unknown,
        ]),
    );
    for (const cells of inputs) expect(cells.slice(2).reduce((sum, cell) => sum + Number(cell), 0)).toBe(3);

    // Two of three had ticked something; who refused consent was told of by fewer.
    expect(report.answered).toBe(2);
    const surprises = await rows('many-expectations');
    const at = (input: string, party: string) =>
      surprises.find(([name, whom]) => name === input && whom === party);
    expect(at('E-mail address', 'advertising companies')?.slice(2)).toEqual(['1', '2', '1', '0']);
    expect(at('Card details', 'payment companies')?.slice(2)).toEqual(['1', '2', '1', '0']);
    expect(at('Card details', 'the shop itself')?.slice(2)).toEqual(['1', '0', '0', '1']);
    await page.close();
  });

  it('has no value of any persona in any bundle, nor in what is saved of the group', async () => {
    const page = await facilitator.openReport('many');
    await page.waitFor(() => document.querySelector('#group-companies') !== null, {what: 'the report'});
    const saved = await page.evaluate<string>('standaloneReport()');
    await page.close();
    expect(saved).toContain('What did all of the trips tell?');
    for (const {number, bundle} of trips.values()) {
      const {contact, card, password = '', deliveryNote} = personaOf(number);
      const {country: _, city: __, ...own} = contact;
      const values = [...Object.values(own), card.number, password, deliveryNote].flatMap(fingerprintsOf);
      const text = JSON.stringify(bundle);
      for (const {text: needle, form} of values) {
        // A postcode's five digits also occur within a time.
        const holds = needle.length < 8 ? holdsWord : (whole: string, part: string) => whole.includes(part);
        expect(holds(text, needle), `${form} of ${needle}`).toBe(false);
        expect(holds(saved, needle), `${form} of ${needle}`).toBe(false);
      }
    }
  });

  it('shows two of the trips side by side, as the address says', async () => {
    const imports = await importIds();
    const page = await facilitator.openReport(`compare&pair=import:${imports[0]},import:${imports[2]}`);
    await page.waitFor(() => document.querySelector('#compare-companies') !== null, {what: 'the comparison'});
    const [a, b] = [tripOf('guest'), tripOf('refused')];
    const {companies} = compareSets(a.bundle, b.bundle, 'zhima');
    const only = (side: string) => companies.filter(({where}) => where === side).length;
    const headline = await page.evaluate(() => document.querySelector('.headline')?.textContent ?? '');
    expect(headline).toContain(
      `Companies: ${only('a')} only in A, ${only('b')} only in B, ${only('both')} in both.`,
    );
    expect(only('a')).toBeGreaterThan(3);
    await page.click('#compare-inputs ~ * .mark-words');
    await page.waitFor(() => document.querySelector('.drawer .claim-sentence') !== null, {
      what: 'the evidence',
    });
    await page.close();
  });

  it('parts one trip where consent was given, as the log parts it where the first held back tag was asked for', async () => {
    const {bundle, log, number} = tripOf('guest');
    const familyOf = familiesIn([bundle]);
    // Which of them a server hears of first is chance.
    const first = log.findIndex(({host}) => HELD_BACK.has(host));
    expect(first).toBeGreaterThan(0);
    const [before, after] = [log.slice(0, first), log.slice(first)].map(part =>
      heard(part, personaOf(number), familyOf),
    );
    const moment = consentMoment(bundle) ?? 0;
    const {companies} = compareSets(
      sideOf(bundle, moment, 'before'),
      sideOf(bundle, moment, 'after'),
      'zhima',
    );
    const on = (side: 'a' | 'b') =>
      companies
        .filter(row => row[side] !== null)
        .map(({company}) => company.id)
        .sort();
    expect(on('a')).toEqual([...(before?.companies ?? [])].sort());
    expect(on('b')).toEqual([...(after?.companies ?? [])].sort());

    const sitting = bundle.visits[0]?.id;
    const page = await facilitator.openReport(`compare&pair=before:${sitting},after:${sitting}`);
    await page.waitFor(() => document.querySelector('#compare-companies') !== null, {what: 'the two parts'});
    const headline = await page.evaluate(() => document.querySelector('.headline')?.textContent ?? '');
    expect(headline).toContain(`${companies.filter(({where}) => where === 'b').length} only in B`);
    await page.close();
  });

  /** Ids of the imports, in the order of the participants. */
  const importIds = async (): Promise<string[]> => {
    const page = await facilitator.openReport('many');
    const ids = await page.waitFor<string[]>(
      () =>
        new Promise(resolve => {
          const opening = indexedDB.open('tillwatch');
          opening.onsuccess = () => {
            const all = opening.result.transaction('imports').objectStore('imports').getAll();
            all.onsuccess = () => {
              opening.result.close();
              const named = (all.result as {id: string; name: string}[]).sort((a, b) =>
                a.name.localeCompare(b.name),
              );
              resolve(named.map(({id}) => id));
            };
          };
        }),
    );
    await page.close();
    return ids;
  };

  const looks: PageOptions[] = [{colorScheme: 'light'}, {colorScheme: 'dark', width: 320}];
  it.each(looks)('shuts nobody out of its views, in %j', async look => {
    const [one, , three] = await importIds();
    const views = WORKSHOP_VIEWS.map(view =>
      view === 'compare'
        ? `compare&pair=import:${one},import:${three}`
        : view === 'expect'
          ? `expect&people=import:${one}`
          : view,
    );
    // Without a choice they say what to do; how that looks differs in nothing else.
    for (const view of look.colorScheme === 'light' ? [...views, 'expect', 'compare'] : views) {
      const page = await facilitator.openReport(view, look);
      expect(await findGraveFaults(page), view).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${view} is wider than the window`).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});
