import {INPUTS} from '../../catalog/inputs/index';
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

/** Inputs in the order of the catalogue: who one is comes before what one searched for. */
const ORDER = INPUTS.map(({id}) => id);

/** What was typed and went to it, by the forms that it took: “e-mail address, phone number (SHA-256)”. */
function typedWords(inputs: Flow['inputs']): string[] {
  const forms = new Map<string, Set<string>>();
  for (const {input, grade, form} of inputs) {
    if (grade !== 'observed' || !form) continue;
    forms.set(input, (forms.get(input) ?? new Set()).add(formName(form)));
  }
  const groups = new Map<string, string[]>();
  const ordered = [...forms].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  for (const [input, names] of ordered) {
    const form = listed([...names].sort());
    groups.set(form, [...(groups.get(form) ?? []), shortName(input)]);
  }
  return [...groups].map(([form, names]) => `${listed(names)}${t('form.in', {form})}`);
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

/** What a company got beyond what nearly every request tells. */
export const tellingWords = ({inputs, ...commerce}: Got): string[] =>
  receivedWords({...commerce, inputs: inputs.filter(({input}) => !COMMON.includes(input))});

/** Nothing but what nearly every request tells. */
export const gotOnlyCommon = ({inputs}: Pick<Flow, 'inputs'>): boolean =>
  inputsAt(inputs, 'observed').every(input => COMMON.includes(input));

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
