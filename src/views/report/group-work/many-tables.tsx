import type {GroupReport} from '../../../analysis/group';
import {fieldName, formName} from '../../components/names';
import {t, textOf} from '../../components/words';
import {CellsTable} from './cells-table';
import {plainName} from './plain-name';

/** Companies, typed data and form fields, each with the number of trips. */
export function ManyTables({report, whole}: {report: GroupReport; whole: boolean}) {
  const {companies, personal, fields, blind} = report;
  return (
    <>
      <CellsTable
        name="group-companies"
        title={t('many.companies-title')}
        head={[t('table.company'), t('many.on-trips'), t('many.typed-trips')]}
        rows={companies.map(({company, trips, typed}) => ({cells: [textOf(company.name), trips, typed]}))}
        whole={whole}
      />
      <CellsTable
        name="group-typed"
        title={t('compare.typed-title')}
        head={[t('table.input'), t('compare.form'), t('many.on-trips'), t('table.company')]}
        rows={personal.map(({input, form, trips, companies: who}) => ({
          cells: [plainName(input), formName(form), trips, who.map(({name}) => textOf(name))],
        }))}
        whole={whole}
      />
      <CellsTable
        name="group-fields"
        title={t('many.fields-title')}
        head={[t('table.type'), t('many.on-trips')]}
        rows={fields.map(({type, trips}) => ({cells: [fieldName(type), trips]}))}
        whole={whole}
      />
      <CellsTable
        name="group-blind"
        title={t('report.question.blind')}
        head={[t('many.blind'), t('many.on-trips')]}
        rows={blind.map(({id, trips}) => ({cells: [t(`many.blind-spot.${id}`), trips]}))}
        whole={whole}
      />
    </>
  );
}
