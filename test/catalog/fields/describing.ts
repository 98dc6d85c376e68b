import type {FieldDescription} from '../../../src/catalog/fields/classify';

/** A text field of which nothing is said but what is given. */
export const field = (given: Partial<FieldDescription>): FieldDescription => ({
  element: 'input',
  inputType: 'text',
  autocomplete: '',
  name: '',
  id: '',
  label: '',
  placeholder: '',
  ...given,
});
