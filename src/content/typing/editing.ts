import type {FieldDescription} from '../../catalog/fields/description';
import {LIMITS} from '../../model/limits';
import {describe} from '../gatherers/field-context';
import type {Control} from '../gatherers/form-fields';

/** Chrome's way for a page to take text in without a field, such as on a canvas. */
interface EditContext extends EventTarget {
  readonly text: string;
}

/** Something with a text of its own that people write, and that is no form control. */
export type Sheet = HTMLElement;

const contextOf = (element: Element | null): EditContext | null =>
  (element as {editContext?: EditContext | null} | null)?.editContext ?? null;

/** The outermost element that is edited where an event is, or the one that has an EditContext. */
export function sheetAt(target: unknown): Sheet | null {
  // A document that is edited as a whole; not each browser calls its elements editable.
  if (document.designMode === 'on') return document.body;
  if (!(target instanceof HTMLElement)) return null;
  if (contextOf(target)) return target;
  if (!target.isContentEditable) return null;
  let host: HTMLElement = target;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** What stands on a sheet, as it is shown: this has the page laid out. */
export function readSheet(sheet: Sheet): string {
  const text = contextOf(sheet)?.text ?? (sheet.innerText || (sheet.textContent ?? ''));
  return text.replaceAll('\u00a0', ' ').trim().slice(0, LIMITS.typed);
}

/** The same as it is written, for each sign that is typed. */
export const glanceAt = (sheet: Sheet): string =>
  (contextOf(sheet)?.text ?? sheet.textContent ?? '').replaceAll('\u00a0', ' ').trim();

/** A sheet as if it were a field for text, to ask what it is for. */
export function describeSheet(sheet: Sheet): FieldDescription {
  const isLong = sheet.ariaMultiLine === 'true' || sheet.getAttribute('role') !== 'textbox';
  return {...describe(sheet as Element as Control), element: isLong ? 'textarea' : 'input'};
}

const heard = new WeakSet<EditContext>();

/** Has it told when somebody writes into the EditContext of an element: only that itself hears of it. */
export function hearContext(element: Element, changed: (sheet: Sheet) => void): boolean {
  const context = contextOf(element);
  if (!context) return false;
  if (!heard.has(context)) {
    heard.add(context);
    context.addEventListener('textupdate', () => changed(element as Sheet));
  }
  return true;
}
