import type {Flow, Grade} from '../../model/finding';
import {amount, listed} from './format';
import {formName, shortName} from './names';
import {t} from './words';

/** Said last: nearly every request tells these. */
const COMMON = ['browsing-interests', 'cross-site-identifier', 'traffic-channel', 'device-type-os'];
/** Said by the amount or the number of products instead. */
const BY_NUMBER: Readonly<Record<string, 'amounts' | 'items'>> = {
  'purchase-value': 'amounts',
  'purchase-category': 'items',
};

type Got = Pick<Flow, 'inputs' | 'amounts' | 'items'>;

/** What was typed and went to it, each with the forms that it took: “e-mail address, SHA-256”. */
function typedWords(inputs: Flow['inputs']): string[] {
  const forms = new Map<string, Set<string>>();
  for (const {input, grade, form} of inputs) {
    if (grade !== 'observed' || !form) continue;
    forms.set(input, (forms.get(input) ?? new Set()).add(formName(form)));
  }
  return [...forms].map(([input, names]) => `${shortName(input)}${t('form.in', {form: listed([...names])})}`);
}

/** Names of the inputs at a grade, each once, those that say most first. */
export function inputsAt(inputs: Flow['inputs'], grade: Grade): string[] {
  const found = new Set(inputs.filter(input => input.grade === grade).map(({input}) => input));
  return [...found].sort((a, b) => COMMON.indexOf(a) - COMMON.indexOf(b));
}

/** What a company got, as observed, in words; the most telling first. Empty where only requests were seen. */
export function receivedWords({inputs, amounts, items}: Got): string[] {
  const typed = new Set(
    inputs.filter(({grade, form}) => grade === 'observed' && form).map(({input}) => input),
  );
  const counted = {amounts: amounts.length > 0, items: items > 0};
  const rest = inputsAt(inputs, 'observed').filter(input => {
    const by = BY_NUMBER[input];
    return !typed.has(input) && !(by && counted[by]);
  });
  return [
    ...typedWords(inputs),
    ...amounts.map(amount),
    ...(items > 0 ? [t('told.products', {count: items})] : []),
    ...rest.map(shortName),
  ];
}

/** Something that was typed went to it before the form was sent. */
export const gotEarly = ({inputs}: Pick<Flow, 'inputs'>): boolean =>
  inputs.some(({grade, form, timing}) => grade === 'observed' && form && timing === 'before-submit');

/** Names of the inputs that a company could or might work out and that were not seen outright. */
export function inferredWords({inputs}: Pick<Flow, 'inputs'>, grade: 'derivable' | 'plausible'): string[] {
  const firmer = new Set(inputsAt(inputs, 'observed'));
  if (grade === 'plausible') for (const input of inputsAt(inputs, 'derivable')) firmer.add(input);
  return inputsAt(inputs, grade)
    .filter(input => !firmer.has(input))
    .map(shortName);
}
