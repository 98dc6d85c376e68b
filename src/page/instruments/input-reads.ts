import type {Ledger} from '../ledger';
import {natives} from '../natives';
import {wrapAccessor, wrapConstructor, wrapMethod} from '../wrap';

/** Which scripts read what stands in form fields and in texts that can be edited. */
export function observeReads(ledger: Ledger): void {
  const form = HTMLFormElement.prototype;
  const at = (act: string) => ({get: (_: unknown, self: unknown) => ledger.noteAt(self as EventTarget, act)});
  for (const prototype of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    wrapAccessor(prototype.prototype, 'value', at('read:value'));
  }
  wrapAccessor(HTMLInputElement.prototype, 'checked', at('read:checked'));
  wrapAccessor(HTMLSelectElement.prototype, 'selectedIndex', at('read:selected'));
  wrapAccessor(HTMLSelectElement.prototype, 'selectedOptions', at('read:selected'));
  wrapConstructor(window, 'FormData', args => {
    if (natives.isA(form, args[0])) ledger.noteAt(args[0] as EventTarget, 'read:form-data');
  });
  for (const prototype of [window.Selection, window.Range]) {
    wrapMethod(prototype?.prototype, 'toString', () => ledger.note('read:selection'));
  }
  wrapMethod(form, 'submit', (_, self) => ledger.noteAt(self as EventTarget, 'call:submit'));
}
