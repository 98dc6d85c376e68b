import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {ScrollBox} from '../components/scroll-box';
import {t} from '../components/words';
import {VirtualRows} from './virtual-rows';

/** Rows that are drawn all at once; of a longer table those in view. */
const AT_ONCE = 300;

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

/** A table that stays quick when it is long: it scrolls in a box then, unless all of its rows are asked for. */
export function LongTable<T>({caption, head, columns, rows, whole, children}: LongTableProps<T>) {
  const box = useRef<HTMLElement>(null);
  const heads = useRef<HTMLTableRowElement>(null);
  const [all, setAll] = useState(false);
  const isLong = !whole && !all && rows.length > AT_ONCE;
  useLayoutEffect(() => {
    const cells = isLong ? [...(heads.current?.children ?? [])] : [];
    // Other rows would want other columns: they stay as the first rows want them.
    const widths = cells.map(cell => (cell as HTMLElement).offsetWidth);
    for (const [at, cell] of cells.entries()) (cell as HTMLElement).style.width = `${widths[at]}px`;
    heads.current?.closest('table')?.classList.toggle('fixed', isLong);
    return () => {
      for (const cell of cells) (cell as HTMLElement).style.width = '';
    };
  }, [isLong]);
  return (
    <>
      <ScrollBox class={isLong ? 'table-box table-box-long' : 'table-box'} label={caption} box={box}>
        <table {...(isLong ? {'aria-rowcount': rows.length + 1} : {})}>
          <caption class="hidden">{caption}</caption>
          <thead>
            <tr ref={heads} {...(isLong ? {'aria-rowindex': 1} : {})}>
              {head.map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {columns}
            </tr>
          </thead>
          {isLong ? (
            <VirtualRows rows={rows} box={box}>
              {children}
            </VirtualRows>
          ) : (
            <tbody>{rows.map(children)}</tbody>
          )}
        </table>
      </ScrollBox>
      {isLong && (
        <p class="table-more">
          {t('table.rows', {count: rows.length})}{' '}
          <button type="button" class="link" onClick={() => setAll(true)}>
            {t('action.show-all')}
          </button>
        </p>
      )}
    </>
  );
}
