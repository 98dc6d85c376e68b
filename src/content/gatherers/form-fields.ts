import {classifyForm, type FieldDescription, type FieldVerdict} from '../../catalog/fields/classify';
import {LIMITS} from '../../model/limits';
import type {FieldReport} from '../../model/messages';
import {deepQuery, isVisible} from './dom';
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
/** What is known of the controls of a form until one of them changes, comes or goes. */
interface KnownForm {
  descriptions: FieldDescription[];
  verdicts: WeakMap<Control, FieldVerdict>;
}

const keys = new WeakMap<Control, string>();
const known = new WeakMap<Control, Known>();
const knownForms = new WeakMap<Node, KnownForm>();
const filled = new WeakSet<Control>();
/** What was read in this very task: nothing can have changed since, so each control and form is compared once. */
let fresh: {
  descriptions: Map<Control, FieldDescription>;
  verdicts: Map<Node, WeakMap<Control, FieldVerdict>>;
} | null = null;
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
  return (
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !NO_DATA_TYPE.test(target.type))
  );
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

/** Classifies the controls of one form together; nothing is done again as long as all of them stay the same. */
function verdictsOf(owner: Node, controls: readonly Control[]): WeakMap<Control, FieldVerdict> {
  const descriptions = controls.map(descriptionOf);
  const before = knownForms.get(owner);
  if (
    before?.descriptions.length === descriptions.length &&
    descriptions.every((description, at) => before.descriptions[at] === description)
  ) {
    return before.verdicts;
  }
  const form = owner instanceof HTMLFormElement ? owner : null;
  const root = owner.getRootNode();
  const described =
    root instanceof Document || root instanceof ShadowRoot ? describeForm(form, root) : undefined;
  const verdicts = new WeakMap<Control, FieldVerdict>();
  for (const [at, verdict] of classifyForm(descriptions, described).entries()) {
    const control = controls[at];
    if (control)
      verdicts.set(control, {...verdict, evidence: verdict.evidence.slice(0, EVIDENCE).map(capped)});
  }
  knownForms.set(owner, {descriptions, verdicts});
  return verdicts;
}

/** Lines of evidence that are reported of one field. */
const EVIDENCE = 12;
const capped = (line: string): string => line.slice(0, LIMITS.label * 2);

const NONE: FieldVerdict = {type: 'unknown', token: 'unknown', confidence: 0, evidence: []};

/** Type of a control in its form. */
export function verdictOf(control: Control): {verdict: FieldVerdict; label: string} {
  const owner = ownerOf(control);
  let verdicts = fresh?.verdicts.get(owner);
  if (!verdicts) {
    verdicts = verdictsOf(owner, controlsOf(owner));
    fresh?.verdicts.set(owner, verdicts);
  }
  const verdict = verdicts.get(control) ?? NONE;
  const {label, nearby = ''} = descriptionOf(control);
  return {verdict, label: label || nearby};
}

/** Something was put into it by the person. */
export function markFilled(control: Control): boolean {
  if (filled.has(control)) return false;
  filled.add(control);
  return true;
}

function report(control: Control, verdict: FieldVerdict): FieldReport {
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

/** What can be said of one control without its value. */
export const reportOf = (control: Control): FieldReport => report(control, verdictOf(control).verdict);

/**
 * All visible controls of the document, open shadow roots included; of a group of choices the first. What is
 * asked about them in the same task is answered from one comparison of each form.
 */
export function gatherFields(): Control[] {
  fresh = {descriptions: new Map(), verdicts: new Map()};
  queueMicrotask(() => {
    fresh = null;
  });
  const controls: Control[] = [];
  const groups = new Set<string>();
  for (const element of deepQuery(document, SELECTOR)) {
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
