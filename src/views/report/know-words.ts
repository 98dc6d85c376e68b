import {type Concentration, countByGrade, type KnowCell, type KnowRow} from '../../analysis/could-know';
import {type DataTable, inCell, isoTime} from '../../bundle/data-table';
import {GRADES} from '../../model/finding';
import {joined} from '../components/format';
import {inputName} from '../components/names';
import {t, textOf} from '../components/words';
import {dimensionName, originalName} from './flow-words';

/** Companies that a sentence names. */
const NAMES = 3;

/** How much came together at one company, in one or two sentences. */
export function concentrationWords({companies, filled, of, sites, allSites}: Concentration): string[] {
  const all = companies.map(({name}) => textOf(name));
  const shown = all.slice(0, all.length > NAMES + 1 ? NAMES : all.length);
  const more = all.length - shown.length;
  const names = joined(more > 0 ? [...shown, t('know.more', {count: more})] : shown);
  if (companies.length > 1) return [t('know.level', {names, filled, count: of})];
  const alone = t('know.alone', {names, filled, count: of});
  return allSites > 1 ? [alone, t('know.across', {names, sites, count: allSites})] : [alone];
}

/** Products and domains of a company, where they are more than its name says. */
export function partsOf({company}: KnowRow): string[] {
  const name = textOf(company.name);
  return [...new Set(company.receivers.map(receiver => receiver.name))].filter(part => part !== name);
}

/** How dark a cell is: by the number of inputs that were observed, in four steps. The figure stands in it. */
export function shadeOf({inputs}: KnowCell): 0 | 1 | 2 | 3 {
  const {observed} = countByGrade(inputs);
  return observed === 0 ? 0 : observed === 1 ? 1 : observed <= 3 ? 2 : 3;
}

/** The cells as a file has them: one row for each company and dimension. */
export function knowTable(rows: readonly KnowRow[], lens: string): DataTable {
  return {
    head: [
      ...['company', 'parts', 'sites', 'dimension', 'original'].map(key => t(`picture.head.${key}`)),
      ...GRADES.map(grade => t(`mark.${grade}`)),
      ...['inputs', 'first', 'last'].map(key => t(`picture.head.${key}`)),
    ],
    rows: rows.flatMap(row =>
      row.cells.map(({dimension, inputs, findings}) => {
        const counts = countByGrade(inputs);
        const times = findings.map(({at}) => at).sort((a, b) => a - b);
        return [
          textOf(row.company.name),
          inCell(partsOf(row)),
          inCell(row.sites),
          dimensionName(lens, dimension),
          originalName(lens, dimension) ?? '',
          ...GRADES.map(grade => counts[grade]),
          inCell(inputs.map(({input}) => inputName(input))),
          isoTime(times[0]),
          isoTime(times.at(-1)),
        ];
      }),
    ),
  };
}
