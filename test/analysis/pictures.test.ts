import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {companiesOf, dimensionsFor, toldOf} from '../../src/analysis/companies';
import {concentrationOf, countByGrade, knowRows} from '../../src/analysis/could-know';
import {dimensionCounts} from '../../src/analysis/dimension-counts';
import {
  COLUMNS,
  type FlowGraph,
  flowGraph,
  flowUnits,
  NO_DIMENSION,
  OTHERS,
} from '../../src/analysis/flow-graph';
import {analyse} from '../../src/analysis/run';
import {LENSES} from '../../src/catalog/lenses/index';
import {GRADES} from '../../src/model/finding';
import {field, request, visit} from '../records';
import {EXPOSURE, OBSERVATIONS, VISITS} from './told-records';

const dimensions = LENSES[0]?.dimensions.map(({id}) => id) ?? [];
const mappings = LENSES[0]?.mappings ?? [];
const observedAt = (company: string) =>
  toldOf(EXPOSURE)
    .filter(
      told => told.company === company && told.grade === 'observed' && told.input !== 'cross-site-identifier',
    )
    .map(({site, input}) => `${site} ${input}`);

describe('companies', () => {
  it('are joined by family, whatever their products and domains', () => {
    const families = companiesOf(EXPOSURE).map(({id, receivers}) => [id, receivers.length]);
    expect(new Map(families as [string, number][])).toEqual(
      new Map([
        ['meta', 1],
        ['alphabet', 2],
      ]),
    );
  });

  it('are told each input once a shop', () => {
    expect(observedAt('meta')).toEqual(
      expect.arrayContaining(['shop.example email-identity', 'shop.example phone-number']),
    );
    expect(observedAt('alphabet')).toEqual(
      expect.arrayContaining(['shop.example email-identity', 'store.example phone-number']),
    );
  });

  it('do not include the page that asked in its own form', () => {
    const exposure = analyse([visit('v')], [field('f', 'v')], 'zhima');
    expect(exposure.findings.length).toBeGreaterThan(0);
    expect(toldOf(exposure)).toEqual([]);
  });

  it('are not tied to a dimension by what the operator denies', () => {
    const denied = mappings.find(({strength}) => strength === 'denied');
    expect(denied).toBeDefined();
    expect(dimensionsFor(mappings, denied?.input ?? '')).not.toContain(denied?.dimension);
    expect(dimensionsFor(mappings, 'phone-number')).toEqual(['identity-characteristics']);
    expect(dimensionsFor(mappings, 'device-fingerprint')).toEqual([null]);
  });
});

const widthOf = ({links}: FlowGraph, from: string, grade: string): number =>
  links
    .filter(link => link.source.column === from && link.grade === grade)
    .reduce((sum, {units}) => sum + units.length, 0);

describe('the graph of flows', () => {
  const units = flowUnits(EXPOSURE);
  const graph = flowGraph(units, {shop: 10, company: 10, dimensions});

  it('runs from the shop over the company to the dimension', () => {
    const phones = units.filter(({input, grade}) => input === 'phone-number' && grade === 'observed');
    expect(phones.map(({site, company, dimension}) => [site, company, dimension])).toEqual([
      ['shop.example', 'meta', 'identity-characteristics'],
      ['store.example', 'alphabet', 'identity-characteristics'],
    ]);
    const [first] = graph.nodes;
    expect(first).toMatchObject({column: 'shop', key: 'shop.example', stands: 1});
  });

  it('ends what the lens does not know at a node of its own, which comes last', () => {
    expect(graph.nodes.at(-1)?.key).toBe(NO_DIMENSION);
  });

  it('has every finding of a company in it', () => {
    const inGraph = new Set(graph.links.flatMap(link => link.units.flatMap(({findings}) => findings)));
    expect(inGraph).toEqual(new Set(EXPOSURE.findings));
  });

  it('folds small nodes into one, but never a single one', () => {
    const folded = flowGraph(units, {shop: 10, company: 0, dimensions});
    // Two companies over a limit of none: both go into one node.
    expect(folded.nodes.filter(({column}) => column === 'company')).toMatchObject([{key: OTHERS, stands: 2}]);
    const kept = flowGraph(units, {shop: 10, company: 1, dimensions});
    expect(kept.nodes.filter(({column}) => column === 'company').map(({key}) => key)).not.toContain(OTHERS);
  });

  it('loses no flow: all columns have the sums of the findings, by grade, however much is folded', () => {
    const hosts = [
      'www.facebook.com',
      'bat.bing.com',
      'analytics.tiktok.com',
      'ct.pinterest.com',
      'x.unknown.example',
    ];
    const left = fc.record({
      host: fc.constantFrom(...hosts),
      of: fc.constantFrom('v0', 'v1', 'v2'),
      type: fc.constantFrom('email', 'tel', 'postal-code'),
    });
    const limits = fc.record({shop: fc.integer({min: 0, max: 4}), company: fc.integer({min: 0, max: 6})});
    fc.assert(
      fc.property(fc.array(left, {minLength: 1, maxLength: 20}), limits, (requests, limit) => {
        const visits = [0, 1, 2].map(n => visit(`v${n}`, {site: `shop${n}.example`, tab: n}));
        const seen = requests.map(({host, of, type}, n) =>
          request(`r${n}`, of, {
            host,
            site: host.split('.').slice(-2).join('.'),
            path: '/x',
            entries: [{place: 'query', key: 'k', shape: 'hex64', length: 64, tokens: [`⟦${type}:sha256⟧`]}],
          }),
        );
        const exposure = analyse(visits, seen, 'zhima');
        const all = flowUnits(exposure);
        const drawn = flowGraph(all, {...limit, dimensions});
        for (const grade of GRADES) {
          const expected = toldOf(exposure)
            .filter(told => told.grade === grade)
            .reduce((sum, {input}) => sum + dimensionsFor(mappings, input).length, 0);
          expect(widthOf(drawn, 'shop', grade)).toBe(expected);
          expect(widthOf(drawn, 'company', grade)).toBe(expected);
        }
        for (const column of COLUMNS) {
          const own = drawn.nodes.filter(node => node.column === column);
          expect(own.reduce((sum, node) => sum + node.units.length, 0)).toBe(all.length);
        }
      }),
      {numRuns: 40},
    );
  });
});

describe('who could know', () => {
  const rows = knowRows(EXPOSURE);
  const cell = (company: string, dimension: string | null) =>
    rows.find(row => row.company.id === company)?.cells.find(one => one.dimension === dimension);

  it('counts an input once a company, over all shops and products', () => {
    const alphabet = rows.find(({company}) => company.id === 'alphabet');
    expect(alphabet?.sites).toEqual(['shop.example', 'store.example']);
    const identity = cell('alphabet', 'identity-characteristics');
    expect(identity?.inputs.filter(({input}) => input === 'phone-number')).toEqual([
      {input: 'phone-number', grade: 'observed'},
    ]);
  });

  it('has the same inputs in its cells as the company was told', () => {
    for (const {company, cells} of rows) {
      const told = new Set(
        toldOf(EXPOSURE)
          .filter(one => one.company === company.id)
          .map(({input}) => input),
      );
      expect(new Set(cells.flatMap(({inputs}) => inputs.map(({input}) => input)))).toEqual(told);
    }
  });

  it('counts grades apart', () => {
    expect(countByGrade([{grade: 'observed'}, {grade: 'plausible'}, {grade: 'observed'}])).toEqual({
      observed: 2,
      derivable: 0,
      plausible: 1,
    });
  });

  it('says how much of what was seen leaving came together at one company', () => {
    const one = concentrationOf(
      analyse(
        VISITS,
        OBSERVATIONS.filter(({id}) => id !== 'r2'),
        'zhima',
      ),
    );
    // Meta received the address and the number, Alphabet the number only.
    expect(one?.companies.map(({id}) => id)).toEqual(['meta']);
    expect(one).toMatchObject({filled: one?.of, sites: 1, allSites: 2});
  });

  it('names all companies that are level, and says nothing where nothing was seen', () => {
    const level = concentrationOf(EXPOSURE);
    expect(level?.companies.map(({id}) => id).sort()).toEqual(['alphabet', 'meta']);
    expect(concentrationOf(analyse([visit('v')], [], 'zhima'))).toBeNull();
  });
});

describe('counts of a dimension', () => {
  const counts = dimensionCounts(EXPOSURE);

  it('stand in the order of the lens', () => {
    expect(counts.map(({dimension}) => dimension)).toEqual(dimensions);
  });

  it('tell seen, sourced and inferred apart', () => {
    // Of credit history a source documents bill payments; applications and outcomes are inferred; none was seen.
    expect(counts[0]).toMatchObject({
      counts: {seen: 0, sourced: 1, inferred: 2},
      strengths: {documented: 1, reported: 0, plausible: 2, denied: 0},
    });
  });

  it('agree with what is tied to the dimension', () => {
    for (const {dimension, states, strengths} of counts) {
      const tied = mappings.filter(mapping => mapping.dimension === dimension).length;
      const sum = (numbers: Record<string, number>) => Object.values(numbers).reduce((a, b) => a + b, 0);
      expect(sum(states)).toBe(tied);
      expect(sum(strengths)).toBe(tied);
    }
  });

  it('count what was filled in on the page as seen', () => {
    const before = counts.find(({dimension}) => dimension === 'identity-characteristics')?.counts.seen;
    const nothing = dimensionCounts(analyse([visit('v')], [], 'zhima'));
    expect(nothing.every(({counts: {seen}}) => seen === 0)).toBe(true);
    expect(before).toBeGreaterThan(0);
  });
});
