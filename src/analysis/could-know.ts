import {LENSES} from '../catalog/lenses/index';
import {type Exposure, type Finding, GRADES, type Grade} from '../model/finding';
import {type Company, companiesOf, dimensionsFor, firmer, type Told, toldOf} from './companies';

/** What a company could know under one dimension: each input once, at its best grade over all shops. */
export interface KnowCell {
  /** Null: of no dimension of this lens. */
  dimension: string | null;
  inputs: {input: string; grade: Grade}[];
  findings: Finding[];
}

export interface KnowRow {
  company: Company;
  /** Sites whose pages told it something. */
  sites: string[];
  cells: KnowCell[];
  /** Time of the first and of the last thing that shows it, in ms since the epoch. */
  firstAt: number;
  lastAt: number;
}

/** How much of what was seen leaving came together at one company. */
export interface Concentration {
  /** Companies that could fill as many; more than one where they are level. */
  companies: Company[];
  /** Inputs that each of them received or could work out, out of `of`. */
  filled: number;
  /** Inputs that were seen leaving to any company. */
  of: number;
  /** Sites on which the first of the companies was told something, out of all sites. */
  sites: number;
  allSites: number;
}

const bestOf = (told: readonly Told[]): {input: string; grade: Grade}[] => {
  const best = new Map<string, Grade>();
  for (const {input, grade} of told) best.set(input, firmer(best.get(input) ?? grade, grade));
  return [...best].map(([input, grade]) => ({input, grade}));
};

/** Numbers of inputs at each grade; they are not added up. */
export function countByGrade(inputs: readonly {grade: Grade}[]): Record<Grade, number> {
  const count = (grade: Grade) => inputs.filter(one => one.grade === grade).length;
  return {observed: count('observed'), derivable: count('derivable'), plausible: count('plausible')};
}

/** One row a company, one cell a dimension of the lens and one for inputs of none; who received most comes first. */
export function knowRows(exposure: Exposure): KnowRow[] {
  const lens = LENSES.find(({id}) => id === exposure.lens);
  const columns = [...(lens?.dimensions.map(({id}) => id) ?? []), null];
  const told = toldOf(exposure);
  const rows = companiesOf(exposure).flatMap((company): KnowRow[] => {
    const own = told.filter(one => one.company === company.id);
    if (own.length === 0) return [];
    const cells = columns.map((dimension): KnowCell => {
      const within = own.filter(({input}) => dimensionsFor(lens?.mappings ?? [], input).includes(dimension));
      return {dimension, inputs: bestOf(within), findings: within.flatMap(({findings}) => findings)};
    });
    const times = own.flatMap(({findings}) => findings.map(({at}) => at));
    return [
      {
        company,
        sites: [...new Set(own.map(({site}) => site))],
        cells,
        firstAt: times.reduce((a, b) => Math.min(a, b)),
        lastAt: times.reduce((a, b) => Math.max(a, b)),
      },
    ];
  });
  const ranks = new Map(
    rows.map(row => [row, countByGrade(bestOf(told.filter(one => one.company === row.company.id)))]),
  );
  const differ = (a: KnowRow, b: KnowRow, grade: Grade) =>
    (ranks.get(b)?.[grade] ?? 0) - (ranks.get(a)?.[grade] ?? 0);
  return rows.sort(
    (a, b) => GRADES.map(grade => differ(a, b, grade)).find(difference => difference !== 0) ?? 0,
  );
}

/**
 * The company that could fill most of the inputs that were seen leaving: it received them, or could work them out of
 * what it received. What is only plausible does not count. Null where nothing was seen leaving.
 */
export function concentrationOf(exposure: Exposure): Concentration | null {
  const told = toldOf(exposure);
  const seen = new Set(told.filter(({grade}) => grade === 'observed').map(({input}) => input));
  if (seen.size === 0) return null;
  const filledBy = new Map<string, Set<string>>();
  for (const {company, input, grade} of told) {
    if (grade === 'plausible' || !seen.has(input)) continue;
    filledBy.set(company, (filledBy.get(company) ?? new Set()).add(input));
  }
  const filled = Math.max(...[...filledBy.values()].map(({size}) => size));
  const companies = companiesOf(exposure).filter(({id}) => filledBy.get(id)?.size === filled);
  const sites = new Set(told.filter(({company}) => company === companies[0]?.id).map(({site}) => site));
  return {
    companies,
    filled,
    of: seen.size,
    sites: sites.size,
    allSites: new Set(exposure.visits.map(({site}) => site)).size,
  };
}
