import type {Comparison} from '../../../analysis/compare';
import {formName} from '../../components/names';
import {t, textOf} from '../../components/words';
import {CellsTable} from './cells-table';
import {bySide, whereName} from './compare-words';
import {plainName} from './plain-name';

/** Typed data by form and company, and names of identifiers, with the side on which they were seen. */
export function CompareTyped({comparison, whole}: {comparison: Comparison; whole: boolean}) {
  const typed = bySide(comparison.personal).map(({input, form, company, where}) => ({
    cells: [plainName(input), formName(form), textOf(company.name), whereName(where)],
    mark: `compare-${where}`,
  }));
  const identifiers = bySide(comparison.identifiers).map(({name, company, where}) => ({
    cells: [name, textOf(company.name), whereName(where)],
    mark: `compare-${where}`,
  }));
  return (
    <>
      <CellsTable
        name="compare-typed"
        title={t('compare.typed-title')}
        head={[t('table.input'), t('compare.form'), t('table.company'), t('compare.seen')]}
        rows={typed}
        whole={whole}
      />
      <CellsTable
        name="compare-identifiers"
        title={t('compare.identifiers-title')}
        head={[t('compare.identifier'), t('table.company'), t('compare.seen')]}
        rows={identifiers}
        whole={whole}
      />
    </>
  );
}
