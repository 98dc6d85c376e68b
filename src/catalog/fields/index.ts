import type {FieldType} from '../../model/units';

/** All field types; a file in `types/` is one. */
export const FIELD_TYPES: readonly FieldType[] = Object.values(
  import.meta.glob<FieldType>('./types/*.ts', {eager: true, import: 'default'}),
);

/** Which type each WHATWG autocomplete token means. */
export const TYPE_OF_TOKEN: ReadonlyMap<string, string> = new Map(
  FIELD_TYPES.flatMap(type => type.tokens.map(token => [token, type.id] as const)),
);
