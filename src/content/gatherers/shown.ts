import {LIMITS} from '../../model/limits';
import type {ContentEvent} from '../../model/messages';
import {type Control, keyOf, verdictOf} from './form-fields';
import {greetedName} from './greetings';

export type ShownValue = Extract<ContentEvent, {type: 'shown'}>['values'][number];

/** What a shop knows of a person already and puts into its fields for them. */
const OF_PERSONS = new Set(
  (
    'name given-name family-name email tel street-address address-line1 address-line2 address-level2 postal-code ' +
    'bday cc-number cc-name username national-id tax-id iban passport organization loyalty-number'
  ).split(' '),
);

/** Shortest that says something of a person; one sign can stand in a field of boxes. */
const SHORTEST = 2;

/** What the page shows of the person: what stands in fields that nobody typed, and by which name it greets. */
export function gatherShown(controls: readonly Control[]): ShownValue[] {
  const values: ShownValue[] = [];
  for (const control of controls) {
    const {type} = verdictOf(control);
    if (
      !OF_PERSONS.has(type) ||
      (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type))
    )
      continue;
    const value = control.value.trim().slice(0, LIMITS.typed);
    if (value.length >= SHORTEST) values.push({key: keyOf(control), field: type, value});
  }
  const name = greetedName();
  if (name) values.push({key: 'greeting', field: name.includes(' ') ? 'name' : 'given-name', value: name});
  return values.slice(0, LIMITS.shown);
}
