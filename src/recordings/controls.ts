import {DomUtils} from 'htmlparser2';
import {
  classifyForm,
  type FieldDescription,
  type FieldVerdict,
  type FormDescription,
} from '../catalog/fields/classify';
import {LIMITS} from '../model/limits';
import {
  attribute,
  authorText,
  buttonText,
  type Element,
  isButton,
  isElement,
  isShown,
  type Markup,
  oneLine,
} from './markup';

/** A control of a form in a document's HTML, with what stood in it from the start. */
export interface Control {
  name: string;
  id: string;
  verdict: FieldVerdict;
  label: string;
  required: boolean;
  /** Something can be typed or chosen, once it is shown. */
  isOpen: boolean;
  /** It is open, and shown from the start. */
  isShown: boolean;
  /** Values that it has without anybody's doing. */
  defaults: readonly string[];
}

const NO_DATA = /^(hidden|submit|button|image|reset|file|color|range)$/;
const CHOICE = /^(radio|checkbox)$/;

const formOf = (control: Element): Element | null => {
  for (let at: unknown = control.parent; isElement(at); at = at.parent) if (at.name === 'form') return at;
  return null;
};

function labelOf(control: Element, labels: ReadonlyMap<string, string>): string {
  const named = attribute(control, 'aria-labelledby')
    .split(/\s+/)
    .flatMap(id => labels.get(`#${id}`) ?? []);
  if (CHOICE.test(attribute(control, 'type'))) {
    for (let at: unknown = control.parent; isElement(at); at = at.parent) {
      if (at.name !== 'fieldset') continue;
      const legend = at.children.find(child => isElement(child) && child.name === 'legend');
      if (isElement(legend)) return authorText(legend, LIMITS.label);
    }
  }
  const own = labels.get(attribute(control, 'id')) ?? '';
  if (own) return own;
  for (let at: unknown = control.parent; isElement(at); at = at.parent) {
    if (at.name === 'label') return authorText(at, LIMITS.label);
  }
  return named.join(' ') || attribute(control, 'aria-label').trim().slice(0, LIMITS.label);
}

function describe(control: Element, labels: ReadonlyMap<string, string>): FieldDescription {
  const options =
    control.name === 'select' ? DomUtils.getElementsByTagName('option', control).slice(0, 60) : [];
  const maxLength = Number.parseInt(attribute(control, 'maxlength'), 10);
  return {
    element: control.name,
    inputType: attribute(control, 'type').toLowerCase(),
    autocomplete: attribute(control, 'autocomplete').slice(0, 200),
    name: attribute(control, 'name').slice(0, 200),
    id: attribute(control, 'id').slice(0, 200),
    label: labelOf(control, labels),
    placeholder: attribute(control, 'placeholder').slice(0, LIMITS.label),
    title: attribute(control, 'title').slice(0, LIMITS.label),
    classes: attribute(control, 'class').slice(0, 200),
    inputMode: attribute(control, 'inputmode').slice(0, 200),
    pattern: attribute(control, 'pattern').slice(0, 200),
    ...(maxLength > 0 ? {maxLength} : {}),
    ...(control.name === 'select'
      ? {options: options.map(option => oneLine(DomUtils.textContent(option), 40))}
      : {}),
  };
}

function describeForm(page: Markup, form: Element | null): FormDescription {
  const within = form ? DomUtils.filter(isElement, form.children).filter(isElement) : page.elements;
  const buttons = within
    .filter(isButton)
    .slice(0, 12)
    .map(button => buttonText(button, 40));
  const heading = within.find(({name}) => /^(legend|h[1-4])$/.test(name));
  const attributes = ['action', 'id', 'name', 'class', 'role', 'aria-label'].map(name =>
    (form ? attribute(form, name) : '').replace(/^https?:\/\/[^/]*|[?#].*$/g, '').slice(0, 160),
  );
  return {
    attributes: attributes.join(' ').trim(),
    buttons: buttons.filter(text => text !== ''),
    heading: heading ? authorText(heading, LIMITS.label) : '',
  };
}

function defaultsOf(control: Element): string[] {
  if (control.name === 'textarea') return [DomUtils.textContent(control)];
  if (control.name !== 'select') {
    const isChoice = CHOICE.test(attribute(control, 'type'));
    return isChoice && !('checked' in control.attribs) ? [] : [attribute(control, 'value')];
  }
  const options = DomUtils.getElementsByTagName('option', control);
  const chosen = options.filter(option => 'selected' in option.attribs);
  return (chosen.length > 0 ? chosen : options.slice(0, 1)).map(option =>
    'value' in option.attribs
      ? attribute(option, 'value')
      : oneLine(DomUtils.textContent(option), LIMITS.typed),
  );
}

/** All choices of one name are one field. */
const groupOf = (element: Element, form: readonly Element[]): readonly Element[] =>
  CHOICE.test(attribute(element, 'type'))
    ? form.filter(other => attribute(other, 'name') === attribute(element, 'name'))
    : [element];

/** The controls of a document's forms, hidden ones too. */
export function controlsOf(page: Markup): Control[] {
  const labels = new Map<string, string>();
  for (const label of page.all('label')) {
    const id = attribute(label, 'for');
    if (id) labels.set(id, `${labels.get(id) ?? ''} ${authorText(label, LIMITS.label)}`.trim());
  }
  const wanted = new Set(
    page.elements
      .flatMap(element => attribute(element, 'aria-labelledby').split(/\s+/))
      .filter(id => id !== ''),
  );
  for (const element of page.elements) {
    const id = attribute(element, 'id');
    if (wanted.has(id)) labels.set(`#${id}`, authorText(element, LIMITS.label));
  }
  const elements = page.elements
    .filter(({name}) => /^(input|select|textarea)$/.test(name))
    .slice(0, LIMITS.fields);
  const byForm = new Map<Element | null, Element[]>();
  for (const element of elements) {
    const form = formOf(element);
    byForm.set(form, [...(byForm.get(form) ?? []), element]);
  }
  const controls = new Map<Element, Control>();
  for (const [form, own] of byForm) {
    const open = own.filter(element => !NO_DATA.test(attribute(element, 'type').toLowerCase()));
    const verdicts = classifyForm(
      open.map(element => describe(element, labels)),
      describeForm(page, form),
    );
    for (const element of own) {
      const verdict = verdicts[open.indexOf(element)] ?? {
        type: 'unknown',
        token: 'unknown',
        confidence: 0,
        evidence: [],
      };
      controls.set(element, {
        name: attribute(element, 'name'),
        id: attribute(element, 'id'),
        verdict,
        label: labelOf(element, labels),
        required: 'required' in element.attribs || attribute(element, 'aria-required') === 'true',
        isOpen: open.includes(element),
        isShown: open.includes(element) && isShown(element),
        defaults: groupOf(element, own).flatMap(defaultsOf),
      });
    }
  }
  return elements.flatMap(element => controls.get(element) ?? []);
}
