import type {Company} from '../../analysis/companies';
import {countByGrade} from '../../analysis/could-know';
import {type FlowNode, type FlowUnit, NO_DIMENSION, OTHERS} from '../../analysis/flow-graph';
import {type DataTable, inCell, isoTime} from '../../bundle/data-table';
import {type Finding, GRADES} from '../../model/finding';
import {listed} from '../components/format';
import {dimensionOf, inputName} from '../components/names';
import {t, textOf} from '../components/words';

export interface FlowNames {
  lens: string;
  companies: ReadonlyMap<string, Company>;
}

/** The name of a dimension, or that there is none. */
export function dimensionName(lens: string, id: string | null): string {
  if (id === null) return t('picture.no-dimension');
  const dimension = dimensionOf(lens, id);
  return dimension ? textOf(dimension.name) : id;
}

/** Its name in the model's own language, where that differs. */
export function originalName(lens: string, id: string | null): string | undefined {
  const dimension = id === null ? undefined : dimensionOf(lens, id);
  return dimension && dimension.original !== textOf(dimension.name) ? dimension.original : undefined;
}

export function companyName(companies: FlowNames['companies'], id: string): string {
  const company = companies.get(id);
  return company ? textOf(company.name) : id;
}

/** What stands beside a node. */
export function nodeName({column, key, stands}: FlowNode, {lens, companies}: FlowNames): string {
  if (key === OTHERS) return t(`flows.others.${column}`, {count: stands});
  if (column === 'shop') return key;
  if (column === 'company') return companyName(companies, key);
  return dimensionName(lens, key === NO_DIMENSION ? null : key);
}

/** Numbers of inputs by grade, such as “3 observed, 1 derivable”; what there is none of is left out. */
export function gradesInWords(inputs: readonly {grade: (typeof GRADES)[number]}[]): string {
  const counts = countByGrade(inputs);
  return listed(
    GRADES.filter(grade => counts[grade] > 0).map(grade =>
      t('picture.count', {number: counts[grade], state: t(`mark.${grade}`)}),
    ),
  );
}

export const claimsOf = (units: Iterable<FlowUnit>): Finding[] => [
  ...new Set([...units].flatMap(({findings}) => findings)),
];

/** One row of the table behind the picture: a shop, a company and a dimension. */
export interface FlowRow {
  key: string;
  site: string;
  company: string;
  dimension: string | null;
  units: FlowUnit[];
  firstAt: number;
  lastAt: number;
}

/** Flows as rows, those that carry most of what was seen first. */
export function flowRows(units: readonly FlowUnit[]): FlowRow[] {
  const groups = new Map<string, FlowUnit[]>();
  for (const unit of units) {
    const key = JSON.stringify([unit.site, unit.company, unit.dimension]);
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  const seen = ({units: own}: FlowRow) => countByGrade(own).observed;
  return [...groups]
    .flatMap(([key, own]): FlowRow[] => {
      const [first] = own;
      if (!first) return [];
      const {site, company, dimension} = first;
      const times = claimsOf(own).map(({at}) => at);
      const [firstAt, lastAt] = [
        times.reduce((a, b) => Math.min(a, b)),
        times.reduce((a, b) => Math.max(a, b)),
      ];
      return [{key, site, company, dimension, units: own, firstAt, lastAt}];
    })
    .sort((a, b) => seen(b) - seen(a) || b.units.length - a.units.length);
}

/** The rows as a file has them. */
export function flowTable(rows: readonly FlowRow[], {lens, companies}: FlowNames): DataTable {
  return {
    head: [
      ...['site', 'company', 'dimension', 'original'].map(key => t(`picture.head.${key}`)),
      ...GRADES.map(grade => t(`mark.${grade}`)),
      ...['inputs', 'first', 'last'].map(key => t(`picture.head.${key}`)),
    ],
    rows: rows.map(({site, company, dimension, units, firstAt, lastAt}) => {
      const counts = countByGrade(units);
      return [
        site,
        companyName(companies, company),
        dimensionName(lens, dimension),
        originalName(lens, dimension) ?? '',
        ...GRADES.map(grade => counts[grade]),
        inCell(units.map(({input}) => inputName(input))),
        isoTime(firstAt),
        isoTime(lastAt),
      ];
    }),
  };
}
