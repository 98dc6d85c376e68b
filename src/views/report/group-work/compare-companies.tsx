import type {CompanyRow, Comparison, Got} from '../../../analysis/compare';
import {inCell} from '../../../bundle/data-table';
import {dotted, listed, number} from '../../components/format';
import {Picture} from '../../components/picture';
import {receivedWords} from '../../components/received';
import {t, textOf} from '../../components/words';
import {LongTable} from '../long-table';
import {bySide, whereName} from './compare-words';

const seenWords = ({where, differs}: CompanyRow): string =>
  differs ? t('compare.differs') : whereName(where);

/** Which companies got what on each side. */
export function CompareCompanies({comparison, whole}: {comparison: Comparison; whole: boolean}) {
  const rows = bySide(comparison.companies).sort((a, b) => rank(a) - rank(b));
  const title = t('compare.companies-title');
  const [a, b] = [t('compare.a'), t('compare.b')];
  const requests = t('table.requests');
  const cells = (got: Got | null) => [got ? inCell(receivedWords(got)) : '', got?.requests ?? 0];
  return (
    <section aria-labelledby="compare-companies">
      <h2 id="compare-companies">{title}</h2>
      <Picture
        name="compare-companies"
        title={title}
        table={() => ({
          head: [t('table.company'), a, `${requests} (${a})`, b, `${requests} (${b})`, t('compare.seen')],
          rows: rows.map(row => [textOf(row.company.name), ...cells(row.a), ...cells(row.b), seenWords(row)]),
        })}
        whole={whole}
      >
        <LongTable
          caption={title}
          head={[t('table.company'), a, b, t('compare.seen')]}
          rows={rows}
          whole={whole}
        >
          {row => (
            <tr key={row.company.id} class={`compare-${row.differs ? 'differs' : row.where}`}>
              <th scope="row">
                {textOf(row.company.name)}
                {row.company.receivers.every(({standIn}) => standIn) && (
                  <span class="stand-in">{t('told.stand-in')}</span>
                )}
              </th>
              <GotCell got={row.a} whole={whole} />
              <GotCell got={row.b} whole={whole} />
              <td>{seenWords(row)}</td>
            </tr>
          )}
        </LongTable>
      </Picture>
    </section>
  );
}

/** What differs comes before what is the same. */
const rank = ({where, differs}: CompanyRow): number => (where === 'both' ? (differs ? 1 : 2) : 0);

function GotCell({got, whole}: {got: Got | null; whole: boolean}) {
  if (!got) {
    return (
      <td>
        <span class="small">{t('compare.absent')}</span>
      </td>
    );
  }
  const words = receivedWords(got);
  return (
    <td>
      {words.length === 0 ? t('told.request-only') : whole ? listed(words) : dotted(words, 6)}
      <span class="small block">{`${t('table.requests')}: ${number(got.requests)}`}</span>
    </td>
  );
}
