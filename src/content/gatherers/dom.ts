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

/** Elements that match a selector in a tree and in every shadow root below it. */
export function* deepQuery(root: Document | ShadowRoot, selector: string): Generator<Element> {
  yield* root.querySelectorAll(selector);
  for (const shadow of shadowRoots(root)) yield* deepQuery(shadow, selector);
}

/**
 * Some of the commonest elements that cannot have a shadow root. The browser passes over them by itself; each that is
 * handed out costs an object of the script's world at the first look, and each name in the list costs at every look.
 */
const HOSTLESS = 'a, li, td, label, b, i, input, option, br, img, script, meta, link, path';

/** What was found in this very task: nothing can have changed since. */
const found = new Map<Node, ShadowRoot[]>();

/** Shadow roots directly below a tree. Only custom elements and a few built-ins can have one. */
export function shadowRoots(root: Document | ShadowRoot): readonly ShadowRoot[] {
  const before = found.get(root);
  if (before) return before;
  if (found.size === 0) queueMicrotask(() => found.clear());
  const roots: ShadowRoot[] = [];
  found.set(root, roots);
  root.querySelectorAll(`:not(${HOSTLESS})`).forEach(element => {
    const shadow = element.shadowRoot ?? (mayBeClosed(element) ? closedIn(element) : null);
    if (shadow) roots.push(shadow);
  });
  return roots;
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
