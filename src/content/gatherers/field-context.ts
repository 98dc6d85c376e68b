import type {FieldDescription, FormDescription} from '../../catalog/fields/description';
import {LIMITS} from '../../model/limits';
import {groupOf, labelOf, textNear, writtenText} from './field-label';
import type {Control} from './form-fields';

const BUTTONS = 'button, input[type=submit], input[type=image], input[type=button], [role=button]';
/** Options that are read of one select: enough for months, days and the first countries. */
const OPTIONS = 60;

function optionsOf(select: HTMLSelectElement): string[] {
  const texts: string[] = [];
  // Not `.options`: a walk over children builds no collection.
  for (const option of select.querySelectorAll('option')) {
    if (texts.length >= OPTIONS) break;
    texts.push((option.textContent || option.value).trim().slice(0, 40));
  }
  return texts;
}

/** The attributes that a description is made of, as one text: while it stays the same, so does the description. */
export const signatureOf = (control: Control): string =>
  [
    control.getAttribute('type'),
    control.getAttribute('autocomplete'),
    control.getAttribute('name'),
    control.id,
    control.getAttribute('placeholder'),
    control.getAttribute('aria-label'),
    control.getAttribute('aria-labelledby'),
    control.localName === 'select' ? control.childElementCount : '',
  ].join('\n');

const CODE = /code|verif|captcha|secur|码|碼|код|コード|코드|번호|رمز/;
const PICTURES = 'img, canvas, input[type=image], object';

/** Whether a picture stands in the row of a field for a code: then the code is what the picture shows. */
function hasPicture(control: Control, words: string): boolean {
  if (!CODE.test(words.toLowerCase())) return false;
  let row: Element | null = control.closest('tr, li, p, dl') ?? control.parentElement;
  if (row?.childElementCount === 1) row = row.parentElement;
  return (
    (row?.querySelectorAll('input, select, textarea').length ?? 9) < 5 &&
    row?.querySelector(PICTURES) !== null
  );
}

/** Everything that can be said of a control without its value. */
export function describe(control: Control): FieldDescription {
  const attribute = (name: string): string => control.getAttribute(name)?.slice(0, 200) ?? '';
  const label = labelOf(control);
  const near = textNear(control);
  const maxLength = Number.parseInt(attribute('maxlength'), 10);
  return {
    element: control.localName,
    inputType: attribute('type').toLowerCase(),
    autocomplete: attribute('autocomplete'),
    name: attribute('name'),
    id: attribute('id'),
    label,
    placeholder: attribute('placeholder').slice(0, LIMITS.label),
    nearby: near.nearby,
    group: near.group || groupOf(control),
    title: attribute('title').slice(0, LIMITS.label),
    classes: attribute('class'),
    inputMode: attribute('inputmode'),
    pattern: attribute('pattern'),
    ...(hasPicture(control, `${label} ${near.nearby} ${attribute('name')} ${control.id}`)
      ? {picture: true}
      : {}),
    ...(maxLength > 0 ? {maxLength} : {}),
    ...(control instanceof HTMLSelectElement ? {options: optionsOf(control)} : {}),
  };
}

/** What a form says of itself: action and names, buttons, heading. Without a form, the page's. */
export function describeForm(form: HTMLFormElement | null, root: Document | ShadowRoot): FormDescription {
  const within: Element | Document | ShadowRoot = form ?? root;
  const buttons: string[] = [];
  for (const button of within.querySelectorAll(BUTTONS)) {
    if (buttons.length >= 12) break;
    const own = button instanceof HTMLInputElement ? button.value || button.alt : writtenText(button, 40);
    const text = own || button.getAttribute('aria-label') || button.getAttribute('title') || '';
    if (text) buttons.push(text.slice(0, 40));
  }
  const heading = within.querySelector('legend, h1, h2, h3, h4, [role=heading]');
  const attributes = ['action', 'id', 'name', 'class', 'role', 'aria-label'].map(name =>
    (form?.getAttribute(name) ?? '').replace(/^https?:\/\/[^/]*|[?#].*$/g, '').slice(0, 160),
  );
  return {
    attributes: attributes.join(' ').trim(),
    buttons,
    heading: heading ? writtenText(heading, LIMITS.label) : '',
  };
}
