import type {FieldDescription, FieldVerdict} from '../../catalog/fields/description';
import {LIMITS} from '../../model/limits';
import type {FieldReport, FormQuestion} from '../../model/messages';
import {isVisible, trees} from './dom';
import {describe, describeForm, signatureOf} from './field-context';
import {isChoice} from './field-label';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const NO_DATA = 'hidden|submit|button|image|reset|file|color|range';
const NO_DATA_TYPE = new RegExp(`^(${NO_DATA})$`);
const SELECTOR = `input:not(${NO_DATA.split('|')
  .map(type => `[type=${type}]`)
  .join(',')}), select, textarea`;

/** What is known of a control until one of its own attributes changes. */
interface Known {
  signature: string;
  description: FieldDescription;
}
/** What was said of the controls of a form; it holds until one of them changes, comes or goes. */
interface KnownForm {
  descriptions: readonly FieldDescription[];
  verdicts: ReadonlyMap<Control, FieldVerdict>;
}
/** A form that is to be asked about: its controls, hidden ones too, as they are now. */
export interface OpenForm {
  owner: Node;
  controls: readonly Control[];
  question: FormQuestion;
}

const keys = new WeakMap<Control, string>();
const known = new WeakMap<Control, Known>();
const knownForms = new WeakMap<Node, KnownForm>();
const filled = new WeakSet<Control>();
/** What was read in this very task: nothing can have changed since, so each control and form is compared once. */
let fresh: {descriptions: Map<Control, FieldDescription>; forms: Map<Node, OpenForm | null>} | null = null;
let count = 0;

/** A name of the control that stays the same as long as its document lives. */
export function keyOf(control: Control): string {
  let key = keys.get(control);
  if (!key) {
    count += 1;
    key = `f${count}`;
    keys.set(control, key);
  }
  return key;
}

export function isControl(target: unknown): target is Control {
  // The name first: what class a thing of the page is costs Firefox many times as much to say.
  switch ((target as Partial<Element> | null)?.localName) {
    case 'input':
      return target instanceof HTMLInputElement && !NO_DATA_TYPE.test(target.type);
    case 'select':
      return target instanceof HTMLSelectElement;
    case 'textarea':
      return target instanceof HTMLTextAreaElement;
    default:
      return false;
  }
}

function descriptionOf(control: Control): FieldDescription {
  const read = fresh?.descriptions.get(control) ?? readDescription(control);
  fresh?.descriptions.set(control, read);
  return read;
}

function readDescription(control: Control): FieldDescription {
  const signature = signatureOf(control);
  const before = known.get(control);
  if (before?.signature === signature) return before.description;
  const description = describe(control);
  known.set(control, {signature, description});
  return description;
}

/** The form of a control, or the tree that it stands in where it has none. */
const ownerOf = (control: Control): Node => control.form ?? control.getRootNode();

/** Controls of a form, hidden ones too: what a step shows later says what the form is for. */
function controlsOf(owner: Node): Control[] {
  const controls: Control[] = [];
  const elements =
    owner instanceof HTMLFormElement
      ? owner.elements
      : owner instanceof Document || owner instanceof DocumentFragment || owner instanceof Element
        ? owner.querySelectorAll(SELECTOR)
        : [];
  for (const element of elements) {
    if (controls.length >= LIMITS.fields) break;
    if (isControl(element) && ownerOf(element) === owner) controls.push(element);
  }
  return controls;
}

/** All controls of the form that a control is in, or of its tree, in their order. */
export const controlsAround = (control: Control): Control[] => controlsOf(ownerOf(control));

/** A form as it is now, if that is not what was asked about it last. */
function readForm(owner: Node): OpenForm | null {
  const controls = controlsOf(owner);
  const descriptions = controls.map(descriptionOf);
  const before = knownForms.get(owner);
  if (
    before?.descriptions.length === descriptions.length &&
    descriptions.every((description, at) => before.descriptions[at] === description)
  ) {
    return null;
  }
  const form = owner instanceof HTMLFormElement ? owner : null;
  const root = owner.getRootNode();
  const described =
    root instanceof Document || root instanceof ShadowRoot ? describeForm(form, root) : undefined;
  return {owner, controls, question: {fields: descriptions, ...(described ? {form: described} : {})}};
}

function openFormOf(owner: Node): OpenForm | null {
  const before = fresh?.forms.get(owner);
  if (before !== undefined) return before;
  const open = readForm(owner);
  fresh?.forms.set(owner, open);
  return open;
}

/** The forms of these controls that are to be asked about, as they are now; none where all are known. */
export function openForms(controls: readonly Control[]): OpenForm[] {
  const owners = new Set(controls.map(ownerOf));
  return [...owners].flatMap(owner => openFormOf(owner) ?? []);
}

/** Lines of evidence that are reported of one field. */
const EVIDENCE = 12;
const capped = (line: string): string => line.slice(0, LIMITS.label * 2);

/** Takes what was said of a form's controls, in their order. */
export function learn({owner, controls, question}: OpenForm, verdicts: readonly FieldVerdict[]): void {
  const known = new Map<Control, FieldVerdict>();
  for (const [at, verdict] of verdicts.entries()) {
    const control = controls[at];
    if (control) known.set(control, {...verdict, evidence: verdict.evidence.slice(0, EVIDENCE).map(capped)});
  }
  knownForms.set(owner, {descriptions: question.fields, verdicts: known});
  fresh?.forms.delete(owner);
}

const NONE: FieldVerdict = {type: 'unknown', token: 'unknown', confidence: 0, evidence: []};

/** Type of a control in its form, as was said of it last. */
export const verdictOf = (control: Control): FieldVerdict =>
  knownForms.get(ownerOf(control))?.verdicts.get(control) ?? NONE;

/** Whether something was said of a control; not whether its form is still the same. */
export const isKnown = (control: Control): boolean =>
  knownForms.get(ownerOf(control))?.verdicts.has(control) ?? false;

/** Something was put into it by the person. */
export function markFilled(control: Control): boolean {
  if (filled.has(control)) return false;
  filled.add(control);
  return true;
}

/** What can be said of one control without its value. */
export function reportOf(control: Control): FieldReport {
  const verdict = verdictOf(control);
  const {label: own, nearby = ''} = descriptionOf(control);
  const label = own || nearby;
  return {
    key: keyOf(control),
    type: verdict.type,
    confidence: verdict.confidence,
    evidence: verdict.evidence,
    required: control.required || control.getAttribute('aria-required') === 'true',
    shadow: control.getRootNode() instanceof ShadowRoot,
    ...(label ? {label} : {}),
    filled: filled.has(control),
  };
}

/**
 * All visible controls of the document, shadow roots included; of a group of choices the first. What is
 * asked about them in the same task is answered from one comparison of each form.
 */
export function gatherFields(): Control[] {
  fresh = {descriptions: new Map(), forms: new Map()};
  queueMicrotask(() => {
    fresh = null;
  });
  const controls: Control[] = [];
  const groups = new Set<string>();
  for (const element of trees().flatMap(tree => [...tree.querySelectorAll(SELECTOR)])) {
    if (controls.length >= LIMITS.fields) break;
    if (!isControl(element) || !isVisible(element)) continue;
    if (isChoice(element) && element.name) {
      if (groups.has(element.name)) continue;
      groups.add(element.name);
    }
    controls.push(element);
  }
  return controls;
}
