import {elementScroll, observeElementOffset, observeElementRect, Virtualizer} from '@tanstack/virtual-core';
import type {ComponentChildren, RefObject} from 'preact';
import {useLayoutEffect, useReducer, useRef, useState} from 'preact/hooks';

/** Height of a row before it was drawn, in CSS pixels: one line of text. */
const ONE_LINE = 36;
/** Rows that are drawn beyond those in view, on either side. */
const BEYOND = 12;

interface VirtualRowsProps<T> {
  rows: readonly T[];
  /** The box that scrolls. */
  box: RefObject<HTMLElement | null>;
  /** A row as a `<tr>` with its key. */
  children: (row: T) => ComponentChildren;
}

/** The body of a long table: the rows in view are drawn, and as much space as the others would take. */
export function VirtualRows<T>({rows, box, children}: VirtualRowsProps<T>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const options = {
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ONE_LINE,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    overscan: BEYOND,
    initialRect: {width: 0, height: innerHeight},
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Other rows have other heights.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rows]);
  useLayoutEffect(() => {
    const drawn = body.current?.querySelectorAll<HTMLElement>(':scope > tr:not(.space)') ?? [];
    for (const [at, element] of [...drawn].entries()) {
      const index = items[at]?.index;
      if (index === undefined) continue;
      // The head is the first row, and rows are counted from one.
      element.setAttribute('aria-rowindex', `${index + 2}`);
      virtualizer.resizeItem(index, element.offsetHeight);
    }
  });

  return (
    <tbody ref={body}>
      <Space height={before} />
      {items.map(({index}) => {
        const row = rows[index];
        return row === undefined ? null : children(row);
      })}
      <Space height={after} />
    </tbody>
  );
}

/** Where rows would be that are not drawn; nothing to those who listen. */
function Space({height}: {height: number}) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr aria-hidden="true" class="space">
      <td style={{height: `${height}px`}} />
    </tr>
  );
}
