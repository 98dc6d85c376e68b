import type {WordLists} from '../../model/units';

/** What stands in forms and is none of our types. */
export interface OtherType {
  id: string;
  words: WordLists;
}

/**
 * All of them; a file in `others/` is one. Each wins over the types whose words are part of its own: the code of a
 * gift card is no security code, an order number no card number.
 */
export const OTHERS: readonly OtherType[] = Object.values(
  import.meta.glob<OtherType>('./others/*.ts', {eager: true, import: 'default'}),
);
