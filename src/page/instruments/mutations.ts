import type {Ledger} from '../ledger';
import {getterOf, natives} from '../natives';
import {wrapMethod} from '../wrap';

const rootOf = getterOf<unknown>(Document.prototype, 'documentElement');
const bodyOf = getterOf<unknown>(Document.prototype, 'body');

/** An option of the page's as it stands there; an accessor of the page's is not called a second time. */
const option = (options: object, name: string): boolean =>
  !!natives.getOwnPropertyDescriptor(options, name)?.value;

/**
 * Which scripts have every change of the whole document told to them: its tree, attributes and texts. Many follow the
 * tree; all three together is what a copy of the page needs.
 */
export function observeMutations(ledger: Ledger): void {
  wrapMethod(MutationObserver.prototype, 'observe', args => {
    const target = args[0];
    const options = args[1];
    if (target !== document && target !== rootOf?.(document) && target !== bodyOf?.(document)) return;
    if (typeof options !== 'object' || options === null || !option(options, 'subtree')) return;
    const isAll =
      option(options, 'childList') &&
      (option(options, 'attributes') || option(options, 'attributeOldValue')) &&
      (option(options, 'characterData') || option(options, 'characterDataOldValue'));
    if (isAll) ledger.note('follow:document');
  });
}
