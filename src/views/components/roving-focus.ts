import type {RefObject} from 'preact';
import {useState} from 'preact/hooks';

/** Stops of a drawing that the arrow keys lead through, in columns from left to right. */
export interface RovingFocus {
  /** The one stop that the tab key reaches. */
  current: string | undefined;
  onFocus: (stop: string) => void;
  /** Moves the focus by an arrow key, Home or End; true where it was one. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** Where a key leads in columns of stops; undefined where it is none of ours, or there is nothing there. */
export function stopAfter(
  columns: readonly (readonly string[])[],
  from: string,
  key: string,
  areTied: (a: string, b: string) => boolean,
): string | undefined {
  const at = columns.findIndex(column => column.includes(from));
  const column = columns[at] ?? [];
  const place = column.indexOf(from);
  if (key === 'ArrowDown') return column[place + 1];
  if (key === 'ArrowUp') return column[place - 1];
  if (key === 'Home') return column[0];
  if (key === 'End') return column.at(-1);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const beside = columns[key === 'ArrowLeft' ? at - 1 : at + 1];
  return beside?.find(stop => areTied(from, stop)) ?? beside?.[0];
}

const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/**
 * One stop of the tab key for a whole drawing; within it, arrow keys move. Stops bear their name as `data-stop`.
 *
 * @param areTied Whether a line runs from one stop to another, so that a sideways key follows it.
 */
export function useRovingFocus(
  drawing: RefObject<SVGSVGElement | null>,
  columns: readonly (readonly string[])[],
  areTied: (a: string, b: string) => boolean,
): RovingFocus {
  const [last, setLast] = useState<string>();
  const all = columns.flat();
  const current = last !== undefined && all.includes(last) ? last : all[0];
  return {
    current,
    onFocus: setLast,
    onKey(event) {
      if (!KEYS.includes(event.key) || current === undefined) return false;
      const next = stopAfter(columns, current, event.key, areTied);
      const stops = drawing.current?.querySelectorAll<SVGElement>('[data-stop]') ?? [];
      [...stops].find(({dataset}) => dataset.stop === next)?.focus();
      event.preventDefault();
      return true;
    },
  };
}
