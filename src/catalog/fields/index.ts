import type {FieldType} from '../../model/units';

/** All field types; a file in `types/` is one. */
export const FIELD_TYPES: readonly FieldType[] = Object.values(
  import.meta.glob<FieldType>('./types/*.ts', {eager: true, import: 'default'}),
);

/** Field types by id. */
export const TYPE_BY_ID: ReadonlyMap<string, FieldType> = new Map(FIELD_TYPES.map(type => [type.id, type]));

/** Id of the type that each `type` attribute of an input speaks for. */
export const TYPE_OF_INPUT: ReadonlyMap<string, string> = new Map(
  FIELD_TYPES.flatMap(({id, inputTypes = []}) => inputTypes.map(type => [type, id] as const)),
);

/** Id of the finest type that each WHATWG autocomplete token means. A type named like the token comes first. */
export const TYPE_OF_TOKEN: ReadonlyMap<string, string> = new Map(
  FIELD_TYPES.flatMap(type =>
    type.tokens.map(token => [token, TYPE_BY_ID.has(token) ? token : type.id] as const),
  ),
);

/** The type that a finding about a field is filed under: its family where it has one. */
export const familyOf = (id: string): string => TYPE_BY_ID.get(id)?.family ?? id;
