import {INPUTS} from '../catalog/inputs/index';
import type {BlindSpot, Exposure, Flow, Grade} from '../model/finding';
import type {RequestObservation} from '../model/observation';
import {type Company, companiesOf, firmer, toldOf} from './companies';
import type {RecordSet} from './consent-split';
import {tripOf} from './context';
import {analyse} from './run';

/** On which of two sides something was seen. */
export type Where = 'both' | 'a' | 'b';

/** What one company got on one side. */
export interface Got {
  requests: number;
  inputs: Flow['inputs'];
  amounts: Flow['amounts'];
  items: number;
}

export interface CompanyRow {
  company: Company;
  a: Got | null;
  b: Got | null;
  where: Where;
  /** It was there on both sides and was told other things, or in another form, on one of them. */
  differs: boolean;
}

export interface InputRow {
  input: string;
  a: Grade | null;
  b: Grade | null;
  where: Where;
}

/** Something typed that a company got in one form. */
export interface PersonalRow {
  input: string;
  form: string;
  company: Company;
  where: Where;
}

/** A parameter or cookie by which a company tells visitors apart. */
export interface IdentifierRow {
  name: string;
  company: Company;
  where: Where;
}

export interface Comparison {
  a: Exposure;
  b: Exposure;
  companies: CompanyRow[];
  inputs: InputRow[];
  personal: PersonalRow[];
  identifiers: IdentifierRow[];
  /** What could not be seen on each side: what is missing there may have been told all the same. */
  blind: {a: BlindSpot[]; b: BlindSpot[]};
}

const ORDER = new Map(INPUTS.map(({id}, index) => [id, index]));
const byCatalogue = (a: {input: string}, b: {input: string}) =>
  (ORDER.get(a.input) ?? 0) - (ORDER.get(b.input) ?? 0);

const whereOf = (inA: boolean, inB: boolean): Where => (inA && inB ? 'both' : inA ? 'a' : 'b');

/** Keys that occur on either side, with where. */
function joined(a: Iterable<string>, b: Iterable<string>): [key: string, where: Where][] {
  const [left, right] = [new Set(a), new Set(b)];
  return [...new Set([...left, ...right])].map(key => [key, whereOf(left.has(key), right.has(key))]);
}

/** What the company's receivers got together; forms and amounts each once. */
function gotOf({receivers}: Company, {flows}: Exposure): Got {
  const ids = new Set(receivers.map(({id}) => id));
  const own = flows.filter(({receiver}) => ids.has(receiver.id));
  const amounts = new Map<string, number>();
  for (const {value, currency} of own.flatMap(flow => flow.amounts))
    amounts.set(currency, Math.max(value, amounts.get(currency) ?? 0));
  return {
    requests: own.reduce((sum, {requests}) => sum + requests, 0),
    inputs: own.flatMap(({inputs}) => inputs),
    amounts: [...amounts].map(([currency, value]) => ({currency, value})),
    items: own.reduce((most, {items}) => Math.max(most, items), 0),
  };
}

/** What was seen outright, and in which form: that by which two sides differ. */
const tellingOf = (got: Got | null): string[] =>
  (got?.inputs ?? [])
    .filter(({grade}) => grade === 'observed')
    .map(({input, form}) => `${input} ${form ?? ''}`);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  joined(a, b).every(([, where]) => where === 'both');

function companyRows(a: Exposure, b: Exposure): CompanyRow[] {
  const [left, right] = [a, b].map(side => new Map(companiesOf(side).map(one => [one.id, one])));
  return joined(left?.keys() ?? [], right?.keys() ?? []).flatMap(([id, where]) => {
    const [inA, inB] = [left?.get(id), right?.get(id)];
    const company = inA ?? inB;
    if (!company) return [];
    const [gotA, gotB] = [inA ? gotOf(inA, a) : null, inB ? gotOf(inB, b) : null];
    const differs = where === 'both' && !isSame(tellingOf(gotA), tellingOf(gotB));
    return [{company, a: gotA, b: gotB, where, differs}];
  });
}

/** Best grade at which any other company had each input. */
function gradesOf(exposure: Exposure): Map<string, Grade> {
  const grades = new Map<string, Grade>();
  for (const {input, grade} of toldOf(exposure)) grades.set(input, firmer(grades.get(input) ?? grade, grade));
  return grades;
}

function inputRows(a: Exposure, b: Exposure): InputRow[] {
  const [left, right] = [gradesOf(a), gradesOf(b)];
  return joined(left.keys(), right.keys())
    .map(([input, where]) => ({input, a: left.get(input) ?? null, b: right.get(input) ?? null, where}))
    .sort(byCatalogue);
}

/** Names of parameters that the receiver's format gives to visitors, and of cookies that went along or were set. */
const identifiersIn = ({facts, cookies = [], setCookies = []}: RequestObservation): string[] => [
  ...facts.flatMap(({identifiers = []}) => identifiers),
  ...cookies,
  ...setCookies.map(({name}) => name),
];

function identifierKeys({visits, observations}: RecordSet): string[] {
  const trip = tripOf(visits, observations);
  return trip.requests.flatMap(request => {
    const family = trip.outsiderOf(request)?.receiver.family;
    return family === undefined ? [] : identifiersIn(request).map(name => JSON.stringify([family, name]));
  });
}

const personalKeys = (rows: readonly CompanyRow[], side: 'a' | 'b'): string[] =>
  rows.flatMap(({company, [side]: got}) =>
    (got?.inputs ?? []).flatMap(({input, grade, form}) =>
      grade === 'observed' && form ? [JSON.stringify([company.id, input, form])] : [],
    ),
  );

/**
 * Lays two sets of records side by side: what was seen in both, and what in only one.
 *
 * @param lens Id of a lens.
 */
export function compareSets(
  a: RecordSet,
  b: RecordSet,
  lens: string,
  language: 'en' | 'zh' = 'en',
): Comparison {
  const [left, right] = [
    analyse(a.visits, a.observations, lens, language),
    analyse(b.visits, b.observations, lens, language),
  ];
  const companies = companyRows(left, right);
  const byId = new Map(companies.map(({company}) => [company.id, company]));
  const withCompany = (key: string) => {
    const [id = '', ...rest] = JSON.parse(key) as string[];
    const company = byId.get(id);
    return company ? {company, rest} : null;
  };
  return {
    a: left,
    b: right,
    companies,
    inputs: inputRows(left, right),
    personal: joined(personalKeys(companies, 'a'), personalKeys(companies, 'b'))
      .flatMap(([key, where]) => {
        const found = withCompany(key);
        const [input = '', form = ''] = found?.rest ?? [];
        return found ? [{input, form, company: found.company, where}] : [];
      })
      .sort(byCatalogue),
    identifiers: joined(identifierKeys(a), identifierKeys(b)).flatMap(([key, where]) => {
      const found = withCompany(key);
      return found ? [{name: found.rest[0] ?? '', company: found.company, where}] : [];
    }),
    blind: {a: left.blindSpots, b: right.blindSpots},
  };
}
