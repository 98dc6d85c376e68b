import type {Comparison} from '../../../analysis/compare';
import {formName} from '../../components/names';
import {Picture} from '../../components/picture';
import {t, textOf} from '../../components/words';
import {LongTable} from '../long-table';
import {bySide, whereName} from './compare-words';
import {plainName} from './plain-name';

/** Typed data by form and company, and names of identifiers, with the side on which they were seen. */
export function CompareTyped({comparison, whole}: {comparison: Comparison; whole: boolean}) {
  const typed = bySide(comparison.personal).map(({input, form, company, where}) => ({
    key: `${input} ${form} ${company.id}`,
    cells: [plainName(input), formName(form), textOf(company.name), whereName(where)],
    where,
  }));
  const identifiers = bySide(comparison.identifiers).map(({name, company, where}) => ({
    key: `${company.id} ${name}`,
    cells: [name, textOf(company.name), whereName(where)],
    where,
  }));
  return (
    <>
      <Listed
        name="compare-typed"
        title={t('compare.typed-title')}
        head={[t('table.input'), t('compare.form'), t('table.company'), t('compare.seen')]}
        rows={typed}
        whole={whole}
      />
      <Listed
        name="compare-identifiers"
        title={t('compare.identifiers-title')}
        head={[t('compare.identifier'), t('table.company'), t('compare.seen')]}
        rows={identifiers}
        whole={whole}
      />
    </>
  );
}

interface ListedProps {
  name: string;
  title: string;
  head: readonly string[];
  rows: readonly {key: string; cells: readonly string[]; where: string}[];
  whole: boolean;
}

function Listed({name, title, head, rows, whole}: ListedProps) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {rows.length === 0 ? (
        <p>{t('compare.nothing')}</p>
      ) : (
        <Picture
          name={name}
          title={title}
          table={() => ({head, rows: rows.map(({cells}) => cells)})}
          whole={whole}
        >
          <LongTable caption={title} head={head} rows={rows} whole={whole}>
            {({key, cells: [first, ...rest], where}) => (
              <tr key={key} class={`compare-${where}`}>
                <th scope="row">{first}</th>
                {rest.map((cell, index) => (
                  <td key={head[index + 1]}>{cell}</td>
                ))}
              </tr>
            )}
          </LongTable>
        </Picture>
      )}
    </section>
  );
}
