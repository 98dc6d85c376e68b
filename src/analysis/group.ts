import {INPUTS} from '../catalog/inputs/index';
import type {Expectation, PartyGroup} from '../model/expectation';
import type {Exposure, Grade} from '../model/finding';
import {type Company, companiesOf, firmer, toldOf} from './companies';
import type {RecordSet} from './consent-split';
import {expectationCells, isSurprise, isUnmet} from './expectation';
import {analyse} from './run';

/** One person's trip, with what they expected before. Nothing here names or orders people. */
export interface Participant {
  exposure: Exposure;
  /** Types of the form fields that were filled in. */
  fields: string[];
  expectation?: Pick<Expectation, 'ticks'>;
}

/**
 * Reads one person's records.
 *
 * @param lens Id of a lens.
 */
export function participantOf(
  {visits, observations}: RecordSet,
  lens: string,
  {language = 'en', expectation}: {language?: 'en' | 'zh'; expectation?: Participant['expectation']} = {},
): Participant {
  const ids = new Set(visits.map(({id}) => id));
  const fields = observations.flatMap(seen =>
    seen.kind === 'field' && seen.filled && seen.type !== 'unknown' && ids.has(seen.visit) ? [seen.type] : [],
  );
  return {
    exposure: analyse(visits, observations, lens, language),
    fields: [...new Set(fields)],
    ...(expectation ? {expectation} : {}),
  };
}

/** On how many trips an input went to another company, by its best grade; with the rest it adds up to all trips. */
export interface GroupInput extends Record<Grade, number> {
  input: string;
  /** Not seen, and a part of the trip in which it would have been could not be looked into. */
  unknown: number;
  notSeen: number;
}

export interface GroupCompany {
  company: Company;
  /** Trips on which anything went to it, and those on which something typed did. */
  trips: number;
  typed: number;
}

/** Something typed that left in one form: on how many trips, and to which companies on any of them. */
export interface GroupPersonal {
  input: string;
  form: string;
  trips: number;
  companies: Company[];
}

/** What was expected of one input and one group of parties, against what was seen, over those who said. */
export interface GroupExpectation {
  input: string;
  group: PartyGroup;
  expected: number;
  seen: number;
  /** Seen by people who had not expected it. */
  surprised: number;
  /** Expected by people on whose trip it was not seen. */
  unmet: number;
}

export interface Range {
  least: number;
  most: number;
}

export interface GroupReport {
  trips: number;
  inputs: GroupInput[];
  companies: GroupCompany[];
  personal: GroupPersonal[];
  /** Types of form fields that were filled in, with the number of trips. */
  fields: {type: string; trips: number}[];
  /** How far the trips lie apart: of one trip, from the fewest to the most. */
  spread: {companies: Range; requests: Range; pages: Range};
  /** People who said what they expected. */
  answered: number;
  expectations: GroupExpectation[];
  /** Blind spots by id, with the number of trips that had them. */
  blind: {id: string; trips: number}[];
}

/** Counts on how many trips each key occurs. */
class Tally {
  readonly #trips = new Map<string, number>();

  add(keys: Iterable<string>): void {
    for (const key of new Set(keys)) this.#trips.set(key, (this.#trips.get(key) ?? 0) + 1);
  }

  of(key: string): number {
    return this.#trips.get(key) ?? 0;
  }

  entries(): [string, number][] {
    return [...this.#trips].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  }
}

const rangeOf = (numbers: readonly number[]): Range => ({
  least: numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)),
  most: numbers.reduce((a, b) => Math.max(a, b), 0),
});

function inputsOf(trips: readonly Exposure[]): GroupInput[] {
  const best = trips.map(exposure => {
    const grades = new Map<string, Grade>();
    for (const {input, grade} of toldOf(exposure))
      grades.set(input, firmer(grades.get(input) ?? grade, grade));
    const hidden = new Set(exposure.blindSpots.flatMap(({inputs}) => inputs));
    return {grades, hidden};
  });
  return INPUTS.map(({id}) => {
    const row: GroupInput = {input: id, observed: 0, derivable: 0, plausible: 0, unknown: 0, notSeen: 0};
    for (const {grades, hidden} of best) {
      const grade = grades.get(id);
      row[grade ?? (hidden.has(id) ? 'unknown' : 'notSeen')] += 1;
    }
    return row;
  });
}

/** Families of a trip with the typed data, by form, that each got. */
function typedOf(exposure: Exposure): {company: Company; typed: Set<string>}[] {
  return companiesOf(exposure).map(company => {
    const ids = new Set(company.receivers.map(({id}) => id));
    const inputs = exposure.flows.filter(({receiver}) => ids.has(receiver.id)).flatMap(flow => flow.inputs);
    const typed = inputs.flatMap(({input, grade, form}) =>
      grade === 'observed' && form ? [JSON.stringify([input, form])] : [],
    );
    return {company, typed: new Set(typed)};
  });
}

function companiesAndPersonal(trips: readonly Exposure[]) {
  const [reached, told, personal] = [new Tally(), new Tally(), new Tally()];
  const byId = new Map<string, Company>();
  const who = new Map<string, Set<string>>();
  for (const companies of trips.map(typedOf)) {
    for (const {company, typed} of companies) {
      byId.set(company.id, byId.get(company.id) ?? company);
      for (const key of typed) who.set(key, (who.get(key) ?? new Set()).add(company.id));
    }
    reached.add(companies.map(({company}) => company.id));
    told.add(companies.filter(({typed}) => typed.size > 0).map(({company}) => company.id));
    personal.add(companies.flatMap(({typed}) => [...typed]));
  }
  const named = (ids: Iterable<string>) => [...ids].flatMap(id => byId.get(id) ?? []);
  return {
    companies: reached
      .entries()
      .flatMap(([id, count]): GroupCompany[] =>
        named([id]).map(company => ({company, trips: count, typed: told.of(id)})),
      ),
    personal: personal.entries().map(([key, count]): GroupPersonal => {
      const [input = '', form = ''] = JSON.parse(key) as string[];
      return {input, form, trips: count, companies: named(who.get(key) ?? [])};
    }),
  };
}

function expectationsOf(answers: readonly {expectation: Pick<Expectation, 'ticks'>; exposure: Exposure}[]) {
  const rows = new Map<string, GroupExpectation>();
  for (const {expectation, exposure} of answers) {
    for (const cell of expectationCells(expectation, exposure)) {
      const {input, group, expected, seen} = cell;
      const key = `${input} ${group}`;
      const row = rows.get(key) ?? {input, group, expected: 0, seen: 0, surprised: 0, unmet: 0};
      row.expected += expected ? 1 : 0;
      row.seen += seen === 'observed' ? 1 : 0;
      row.surprised += isSurprise(cell) ? 1 : 0;
      row.unmet += isUnmet(cell) ? 1 : 0;
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

/**
 * Joins many people's trips: what they leaked, how far they lie apart, and what surprised. It counts things on trips and says
 * nothing of any one person.
 */
export function groupReport(trips: readonly Participant[]): GroupReport {
  const exposures = trips.map(({exposure}) => exposure);
  const [fields, blind] = [new Tally(), new Tally()];
  for (const trip of trips) fields.add(trip.fields);
  for (const {blindSpots} of exposures) blind.add(blindSpots.map(({id}) => id));
  const answers = trips.flatMap(({expectation, exposure}) => (expectation ? [{expectation, exposure}] : []));
  return {
    trips: trips.length,
    inputs: inputsOf(exposures),
    ...companiesAndPersonal(exposures),
    fields: fields.entries().map(([type, count]) => ({type, trips: count})),
    spread: {
      companies: rangeOf(exposures.map(exposure => companiesOf(exposure).length)),
      requests: rangeOf(exposures.map(({counts}) => counts.thirdParty)),
      pages: rangeOf(exposures.map(({visits}) => visits.length)),
    },
    answered: answers.length,
    expectations: expectationsOf(answers),
    blind: blind.entries().map(([id, count]) => ({id, trips: count})),
  };
}
