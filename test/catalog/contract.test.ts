import {existsSync, readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {CITATIONS} from '../../src/catalog/citations';
import {DECODERS} from '../../src/catalog/decoders/index';
import {DETECTORS} from '../../src/catalog/detectors/index';
import {FIELD_TYPES} from '../../src/catalog/fields/index';
import {INPUTS} from '../../src/catalog/inputs/index';
import {LENSES} from '../../src/catalog/lenses/index';
import {PAGE_RULES} from '../../src/catalog/pages/rules';
import {FAMILIES} from '../../src/catalog/parties/families';
import {PARTIES} from '../../src/catalog/parties/index';
import {USES} from '../../src/catalog/parties/uses/index';
import {ROLES} from '../../src/model/units';

const names = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .map(name => name.replace(/\.ts$/, ''))
    .sort();

const doubles = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('catalogue', () => {
  it('names each unit after its file', () => {
    expect(FIELD_TYPES.map(({id}) => id).sort()).toEqual(names('src/catalog/fields/types'));
    const decoderFiles = names('src/catalog/decoders').filter(
      name => !['index', 'decode', 'values'].includes(name),
    );
    expect(DECODERS.map(({id}) => id).sort()).toEqual(decoderFiles);
    expect(DETECTORS.map(({id}) => id).sort()).toEqual(
      names('src/catalog/detectors').filter(name => !['index', 'fields'].includes(name)),
    );
    expect(LENSES.map(({id}) => id).sort()).toEqual(
      names('src/catalog/lenses').filter(name => name !== 'index'),
    );
  });

  it('has no id twice', () => {
    for (const units of [FIELD_TYPES, PARTIES, DECODERS, INPUTS, LENSES, CITATIONS, PAGE_RULES, DETECTORS]) {
      expect(doubles(units.map(({id}) => id))).toEqual([]);
    }
  });

  it('gives a source for everything that it claims to know', () => {
    for (const {id, source} of [...FIELD_TYPES, ...PARTIES, ...DECODERS, ...DETECTORS])
      expect(source, id).toMatch(/\S{3}/);
  });

  it('has a test for each decoder', () => {
    for (const {id} of DECODERS) expect(existsSync(`test/catalog/decoders/${id}.test.ts`), id).toBe(true);
  });

  it('has a test, thresholds, citations and a name in two languages for each detector', () => {
    const cited = new Set(CITATIONS.map(({id}) => id));
    for (const {id, thresholds, citations, name} of DETECTORS) {
      expect(existsSync(`test/catalog/detectors/${id}.test.ts`), id).toBe(true);
      expect(Object.keys(thresholds).length, id).toBeGreaterThan(0);
      expect(citations.length, id).toBeGreaterThan(0);
      for (const citation of citations) expect(cited).toContain(citation);
      expect(name.zh, id).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('has at least 400 parties, scoring-relevant roles above all', () => {
    expect(PARTIES.length).toBeGreaterThanOrEqual(400);
    const having = (role: string) =>
      PARTIES.filter(({roles}) => (roles as readonly string[]).includes(role)).length;
    for (const role of [
      'anti-fraud',
      'credit-and-bnpl',
      'credit-bureau',
      'payment-processor',
      'wallet',
      'identity-verification',
    ]) {
      expect(having(role), role).toBeGreaterThanOrEqual(20);
    }
    for (const role of ROLES) expect(having(role), role).toBeGreaterThan(0);
    expect(PARTIES.filter(({country}) => country === 'CN').length).toBeGreaterThanOrEqual(80);
  });

  it('gives no place to two parties', () => {
    const places = PARTIES.flatMap(({match}) => match.map(({host, path = ''}) => host + path));
    expect(doubles(places)).toEqual([]);
    for (const {id, country} of PARTIES) expect(country, id).toMatch(/^[A-Z]{2}$/);
  });

  it('names hosts and paths as an address has them', () => {
    for (const {id, match} of PARTIES) {
      for (const {host, path} of match) {
        expect(host, id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
        if (path !== undefined) expect(path, id).toMatch(/^\/[\w*#./-]+$/);
      }
    }
  });

  it('gives one country and one family to an owner', () => {
    const families = new Map(FAMILIES.map(({id, country}) => [id, country]));
    expect(doubles(FAMILIES.map(({id}) => id))).toEqual([]);
    expect(doubles(FAMILIES.flatMap(({owners}) => owners))).toEqual([]);
    const seen = new Map<string, {country: string; family: string | undefined}>();
    for (const {id, owner, country, family} of PARTIES) {
      const first = seen.get(owner) ?? {country, family};
      seen.set(owner, first);
      expect({country, family}, id).toEqual(first);
      if (family !== undefined) expect(families.has(family), id).toBe(true);
    }
    for (const {id, owners, name} of FAMILIES) {
      expect(
        owners.some(owner => seen.has(owner)),
        id,
      ).toBe(true);
      expect(name.zh, id).not.toBe('');
    }
  });

  it('says what is documented of at least 60 parties, each with a source and in two languages', () => {
    const parties = new Map(PARTIES.map(party => [party.id, party]));
    expect(Object.keys(USES).length).toBeGreaterThanOrEqual(60);
    for (const [id, uses] of Object.entries(USES)) {
      expect(parties.get(id)?.uses, id).toEqual(uses);
      expect(doubles(uses.map(({use}) => use)), id).toEqual([]);
      for (const {text, source} of uses) {
        expect(source, id).toMatch(/\S{5}/);
        expect(text.en, id).toMatch(/\.$/);
        expect(text.zh, id).toMatch(/[\u4e00-\u9fff].*。$/);
      }
    }
  });

  it('has 40 inputs in two languages', () => {
    expect(INPUTS).toHaveLength(40);
    for (const {id, name, description} of INPUTS) {
      for (const text of [name.en, name.zh, description.en, description.zh]) expect(text, id).not.toBe('');
    }
  });

  it('refers only to what exists', () => {
    const inputs = new Set(INPUTS.map(({id}) => id));
    const fields = new Set(FIELD_TYPES.map(({id}) => id));
    const parties = new Set(PARTIES.map(({id}) => id));
    const detectors = new Set(DETECTORS.map(({id}) => id));
    const citations = new Set(CITATIONS.map(({id}) => id));
    for (const {party} of DECODERS) expect(parties).toContain(party);
    for (const {signals} of INPUTS) {
      for (const signal of signals) {
        if (signal.from === 'field') for (const type of signal.types) expect(fields).toContain(type);
        if (signal.from === 'detection')
          for (const detector of signal.detectors) expect(detectors).toContain(detector);
        if (signal.from === 'role') for (const role of signal.roles) expect(ROLES).toContain(role);
      }
    }
    for (const lens of LENSES) {
      const dimensions = new Set(lens.dimensions.map(({id}) => id));
      for (const {input, dimension, citations: cited} of lens.mappings) {
        expect(inputs).toContain(input);
        expect(dimensions).toContain(dimension);
        for (const id of cited) expect(citations).toContain(id);
      }
    }
  });

  it('backs every documented or reported mapping with a source, and draws no weight', () => {
    for (const {mappings, dimensions} of LENSES) {
      for (const {input, strength, citations} of mappings) {
        if (strength !== 'plausible') expect(citations.length, input).toBeGreaterThan(0);
      }
      for (const {circulatedWeight} of dimensions) {
        if (circulatedWeight) expect(circulatedWeight.status).toBe('circulated, unconfirmed');
      }
    }
  });
});
