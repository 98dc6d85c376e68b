import {CITATIONS} from '../../catalog/citations';
import {DETECTORS} from '../../catalog/detectors/index';
import {FIELD_TYPES} from '../../catalog/fields/index';
import {INPUTS} from '../../catalog/inputs/index';
import {LENSES} from '../../catalog/lenses/index';
import {USES} from '../../catalog/parties/uses/index';
import type {
  BehaviouralInput,
  Citation,
  Dimension,
  DocumentedUse,
  FieldType,
  Lens,
  Mapping,
  Signal,
} from '../../model/units';
import {has, t, textOf} from './words';

/* The catalogue by id, in the interface's words. What is not in it stands under its id. */

const inputs = new Map<string, BehaviouralInput>(INPUTS.map(input => [input.id, input]));
const fields = new Map<string, FieldType>(FIELD_TYPES.map(type => [type.id, type]));
const citations = new Map<string, Citation>(CITATIONS.map(citation => [citation.id, citation]));

export const inputOf = (id: string): BehaviouralInput | undefined => inputs.get(id);

export function inputName(id: string): string {
  const input = inputs.get(id);
  return input ? textOf(input.name) : id;
}

/** The input as a noun in a list or a sentence. */
export const shortName = (id: string): string => (has(`short.${id}`) ? t(`short.${id}`) : inputName(id));

export const signalOf = (input: string, id: string): Signal | undefined =>
  inputs.get(input)?.signals.find(signal => signal.id === id);

export function fieldName(type: string): string {
  if (type === 'unknown') return t('table.unknown-field');
  const field = fields.get(type);
  return field ? textOf(field.name) : type;
}

/** What the company is documented to do with such data. */
export const usesOf = (party: string): readonly DocumentedUse[] => USES[party] ?? [];

export const citationOf = (id: string): Citation | undefined => citations.get(id);

export const lensOf = (id: string): Lens | undefined => LENSES.find(lens => lens.id === id);

export const dimensionOf = (lens: string, id: string): Dimension | undefined =>
  lensOf(lens)?.dimensions.find(dimension => dimension.id === id);

/** All ties of an input to the dimensions of a lens. */
export const mappingsOf = (lens: string, input: string): Mapping[] =>
  lensOf(lens)?.mappings.filter(mapping => mapping.input === input) ?? [];

export const roleName = (role: string): string => (has(`role.${role}`) ? t(`role.${role}`) : role);

const LABELS: Readonly<Record<string, string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha512: 'SHA-512',
  sha384: 'SHA-384',
  base64: 'Base64',
  utf16: 'UTF-16',
};

/** The form in which a value went, such as “SHA-256” or “as typed”. */
export function formName(form: string): string {
  return has(`form.${form}`) ? t(`form.${form}`) : (LABELS[form] ?? form);
}

/** What a detector looks for, in the interface's language. */
export const detectorName = (id: string): string => {
  const found = DETECTORS.find(detector => detector.id === id);
  return found ? textOf(found.name) : id;
};
