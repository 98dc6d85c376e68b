import type {GroupReport} from '../../../analysis/group';
import {inCell} from '../../../bundle/data-table';
import {listed} from '../../components/format';
import {fieldName, formName} from '../../components/names';
import {Picture} from '../../components/picture';
import {t, textOf} from '../../components/words';
import {LongTable} from '../long-table';
import {plainName} from './plain-name';

/** Companies, typed data and form fields, each with the number of trips. */
export function ManyTables({report, whole}: {report: GroupReport; whole: boolean}) {
  const {companies, personal, fields, blind} = report;
  return (
    <>
      <Counted
        name="group-companies"
        title={t('many.companies-title')}
        head={[t('table.company'), t('many.on-trips'), t('many.typed-trips')]}
        rows={companies.map(({company, trips, typed}) => [textOf(company.name), trips, typed])}
        whole={whole}
      />
      <Counted
        name="group-typed"
        title={t('compare.typed-title')}
        head={[t('table.input'), t('compare.form'), t('many.on-trips'), t('table.company')]}
        rows={personal.map(({input, form, trips, companies: who}) => [
          plainName(input),
          formName(form),
          trips,
          who.map(({name}) => textOf(name)),
        ])}
        whole={whole}
      />
      <Counted
        name="group-fields"
        title={t('many.fields-title')}
        head={[t('table.type'), t('many.on-trips')]}
        rows={fields.map(({type, trips}) => [fieldName(type), trips])}
        whole={whole}
      />
      <Counted
        name="group-blind"
        title={t('report.question.blind')}
        head={[t('many.blind'), t('many.on-trips')]}
        rows={blind.map(({id, trips}) => [t(`many.blind-spot.${id}`), trips])}
        whole={whole}
      />
    </>
  );
}

type CellValue = string | number | string[];

interface CountedProps {
  name: string;
  title: string;
  head: readonly string[];
  rows: readonly (readonly CellValue[])[];
  whole: boolean;
}

const inTable = (cell: CellValue): string | number => (Array.isArray(cell) ? inCell(cell) : cell);
const onPage = (cell: CellValue): string | number => (Array.isArray(cell) ? listed(cell) : cell);

function Counted({name, title, head, rows, whole}: CountedProps) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {rows.length === 0 ? (
        <p>{t('compare.nothing')}</p>
      ) : (
        <Picture
          name={name}
          title={title}
          table={() => ({head, rows: rows.map(row => row.map(inTable))})}
          whole={whole}
        >
          <LongTable caption={title} head={head} rows={rows} whole={whole}>
            {([first = '', ...rest]) => (
              <tr key={`${onPage(first)} ${rest.map(onPage).join()}`}>
                <th scope="row">{onPage(first)}</th>
                {rest.map((cell, index) => (
                  <td key={head[index + 1]}>{onPage(cell)}</td>
                ))}
              </tr>
            )}
          </LongTable>
        </Picture>
      )}
    </section>
  );
}
