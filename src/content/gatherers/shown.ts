import {PREFILLED} from '../../catalog/fields/prefilled';
import {LIMITS} from '../../model/limits';
import type {ContentEvent} from '../../model/messages';
import {type Control, keyOf, verdictOf} from './form-fields';
import {greetedNames} from './greetings';

export type ShownValue = Extract<ContentEvent, {type: 'shown'}>['values'][number];

/** Shortest that says something of a person; one sign can stand in a field of boxes. */
const SHORTEST = 2;

/** Hidden fields are looked through: shops carry along in them who somebody is. */
const MOST_HIDDEN = 200;

/** What a hidden field says of a person by its name; null where that may as well be a thing's. */
function hiddenType(name: string, value: string): string | null {
  if (value.length < SHORTEST) return null;
  if (/mail/i.test(name)) return value.includes('@') ? 'email' : null;
  if (/phone/i.test(name)) return /^\+?[\d ()/.-]{7,}$/.test(value) ? 'tel' : null;
  const isPersons =
    /(first|last|full|sur|given|family|customer|user|buyer|recipient|contact|billing|shipping)[_.[-]?(first|last)?[_.[-]?name/i;
  return isPersons.test(name) && /^[\p{L}\p{M}.'’ -]{2,60}$/u.test(value) ? 'name' : null;
}

/** What the page shows of the person: what stands in fields that nobody typed, and by which name it greets. */
export function gatherShown(controls: readonly Control[]): ShownValue[] {
  const values: ShownValue[] = [];
  for (const control of controls) {
    const {type} = verdictOf(control);
    if (
      !PREFILLED.has(type) ||
      (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type))
    )
      continue;
    const value = control.value.trim().slice(0, LIMITS.typed);
    if (value.length >= SHORTEST) values.push({key: keyOf(control), field: type, value});
  }
  for (const [index, value] of greetedNames().entries()) {
    values.push({key: `greeting-${index}`, field: value.includes(' ') ? 'name' : 'given-name', value});
  }
  for (const [index, input] of [...document.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
    .slice(0, MOST_HIDDEN)
    .entries()) {
    const value = input.value.trim().slice(0, LIMITS.typed);
    const field = hiddenType(input.name || input.id, value);
    if (field) values.push({key: `hidden-${index}`, field, value});
  }
  return values.slice(0, LIMITS.shown);
}
