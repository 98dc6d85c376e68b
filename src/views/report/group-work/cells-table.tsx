import {inCell} from '../../../bundle/data-table';
import {listed} from '../../components/format';
import {Picture} from '../../components/picture';
import {t} from '../../components/words';
import {LongTable} from '../long-table';

/** What stands in a cell; names in a list are joined as the language does it. */
export type CellValue = string | number | readonly string[];

export interface CellsRow {
  cells: readonly CellValue[];
  /** Class of the row, where it is marked. */
  mark?: string;
}

interface CellsTableProps {
  name: string;
  title: string;
  head: readonly string[];
  rows: readonly CellsRow[];
  whole: boolean;
}

const inTable = (cell: CellValue): string | number => (typeof cell === 'object' ? inCell(cell) : cell);
const onPage = (cell: CellValue): string | number => (typeof cell === 'object' ? listed(cell) : cell);

/** A section with a heading and a table of plain cells, the first of which names the row; saved as CSV like any other. */
export function CellsTable({name, title, head, rows, whole}: CellsTableProps) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {rows.length === 0 ? (
        <p>{t('compare.nothing')}</p>
      ) : (
        <Picture
          name={name}
          title={title}
          table={() => ({head, rows: rows.map(({cells}) => cells.map(inTable))})}
          whole={whole}
        >
          <LongTable caption={title} head={head} rows={rows} whole={whole}>
            {({cells: [first = '', ...rest], mark}) => (
              <tr key={`${onPage(first)} ${rest.map(onPage).join()}`} class={mark}>
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
