import {LIMITS} from '../../../model/limits';
import type {Item} from '../../../model/observation';
import {amountOf} from '../values';
import {type Tree, textAt} from './tree';

type Field = 'id' | 'name' | 'category' | 'brand' | 'price' | 'quantity';
/** For each fact of an item, the values of all items in their order. */
type Columns = Partial<Record<Field, readonly (string | undefined)[]>>;

/** A text as a row of values, set apart by the given sign; none where there is no text. */
export const column = (text: string | undefined, sign = ';'): string[] =>
  text === undefined ? [] : text.split(sign).map(part => part.trim());

/** Items whose facts stand side by side: the first of each belongs to the first item. */
export function itemsIn(columns: Columns): Item[] {
  const rows = (columns.id ?? []).some(Boolean) ? columns.id : columns.name;
  return (rows ?? []).slice(0, LIMITS.items).flatMap((row, index) => {
    if (!row) return [];
    const item: Item = {};
    for (const field of ['id', 'name', 'category', 'brand'] as const) {
      const text = columns[field]?.[index];
      if (text) item[field] = text;
    }
    for (const field of ['price', 'quantity'] as const) {
      const amount = amountOf(columns[field]?.[index]);
      if (amount !== undefined) item[field] = amount;
    }
    return [item];
  });
}

/** Items whose facts bear the item's number in their key: `ITEM1`, `QTY1`, `ITEM2`. Counts from `first` up. */
export function numbered(tree: Tree, keys: Partial<Record<Field, string>>, first = 1): Item[] {
  const columns: Partial<Record<Field, (string | undefined)[]>> = {};
  for (const [field, key] of Object.entries(keys) as [Field, string][]) {
    const values: (string | undefined)[] = [];
    for (let index = first; index < first + LIMITS.items; index += 1) {
      values.push(textAt(tree, [`${key}${index}`]));
    }
    columns[field] = values;
  }
  return itemsIn(columns);
}
