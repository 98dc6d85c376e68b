/** Elements that match a selector in a tree and in every open shadow root below it. */
export function* deepQuery(root: Document | ShadowRoot, selector: string): Generator<Element> {
  yield* root.querySelectorAll(selector);
  for (const shadow of shadowRoots(root)) yield* deepQuery(shadow, selector);
}

/**
 * Common elements that never have a shadow root: the DOM standard lets custom elements and a few others attach one.
 * Leaving them to the selector spares a wrapper for each of the page's elements.
 */
const ROOTLESS =
  'a, b, i, em, strong, small, br, hr, ul, ol, li, dl, dt, dd, table, thead, tbody, tr, td, th, label, input, select, ' +
  'option, optgroup, textarea, button, form, fieldset, legend, img, picture, source, svg, svg *, script, style, ' +
  'noscript, template, link, meta, title, head, html, iframe, video, audio, figure, figcaption, pre, code, sup, sub';

/** Open shadow roots directly below a tree. */
export function shadowRoots(root: Document | ShadowRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const {shadowRoot} of root.querySelectorAll(`:not(${ROOTLESS})`)) {
    if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

/** Text of an element's author, on one line and capped: without scripts and without what fields contain. */
export function authorText(element: Element, max: number): string {
  let text = '';
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element && /^(script|style|select|textarea|option|template)$/i.test(node.tagName)
      ? NodeFilter.FILTER_REJECT
      : node instanceof HTMLElement && node.isContentEditable
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = nodes.nextNode(); node && text.length < max * 2; node = nodes.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += ` ${node.nodeValue}`;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, max);
}

/** Shown to the person: laid out and not hidden by style. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true, opacityProperty: false});

const elementsGetter = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get;

/** The controls of a form. A field named `elements` hides them from the plain property, so that is not asked. */
export const elementsOf = (form: HTMLFormElement): Iterable<Element> =>
  (elementsGetter?.call(form) as Iterable<Element> | undefined) ?? [];
