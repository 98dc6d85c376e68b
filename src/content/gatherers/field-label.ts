import {LIMITS} from '../../model/limits';
import type {Control} from './form-fields';

const SKIPPED =
  /^(script|style|select|textarea|option|template|noscript|svg|button|datalist|iframe|video|object)$/;
const CONTROLS = 'input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea';
/** Blocks around a control in which text before it may be its name. */
const LEVELS = 5;

/** Text of an element as its author wrote it: what fields contain and what people edit is left out. */
export function writtenText(node: Node, max: number): string {
  let text = '';
  const read = (at: Node): void => {
    if (text.length > max * 2) return;
    if (at.nodeType === Node.TEXT_NODE) {
      text += at.nodeValue ?? '';
      return;
    }
    if (!(at instanceof Element) || (at !== node && SKIPPED.test(at.localName)) || isEdited(at)) return;
    text += ' ';
    for (let child = at.firstChild; child; child = child.nextSibling) read(child);
    text += ' ';
  };
  read(node);
  return text.replace(/\s+/g, ' ').trim().slice(0, max);
}

/** By attribute, not by property: the property has the page laid out. */
const isEdited = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

/** Classes of all scripts are slow to compile, and most texts are Latin or nothing but space. */
const has = (text: string): boolean =>
  /[a-zA-Z\d]/.test(text) || (/[^\s!-~]/.test(text) && /[\p{L}\p{N}]/u.test(text));

export const isChoice = (control: Control): boolean =>
  control.localName === 'input' && /^(radio|checkbox)$/.test((control as HTMLInputElement).type);

/** Labels by the id that they are for. `control.labels` walks through the whole page for each control. */
let labels: {root: Node; byId: Map<string, Element[]>} | null = null;

function labelsFor(control: Control, root: Document | ShadowRoot): Element[] {
  if (labels?.root !== root) {
    const byId = new Map<string, Element[]>();
    for (const label of root.querySelectorAll('label[for]')) {
      const id = label.getAttribute('for') ?? '';
      byId.set(id, [...(byId.get(id) ?? []), label]);
    }
    labels = {root, byId};
    // Valid in this task only: the page may change before the next.
    queueMicrotask(() => {
      labels = null;
    });
  }
  const own = control.id ? (labels.byId.get(control.id) ?? []) : [];
  const around = control.closest('label');
  return around && !own.includes(around) && !around.hasAttribute('for') ? [...own, around] : own;
}

/** Text that the page ties to a control: aria-labelledby, labels, aria-label. Of a choice, the group's name. */
export function labelOf(control: Control): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap(id => (id ? (root.getElementById(id) ?? []) : []));
  const legend = isChoice(control) ? control.closest('fieldset')?.querySelector('legend') : null;
  if (legend) {
    const text = writtenText(legend, LIMITS.label);
    if (has(text)) return text;
  }
  const texts = [...named, ...labelsFor(control, root)].map(element => writtenText(element, LIMITS.label));
  const told = [...new Set(texts.filter(has))].join(' ').slice(0, LIMITS.label);
  if (told) return told;
  return (control.getAttribute('aria-label') ?? '').trim().slice(0, LIMITS.label);
}

/** Text between a node and the control before it, nearest first; `blocked` where a control is met. */
function textBefore(start: Node): {text: string; blocked: Element | null} {
  let text = '';
  for (let node = start.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === Node.TEXT_NODE) text = `${node.nodeValue ?? ''} ${text}`;
    else if (node instanceof Element && !SKIPPED.test(node.localName)) {
      if (node.matches(CONTROLS) || node.querySelector(CONTROLS)) {
        // The label of another control on the way names that one.
        return {text, blocked: node};
      }
      const own = node.matches('label[for]') ? '' : writtenText(node, LIMITS.label);
      if (has(own)) return {text: `${own} ${text}`, blocked: null};
    } else if (node instanceof Element) {
      if (/^(select|textarea)$/.test(node.localName)) return {text, blocked: node};
    }
    if (has(text) && node.nodeType !== Node.TEXT_NODE) break;
  }
  return {text, blocked: null};
}

/** Head of the column that a cell stands in. */
function columnHead(cell: Element): string {
  const row = cell.parentElement;
  if (row?.localName !== 'tr') return '';
  const index = [...row.children].indexOf(cell);
  const above = row.previousElementSibling ?? row.parentElement?.previousElementSibling?.lastElementChild;
  const head = above?.localName === 'tr' ? above.children[index] : undefined;
  return head && !head.querySelector(CONTROLS) ? writtenText(head, LIMITS.label) : '';
}

/**
 * Text that stands before a control in its block, its row or its list item; where another control comes
 * first, the text belongs to that one, and is only the name of the `group`.
 */
export function textNear(control: Control): {nearby: string; group: string} {
  let node: Element = control;
  let blocked = false;
  for (let level = 0; level < LEVELS; level++) {
    let before = textBefore(node);
    if (before.blocked && !has(before.text)) {
      blocked = true;
      before = textBefore(before.blocked);
    }
    const text = before.text.replace(/\s+/g, ' ').trim();
    if (has(text)) {
      const cut = text.slice(-LIMITS.label);
      return blocked ? {nearby: '', group: cut} : {nearby: cut, group: ''};
    }
    blocked ||= before.blocked !== null;
    const parent = node.parentElement;
    if (node.localName === 'td' && !blocked) {
      const head = columnHead(node);
      if (has(head)) return {nearby: head, group: ''};
    }
    if (!parent || /^(form|body|table|tbody|main|section|article|dialog)$/.test(parent.localName)) break;
    node = parent;
  }
  return {nearby: '', group: ''};
}

/** Name of the fieldset or group around a control. */
export function groupOf(control: Control): string {
  const group = control.closest('fieldset, [role=group], [role=radiogroup]');
  if (!group) return '';
  const legend = group.localName === 'fieldset' ? group.querySelector(':scope > legend') : null;
  const text = legend ? writtenText(legend, LIMITS.label) : (group.getAttribute('aria-label') ?? '');
  return text.slice(0, LIMITS.label);
}
