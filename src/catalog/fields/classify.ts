import type {FieldType} from '../../model/units';
import {FIELD_TYPES, TYPE_OF_TOKEN} from './index';

/** What can be said of a form control without its value. Texts are those of the page's author. */
export interface FieldDescription {
  /** Element name, lower case: `input`, `select`, `textarea`. */
  element: string;
  /** `type` attribute, lower case. */
  inputType: string;
  autocomplete: string;
  name: string;
  id: string;
  /** Label, aria-label or legend. */
  label: string;
  placeholder: string;
}

export interface FieldVerdict {
  type: string;
  confidence: number;
  evidence: string[];
}

const WEIGHTS = {autocomplete: 4, label: 2.4, placeholder: 1.4, name: 1.6, id: 1.2, inputType: 1.8} as const;

/** Attribute names in one form: `billingFirstName`, `billing_first_name` → `billing-first-name`. */
function hyphenated(attribute: string): string {
  return attribute
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z\d]+/g, '-')
    .toLowerCase();
}

/** The token of an autocomplete attribute, without section, `shipping`/`billing` and contact kind. */
export function autocompleteToken(attribute: string): string | null {
  const last = attribute
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter(part => part !== 'webauthn')
    .pop();
  return last && TYPE_OF_TOKEN.has(last) ? last : null;
}

function weigh(type: FieldType, field: FieldDescription): {weight: number; evidence: string[]} {
  const evidence: string[] = [];
  let weight = 0;
  const add = (amount: number, words: string) => {
    weight += amount;
    evidence.push(words);
  };
  const token = autocompleteToken(field.autocomplete);
  if (token && TYPE_OF_TOKEN.get(token) === type.id) add(WEIGHTS.autocomplete, `autocomplete="${token}"`);
  const names = {name: hyphenated(field.name), id: hyphenated(field.id)};
  if (type.not) {
    const {not} = type;
    if ([field.label, field.placeholder, names.name, names.id].some(text => not.test(text)))
      return {weight, evidence};
  }
  if (type.inputTypes?.includes(field.inputType)) add(WEIGHTS.inputType, `type="${field.inputType}"`);
  if (type.label && field.label && type.label.test(field.label)) add(WEIGHTS.label, `label “${field.label}”`);
  if (type.label && field.placeholder && type.label.test(field.placeholder)) {
    add(WEIGHTS.placeholder, `placeholder “${field.placeholder}”`);
  }
  for (const key of ['name', 'id'] as const) {
    if (type.attribute?.test(names[key])) add(WEIGHTS[key], `${key}="${field[key]}"`);
  }
  return {weight, evidence};
}

/**
 * The type of a form field by weighed evidence: the autocomplete attribute outweighs a label, a label
 * outweighs names. Returns `unknown` with confidence 0 where nothing speaks for any type.
 */
export function classifyField(field: FieldDescription): FieldVerdict {
  let best: FieldVerdict = {type: 'unknown', confidence: 0, evidence: []};
  let bestWeight = 0;
  for (const type of FIELD_TYPES) {
    const {weight, evidence} = weigh(type, field);
    if (weight > bestWeight) {
      bestWeight = weight;
      best = {type: type.id, confidence: Math.min(1, Math.round((weight / 4) * 100) / 100), evidence};
    }
  }
  if (bestWeight === 0 && field.element === 'textarea') {
    return {type: 'free-text', confidence: 0.3, evidence: ['a text area without other signs']};
  }
  return best;
}
