import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import {ScrollBox} from '../components/scroll-box';
import {t} from '../components/words';

const PAGE = 300;

interface LongTableProps<T> {
  caption: string;
  head: readonly string[];
  /** Further heads, as `<th>` with their keys. */
  columns?: ComponentChildren;
  rows: readonly T[];
  whole: boolean;
  /** A row as a `<tr>` with its key. */
  children: (row: T) => ComponentChildren;
}

/** A table that stays quick when it is long: so many rows first, more when they are asked for. */
export function LongTable<T>({caption, head, columns, rows, whole, children}: LongTableProps<T>) {
  const [limit, setLimit] = useState(PAGE);
  const shown = whole ? rows : rows.slice(0, limit);
  return (
    <>
      <ScrollBox class="table-box" label={caption}>
        <table>
          <caption class="hidden">{caption}</caption>
          <thead>
            <tr>
              {head.map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {columns}
            </tr>
          </thead>
          <tbody>{shown.map(children)}</tbody>
        </table>
      </ScrollBox>
      {shown.length < rows.length && (
        <button type="button" onClick={() => setLimit(limit + PAGE)}>
          {t('action.show-more', {count: Math.min(PAGE, rows.length - shown.length)})}
        </button>
      )}
    </>
  );
}
