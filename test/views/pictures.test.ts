import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Company} from '../../src/analysis/companies';
import {companiesOf} from '../../src/analysis/companies';
import {concentrationOf, knowRows} from '../../src/analysis/could-know';
import {COLUMNS, flowGraph, flowUnits} from '../../src/analysis/flow-graph';
import {analyse} from '../../src/analysis/run';
import {scriptsOf} from '../../src/analysis/scripts';
import {csvOf, isoTime} from '../../src/bundle/data-table';
import {GRADES} from '../../src/model/finding';
import {inLines, shortened, textWidth} from '../../src/views/components/fit-text';
import {stopAfter} from '../../src/views/components/roving-focus';
import {changesByShop, scriptTable} from '../../src/views/components/script-words';
import {ringsUpTo} from '../../src/views/report/dimension-chart';
import {flowLayout, ribbonPath} from '../../src/views/report/flow-layout';
import {flowRows, flowTable, gradesInWords} from '../../src/views/report/flow-words';
import {concentrationWords, knowTable, shadeOf} from '../../src/views/report/know-words';
import {select} from '../../src/views/report/select';
import type {TripStep} from '../../src/views/report/trip';
import {tripTable} from '../../src/views/report/trip-words';
import {receiver, request, visit} from './records';

const hashed = (id: string, host: string, site: string, of = 'v1') =>
  request({
    id,
    visit: of,
    host,
    site,
    entries: [{place: 'body', key: 'em', shape: 'hex64', length: 64, tokens: ['⟦email:sha256⟧']}],
  });

const visits = [visit({id: 'v1'}), visit({id: 'v2', site: 'store.example', tab: 2, startedAt: 9_000_000})];
const observations = [
  hashed('r1', 'www.facebook.com', 'facebook.com'),
  hashed('r2', 'bat.bing.com', 'bing.com'),
  hashed('r3', 'bat.bing.com', 'bing.com', 'v2'),
];
const exposure = analyse(visits, observations, 'zhima');
const units = flowUnits(exposure);
const dimensions = exposure.dimensions.map(({dimension}) => dimension);
const names = {
  lens: 'zhima',
  companies: new Map<string, Company>(companiesOf(exposure).map(company => [company.id, company])),
};

describe('a table as CSV', () => {
  test('quotes as RFC 4180 says, with Chinese read as UTF-8', () => {
    expect(csvOf({head: ['a', '行为偏好'], rows: [['x, "y"', 2]]})).toBe(
      '\uFEFFa,行为偏好\r\n"x, ""y""",2\r\n',
    );
  });

  test('is no formula to a spreadsheet, whatever a page calls its things', () => {
    const starts = ['=', '+', '-', '@', ' =', '\t=', '\r', '\n=', '＝', '＠'];
    const cells = fc.tuple(fc.constantFrom(...starts), fc.string());
    fc.assert(
      fc.property(cells, ([start, rest]) => {
        const line = csvOf({head: ['h'], rows: [[start + rest]]}).slice('\uFEFFh\r\n'.length);
        expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
      }),
    );
  });

  test('leaves figures and plain words as they are', () => {
    expect(csvOf({head: ['h'], rows: [[-1], ['e-mail']]})).toBe('\uFEFFh\r\n-1\r\ne-mail\r\n');
  });

  test('has times in ISO 8601, and none where there is none', () => {
    expect(isoTime(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(isoTime(undefined)).toBe('');
  });
});

describe('texts in a drawing', () => {
  test('count East Asian signs twice', () => {
    expect(textWidth('行为', 12)).toBe(24);
    expect(textWidth('ab', 10)).toBe(12);
  });
  test('are cut where they are too wide, and only there', () => {
    expect(shortened('shop.example', 200, 12)).toBe('shop.example');
    const cut = shortened('a-very-long-department-store.example', 100, 12);
    expect(cut).toMatch(/^a-very.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
  });
  test('break at blanks and between East Asian signs, and lose no word', () => {
    expect(inLines('Behaviour and preference', 80, 12)).toEqual(['Behaviour', 'and', 'preference']);
    expect(inLines('芝麻信用的输入项', 48, 12)).toEqual(['芝麻信用', '的输入项']);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), {minLength: 1}), words => {
        expect(inLines(words.join(' '), 60, 12).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

describe('arrow keys', () => {
  const columns = [
    ['a', 'b'],
    ['ax', 'by'],
    ['x', 'y'],
  ];
  const areTied = (one: string, other: string) => one.includes(other) || other.includes(one);
  test.each([
    ['a', 'ArrowDown', 'b'],
    ['b', 'ArrowDown', undefined],
    ['b', 'ArrowUp', 'a'],
    ['b', 'ArrowRight', 'by'],
    ['by', 'ArrowRight', 'y'],
    ['y', 'ArrowRight', undefined],
    ['y', 'ArrowLeft', 'by'],
    ['a', 'End', 'b'],
    ['y', 'Home', 'x'],
    ['a', 'Enter', undefined],
  ])('lead from %s by %s to %s', (from, key, to) => {
    expect(stopAfter(columns, from, key, areTied)).toBe(to);
  });
});

describe('the drawing of flows', () => {
  const layout = flowLayout(flowGraph(units, {shop: 8, company: 14, dimensions}));
  const heightOf = (column: string) =>
    layout.nodes.filter(({node}) => node.column === column).reduce((sum, {height}) => sum + height, 0);

  test('gives all columns the same height, and nodes in proportion to their inputs', () => {
    for (const column of COLUMNS) expect(heightOf(column)).toBeCloseTo(heightOf('shop'), 4);
    const perUnit = layout.nodes.map(({node, height}) => height / node.units.length);
    expect(Math.max(...perUnit) - Math.min(...perUnit)).toBeLessThan(0.001);
  });

  test('lets no nodes of a column lie over one another, and stays within its frame', () => {
    for (const column of COLUMNS) {
      const own = layout.nodes.filter(({node}) => node.column === column).sort((a, b) => a.y - b.y);
      for (const [index, {y}] of own.entries()) {
        const before = own[index - 1];
        if (before) expect(y).toBeGreaterThanOrEqual(before.y + before.height);
      }
      expect(Math.max(...own.map(({y, height}) => y + height))).toBeLessThanOrEqual(layout.height);
    }
  });

  test('has one bundle for each pair, as broad as its inputs', () => {
    const pairs = new Set(layout.bundles.map(({stop}) => stop));
    expect(pairs.size).toBe(layout.bundles.length);
    const first = layout.bundles[0];
    const breadth = first?.links.reduce((sum, {ribbon}) => sum + ribbon.breadth, 0) ?? 0;
    const node = layout.nodes[0];
    expect(breadth / (first?.units.size ?? 1)).toBeCloseTo(
      (node?.height ?? 0) / (node?.node.units.length ?? 1),
      4,
    );
  });

  test('draws a ribbon that leaves and arrives level, and is never too thin to be seen', () => {
    const ribbon = {from: {x: 0, y: 10}, to: {x: 100, y: 50}, breadth: 4};
    expect(ribbonPath(ribbon)).toBe(
      'M0.0 8.0C50.0 8.0 50.0 48.0 100.0 48.0L100.0 52.0C50.0 52.0 50.0 12.0 0.0 12.0Z',
    );
    expect(ribbonPath({...ribbon, breadth: 0})).not.toBe(ribbonPath({...ribbon, breadth: 1}));
    expect(ribbonPath({...ribbon, breadth: 0})).toContain('9.6');
  });

  test('has all of its figures in the table behind it', () => {
    const {head, rows} = flowTable(flowRows(units), names);
    for (const grade of GRADES) {
      const column = 4 + GRADES.indexOf(grade);
      const sum = rows.reduce((all, row) => all + Number(row[column]), 0);
      expect(sum).toBe(units.filter(unit => unit.grade === grade).length);
    }
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows[0]?.at(-1)).toBe(isoTime(1100));
  });
});

describe('who could know', () => {
  const rows = knowRows(exposure);
  test('names who has most, and the companies that are level', () => {
    const both = concentrationOf(exposure);
    expect(both && concentrationWords(both)).toEqual([
      'Microsoft and Meta (Facebook) could each fill the one input seen leaving.',
    ]);
    expect(
      concentrationWords({
        companies: companiesOf(exposure).slice(0, 1),
        filled: 9,
        of: 23,
        sites: 2,
        allSites: 3,
      }),
    ).toEqual([
      expect.stringMatching(/ alone could fill 9 of 23 inputs seen leaving\.$/),
      'It was told something on 2 of 3 sites.',
    ]);
  });
  test('shades by what was observed alone', () => {
    const cell = (grades: (typeof GRADES)[number][]) =>
      shadeOf({dimension: null, findings: [], inputs: grades.map(grade => ({input: 'x', grade}))});
    expect(cell(['derivable', 'plausible'])).toBe(0);
    expect(cell(['observed', 'derivable'])).toBe(1);
    expect(cell(['observed', 'observed', 'observed'])).toBe(2);
    expect(cell(['observed', 'observed', 'observed', 'observed'])).toBe(3);
  });
  test('has one line for each cell in its file', () => {
    expect(knowTable(rows, 'zhima').rows).toHaveLength(rows.length * (dimensions.length + 1));
  });
  test('says numbers by grade in words, without those that are none', () => {
    expect(gradesInWords([{grade: 'observed'}, {grade: 'plausible'}, {grade: 'observed'}])).toBe(
      '2 observed, 1 plausible',
    );
  });
});

describe('rings of the axes', () => {
  test('are whole numbers up to the largest count', () => {
    expect(ringsUpTo(1)).toEqual([1]);
    expect(ringsUpTo(6)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(ringsUpTo(7)).toEqual([2, 4, 6, 8]);
  });
});

describe('scripts', () => {
  const scripts = scriptsOf(visits, [
    request({
      id: 'js',
      host: 'connect.facebook.net',
      site: 'facebook.net',
      path: '/en_US/fbevents.js',
      resource: 'script',
    }),
  ]);
  test('say that the hash of a file is unknown, not that there is none', () => {
    const {head, rows} = scriptTable(scripts, {visits: [], detections: []});
    expect(rows[0]?.[head.indexOf('Hash of the file')]).toBe('unknown');
  });
  test('are counted by what became of them, shop by shop', () => {
    expect(changesByShop(scripts)).toEqual([{shop: 'shop.example', counts: [{change: 'first', count: 1}]}]);
  });
});

describe('the trip', () => {
  test('has every departure and submit in its file, with its time', () => {
    const step: TripStep = {
      kind: 'checkout',
      pages: 1,
      paths: [],
      begin: 0,
      requests: 2,
      receivers: 2,
      events: [
        {
          is: 'departures',
          departures: [{receiver: receiver(), words: ['e-mail address'], early: true, at: 1000}],
          quiet: [{name: 'Bing', at: 2000}],
        },
        {is: 'submit', at: 3000, types: ['email']},
      ],
    };
    expect(tripTable([step]).rows).toEqual([
      ['checkout', isoTime(1000), 'left', 'Meta Pixel', 'e-mail address', 'yes'],
      ['checkout', isoTime(2000), 'left', 'Bing', 'the page’s address and the like', ''],
      ['checkout', isoTime(3000), 'form submitted', '', 'E-mail address', ''],
    ]);
  });
});

describe('the filter', () => {
  const filter = {
    site: '',
    session: '',
    stage: '',
    company: '',
    grade: '',
    time: 'all',
    lens: 'zhima',
  } as const;
  const setting = {language: 'en', now: 10_000_000} as const;
  const selected = (change: Partial<Parameters<typeof select>[1]>) =>
    select({visits, observations}, {...filter, ...change}, setting);

  test('takes one sitting', () => {
    expect(selected({session: 'v2'}).exposure.visits.map(({id}) => id)).toEqual(['v2']);
    // Records that are gone leave nothing, rather than everything.
    expect(selected({session: 'gone'}).exposure.visits).toEqual([]);
  });
  test('takes one company, and still offers all', () => {
    const {exposure: one, observations: own, companies} = selected({company: 'meta'});
    expect(one.flows.map(flow => flow.receiver.family)).toEqual(['meta']);
    expect(own.map(({id}) => id)).toEqual(['r1']);
    expect(companies.map(({id}) => id).sort()).toEqual(['meta', 'microsoft']);
  });
  test('takes claims of a grade', () => {
    const grades = new Set(selected({grade: 'observed'}).exposure.findings.map(({grade}) => grade));
    expect(grades).toEqual(new Set(['observed']));
  });
});
