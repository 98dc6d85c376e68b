import type {FieldDescription, FormDescription} from './description';
import {MARKS} from './lexicon/lookup';
import {matchesIn, wordsIn} from './matches';
import type {Purpose} from './purposes';
import {attributeWords, labelWords} from './text';

/** In the order of `purposes.ts`, which the words of a form are not. */
const ORDER = ['search', 'newsletter', 'registration', 'recovery', 'login'] as const;

/** The purpose that comes first in the order, of those that a text speaks of. */
function first(text: string): Purpose {
  const found = wordsIn(text);
  return ORDER.find(purpose => found.has(MARKS.purpose + purpose)) ?? null;
}

/** What a form is for, from its password fields, the words of its buttons, its name and its heading, in this order. */
export function purposeOf(fields: readonly FieldDescription[], form: FormDescription | undefined): Purpose {
  const passwords = fields.filter(({inputType}) => inputType === 'password').length;
  const buttons = labelWords(form?.buttons.join(' / ') ?? '');
  const attributes = attributeWords(form?.attributes ?? '');
  const heading = labelWords(form?.heading ?? '');
  const told = first(buttons) ?? first(attributes) ?? first(heading);
  if (passwords === 0) {
    // A button or a heading that speaks of a password, and no field for one: it is to be sent.
    const isLost = [buttons, heading].some(text =>
      matchesIn(text, false).some(({id}) => id === 'current-password' || id === 'new-password'),
    );
    return isLost && told !== 'newsletter' ? 'recovery' : told;
  }
  const texts = fields.filter(
    ({element, inputType}) => element === 'input' && !/^(radio|checkbox|password)$/.test(inputType),
  ).length;
  if (passwords > 1 || texts > 2) return 'registration';
  if (told === 'registration' || told === 'login') return told;
  return first(attributes) ?? first(heading) ?? 'login';
}
