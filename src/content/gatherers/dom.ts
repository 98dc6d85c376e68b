/** How each browser lets content scripts, and nobody else, into closed shadow roots: Chrome by an API, Firefox by a property. */
declare const chrome: {dom?: {openOrClosedShadowRoot?(element: Element): ShadowRoot | null}} | undefined;
const {dom} = typeof chrome === 'undefined' ? {} : chrome;

function closedIn(element: Element): ShadowRoot | null {
  if (!dom?.openOrClosedShadowRoot)
    return (element as {openOrClosedShadowRoot?: ShadowRoot | null}).openOrClosedShadowRoot ?? null;
  try {
    return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
  } catch {
    // The extension was updated or removed: this copy of the script is an orphan, and nothing of that is the page's affair.
    return null;
  }
}

/** The shadow root of an element, closed ones too. */
export const shadowRootOf = (element: Element): ShadowRoot | null => element.shadowRoot ?? closedIn(element);

/** To ask for a closed root costs more than all the rest; what has one is a custom element or has nothing else in it. */
const mayBeClosed = ({localName, firstChild}: Element): boolean => !firstChild || localName.includes('-');

/**
 * Some of the commonest elements that cannot have a shadow root. The browser passes over them by itself; each that is
 * handed out costs an object of the script's world at the first look, and each name in the list costs at every look.
 */
const HOSTLESS = 'a, li, td, label, b, i, em, input, option, br, img, script, meta, link, path';

/** Shadow roots as they were found, by the tree that they hang in: of trees in which none can have come since. */
let found: WeakMap<Node, readonly ShadowRoot[]> | null = null;

/**
 * To be called when an element got a shadow root: a search through all elements costs more than the rest of a look, so
 * nothing is searched twice without that, or something that came.
 */
export function forgetShadowRoots(): void {
  found = null;
}

/** To be called with what changed in the document. Pages change by the thousand: records are read only until one matters. */
export function noteChanges(records: readonly MutationRecord[]): void {
  if (found && records.some(({addedNodes}) => addedNodes.length > 0)) forgetShadowRoots();
}

/** Shadow roots directly below a tree. Only custom elements and a few built-ins can have one. */
function shadowRoots(tree: Document | ShadowRoot): readonly ShadowRoot[] {
  found ??= new WeakMap();
  const before = found.get(tree);
  if (before) return before.filter(({host}) => host.isConnected);
  const roots: ShadowRoot[] = [];
  tree.querySelectorAll(`:not(${HOSTLESS})`).forEach(element => {
    const shadow = element.shadowRoot ?? (mayBeClosed(element) ? closedIn(element) : null);
    if (shadow) roots.push(shadow);
  });
  found.set(tree, roots);
  return roots;
}

/** The document and every shadow root in it, however deep: outer ones first. */
export function trees(): (Document | ShadowRoot)[] {
  const all: (Document | ShadowRoot)[] = [document];
  for (const tree of all) for (const root of shadowRoots(tree)) all.push(root);
  return all;
}

/** What a person may have written there. */
const isEdited = (node: Node): boolean => node instanceof HTMLElement && node.isContentEditable;

const oneLine = (text: string, max: number): string => text.replace(/\s+/g, ' ').trim().slice(0, max);

/** Text of an element's author, on one line and capped: without scripts and without what fields contain. */
export function authorText(element: Element, max: number): string {
  if (isEdited(element)) return '';
  // Most have nothing inside but their text.
  if (!element.firstElementChild) return oneLine(element.textContent ?? '', max);
  let text = '';
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element && /^(script|style|select|textarea|option|template)$/i.test(node.tagName)
      ? NodeFilter.FILTER_REJECT
      : isEdited(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = nodes.nextNode(); node && text.length < max * 2; node = nodes.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += ` ${node.nodeValue}`;
  }
  return oneLine(text, max);
}

/** Shown to the person: laid out and not hidden by style. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true, opacityProperty: false});

const elementsGetter = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get;

/** The controls of a form. A field named `elements` hides them from the plain property, so that is not asked. */
export const elementsOf = (form: HTMLFormElement): Iterable<Element> =>
  (elementsGetter?.call(form) as Iterable<Element> | undefined) ?? [];
