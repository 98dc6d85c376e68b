import type {parseDocument} from 'htmlparser2';

export type Root = ReturnType<typeof parseDocument>;
type Node = Root['children'][number];
export type Element = Extract<Node, {attribs: Record<string, string>}>;

const SKIPPED_INSIDE = /^(script|style|select|textarea|option|template)$/;

export const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'attribs' in node && 'name' in node;
export const attribute = (element: Element, name: string): string => element.attribs[name] ?? '';
export const oneLine = (text: string, max: number): string => text.replace(/\s+/g, ' ').trim().slice(0, max);

/** Shown by the HTML alone; style sheets and scripts are not asked. */
export function isShown(element: Element): boolean {
  for (let at: unknown = element; isElement(at); at = at.parent) {
    if (
      'hidden' in at.attribs ||
      /display:\s*none/i.test(attribute(at, 'style')) ||
      /^(template|noscript)$/.test(at.name)
    )
      return false;
  }
  return true;
}

/** Text of an element as its author wrote it, on one line: without scripts and without what fields contain. */
export function authorText(element: Element, max: number): string {
  let text = '';
  const read = (node: unknown): void => {
    if (text.length > max * 2) return;
    if (isElement(node)) {
      if (node !== element && SKIPPED_INSIDE.test(node.name)) return;
      for (const child of node.children) read(child);
    } else if (
      typeof node === 'object' &&
      node !== null &&
      'data' in node &&
      'type' in node &&
      node.type === 'text'
    )
      text += ` ${node.data}`;
  };
  read(element);
  return oneLine(text, max);
}

export const isButton = (element: Element): boolean =>
  element.name === 'button' ||
  attribute(element, 'role') === 'button' ||
  (element.name === 'input' && attribute(element, 'type') === 'submit') ||
  (element.name === 'a' && /btn|button/i.test(attribute(element, 'class')));

export const buttonText = (element: Element, max: number): string =>
  element.name === 'input' ? attribute(element, 'value').slice(0, max) : authorText(element, max);

/** One walk through the document, with what the questions below ask for. */
export class Markup {
  readonly elements: Element[] = [];
  readonly byName = new Map<string, Element[]>();

  constructor(readonly root: Root) {
    const walk = (nodes: readonly unknown[]): void => {
      for (const node of nodes) {
        if (this.elements.length >= ELEMENTS) return;
        if (!isElement(node)) continue;
        this.elements.push(node);
        const list = this.byName.get(node.name);
        if (list) list.push(node);
        else this.byName.set(node.name, [node]);
        walk(node.children);
      }
    };
    walk(root.children);
  }

  all(...names: string[]): Element[] {
    return names.flatMap(name => this.byName.get(name) ?? []);
  }
}
const ELEMENTS = 60_000;
