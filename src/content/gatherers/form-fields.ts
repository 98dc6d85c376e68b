import {classifyField, type FieldVerdict} from '../../catalog/fields/classify';
import {LIMITS} from '../../model/limits';
import type {FieldReport} from '../../model/messages';
import {authorText, deepQuery, isVisible} from './dom';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const NO_DATA = 'hidden|submit|button|image|reset|file|color|range';
const SELECTOR = `input:not(${NO_DATA.split('|')
  .map(type => `[type=${type}]`)
  .join(',')}), select, textarea`;

const keys = new WeakMap<Control, string>();
const verdicts = new WeakMap<Control, {attributes: string; verdict: FieldVerdict; label: string}>();
const filled = new WeakSet<Control>();
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
    (target instanceof HTMLInputElement && !new RegExp(`^(${NO_DATA})$`).test(target.type))
  );
}

/** Text that names a control: label, aria, table header, or what stands right before it. */
function labelOf(control: Control): string {
  const own = control.getAttribute('aria-label');
  if (own) return own.slice(0, LIMITS.label);
  const root = control.getRootNode() as Document | ShadowRoot;
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap(id => (id ? (root.getElementById(id) ?? []) : []));
  const [first] = [...named, ...(control.labels ?? [])];
  // A group of choices is named by its legend, each choice by its label.
  const legend = isChoice(control) ? control.closest('fieldset')?.querySelector('legend') : null;
  const element = legend ?? first;
  if (element) return authorText(element, LIMITS.label);
  const before = control.previousElementSibling;
  return before && !isControl(before) ? authorText(before, LIMITS.label) : '';
}

const isChoice = (control: Control): boolean =>
  control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);

/** Type of a control, remembered until one of its own attributes changes. */
export function verdictOf(control: Control): {verdict: FieldVerdict; label: string} {
  const description = {
    element: control.localName,
    inputType: (control.getAttribute('type') ?? '').toLowerCase(),
    autocomplete: control.getAttribute('autocomplete') ?? '',
    name: control.getAttribute('name') ?? '',
    id: control.id,
    placeholder: control.getAttribute('placeholder') ?? '',
  };
  const attributes = Object.values(description).join('\n');
  const known = verdicts.get(control);
  if (known?.attributes === attributes) return known;
  const label = labelOf(control);
  const entry = {attributes, verdict: classifyField({...description, label}), label};
  verdicts.set(control, entry);
  return entry;
}

/** Something was put into it by the person. */
export function markFilled(control: Control): boolean {
  if (filled.has(control)) return false;
  filled.add(control);
  return true;
}

/** What can be said of one control without its value. */
export function reportOf(control: Control): FieldReport {
  const {verdict, label} = verdictOf(control);
  return {
    key: keyOf(control),
    ...verdict,
    evidence: verdict.evidence.map(line => line.slice(0, LIMITS.label * 2)).slice(0, 12),
    required: control.required || control.getAttribute('aria-required') === 'true',
    shadow: control.getRootNode() instanceof ShadowRoot,
    ...(label ? {label} : {}),
    filled: filled.has(control),
  };
}

/** All visible controls of the document, open shadow roots included; of a group of choices the first. */
export function gatherFields(): Control[] {
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
