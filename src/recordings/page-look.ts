import {DomUtils, parseDocument} from 'htmlparser2';
import {
  classifyForm,
  type FieldDescription,
  type FieldVerdict,
  type FormDescription,
} from '../catalog/fields/classify';
import {findCues} from '../catalog/incentives/find';
import {marksOf} from '../catalog/pages/classify';
import {LIMITS} from '../model/limits';
import type {PageSignals} from '../model/observation';
import type {Mechanism} from '../model/units';

type Root = ReturnType<typeof parseDocument>;
type Node = Root['children'][number];
type Element = Extract<Node, {attribs: Record<string, string>}>;

/** A control of a form in a document's HTML, with what stood in it from the start. */
export interface Control {
  name: string;
  id: string;
  verdict: FieldVerdict;
  label: string;
  required: boolean;
  /** Something can be typed or chosen, once it is shown. */
  isOpen: boolean;
  /** It is open, and shown from the start. */
  isShown: boolean;
  /** Values that it has without anybody's doing. */
  defaults: readonly string[];
}

/** What a document's HTML shows before any script has run. */
export interface PageLook {
  /** The marks of the address are left to whoever knows it. */
  signals(address: string): PageSignals;
  controls: readonly Control[];
  frames: readonly {host: string; path: string}[];
  cues: readonly {cue: string; mechanism: Mechanism; sentence: string}[];
  /** Everything that its author wrote: texts, attributes, data in scripts. */
  words: string;
}

const SKIPPED = /^(script|style|template|noscript|head|svg)$/;
const BLOCKS = /^(p|li|label|h[1-6]|td|th|dd|dt|button|small|strong|em|span|div|a)$/;
const NO_DATA = /^(hidden|submit|button|image|reset|file|color|range)$/;
const PRICE = /(?:[€$£¥]|EUR|USD|GBP|CNY|RMB)\s?\d|\d[\d.,\s]*\s?(?:€|EUR|元|zł|kr|USD)/;
const CHOICE = /^(radio|checkbox)$/;

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'attribs' in node && 'name' in node;
const attribute = (element: Element, name: string): string => element.attribs[name] ?? '';
const oneLine = (text: string, max: number): string => text.replace(/\s+/g, ' ').trim().slice(0, max);

/** Shown by the HTML alone; style sheets and scripts are not asked. */
function isShown(element: Element): boolean {
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
function authorText(element: Element, max: number): string {
  let text = '';
  const read = (node: unknown): void => {
    if (text.length > max * 2) return;
    if (isElement(node)) {
      if (node !== element && /^(script|style|select|textarea|option|template)$/.test(node.name)) return;
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

/** One walk through the document, with what the questions below ask for. */
class Page {
  readonly elements: Element[] = [];
  readonly byName = new Map<string, Element[]>();

  constructor(root: Root) {
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

const typesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((type): type is string => typeof type === 'string');

function structuredTypes(page: Page): string[] {
  const all: string[] = [];
  for (const script of page.all('script').slice(0, 400)) {
    if (attribute(script, 'type') !== 'application/ld+json') continue;
    const text = DomUtils.textContent(script);
    if (text.length > 300_000) continue;
    try {
      const data: unknown = JSON.parse(text);
      for (const root of (Array.isArray(data) ? data : [data]).slice(0, 50)) {
        const graph = (root as {'@graph'?: unknown})?.['@graph'];
        for (const thing of Array.isArray(graph) ? graph.slice(0, 100) : [root])
          all.push(...typesIn((thing as {'@type'?: unknown})?.['@type']));
      }
    } catch {
      // Broken markup is common and says nothing.
    }
  }
  for (const element of page.elements) {
    if ('itemscope' in element.attribs && !('itemprop' in element.attribs))
      all.push(attribute(element, 'itemtype').split('/').pop() ?? '');
  }
  const types = all.filter(type => /^[A-Za-z]{2,50}$/.test(type));
  const products = types.filter(type => type === 'Product').length;
  return [...new Set(types.map(type => (type === 'Product' && products > 1 ? 'Product[]' : type)))].slice(
    0,
    40,
  );
}

const isButton = (element: Element): boolean =>
  element.name === 'button' ||
  attribute(element, 'role') === 'button' ||
  (element.name === 'input' && attribute(element, 'type') === 'submit') ||
  (element.name === 'a' && /btn|button/i.test(attribute(element, 'class')));

const buttonText = (element: Element, max: number): string =>
  element.name === 'input' ? attribute(element, 'value').slice(0, max) : authorText(element, max);

function pricedCards(page: Page): number {
  let cards = 0;
  const isCard = (element: Element) =>
    /^(li|article)$/.test(element.name) ||
    attribute(element, 'itemtype').includes('Product') ||
    /product|card/i.test(attribute(element, 'class'));
  for (const card of page.elements.filter(isCard).slice(0, 400)) {
    const text = DomUtils.textContent(card);
    if (text.length >= 600 || !PRICE.test(text)) continue;
    if (DomUtils.findOne(element => element.name === 'a' && 'href' in element.attribs, card.children))
      cards += 1;
  }
  return cards;
}

const formOf = (control: Element): Element | null => {
  for (let at: unknown = control.parent; isElement(at); at = at.parent) if (at.name === 'form') return at;
  return null;
};

function labelOf(control: Element, labels: ReadonlyMap<string, string>): string {
  const named = attribute(control, 'aria-labelledby')
    .split(/\s+/)
    .flatMap(id => labels.get(`#${id}`) ?? []);
  if (CHOICE.test(attribute(control, 'type'))) {
    for (let at: unknown = control.parent; isElement(at); at = at.parent) {
      if (at.name !== 'fieldset') continue;
      const legend = at.children.find(child => isElement(child) && child.name === 'legend');
      if (isElement(legend)) return authorText(legend, LIMITS.label);
    }
  }
  const own = labels.get(attribute(control, 'id')) ?? '';
  if (own) return own;
  for (let at: unknown = control.parent; isElement(at); at = at.parent) {
    if (at.name === 'label') return authorText(at, LIMITS.label);
  }
  return named.join(' ') || attribute(control, 'aria-label').trim().slice(0, LIMITS.label);
}

function describe(control: Element, labels: ReadonlyMap<string, string>): FieldDescription {
  const options =
    control.name === 'select' ? DomUtils.getElementsByTagName('option', control).slice(0, 60) : [];
  const maxLength = Number.parseInt(attribute(control, 'maxlength'), 10);
  return {
    element: control.name,
    inputType: attribute(control, 'type').toLowerCase(),
    autocomplete: attribute(control, 'autocomplete').slice(0, 200),
    name: attribute(control, 'name').slice(0, 200),
    id: attribute(control, 'id').slice(0, 200),
    label: labelOf(control, labels),
    placeholder: attribute(control, 'placeholder').slice(0, LIMITS.label),
    title: attribute(control, 'title').slice(0, LIMITS.label),
    classes: attribute(control, 'class').slice(0, 200),
    inputMode: attribute(control, 'inputmode').slice(0, 200),
    pattern: attribute(control, 'pattern').slice(0, 200),
    ...(maxLength > 0 ? {maxLength} : {}),
    ...(control.name === 'select'
      ? {options: options.map(option => oneLine(DomUtils.textContent(option), 40))}
      : {}),
  };
}

function describeForm(page: Page, form: Element | null): FormDescription {
  const within = form ? DomUtils.filter(isElement, form.children).filter(isElement) : page.elements;
  const buttons = within
    .filter(isButton)
    .slice(0, 12)
    .map(button => buttonText(button, 40));
  const heading = within.find(({name}) => /^(legend|h[1-4])$/.test(name));
  const attributes = ['action', 'id', 'name', 'class', 'role', 'aria-label'].map(name =>
    (form ? attribute(form, name) : '').replace(/^https?:\/\/[^/]*|[?#].*$/g, '').slice(0, 160),
  );
  return {
    attributes: attributes.join(' ').trim(),
    buttons: buttons.filter(text => text !== ''),
    heading: heading ? authorText(heading, LIMITS.label) : '',
  };
}

function defaultsOf(control: Element): string[] {
  if (control.name === 'textarea') return [DomUtils.textContent(control)];
  if (control.name !== 'select') {
    const isChoice = CHOICE.test(attribute(control, 'type'));
    return isChoice && !('checked' in control.attribs) ? [] : [attribute(control, 'value')];
  }
  const options = DomUtils.getElementsByTagName('option', control);
  const chosen = options.filter(option => 'selected' in option.attribs);
  return (chosen.length > 0 ? chosen : options.slice(0, 1)).map(option =>
    'value' in option.attribs
      ? attribute(option, 'value')
      : oneLine(DomUtils.textContent(option), LIMITS.typed),
  );
}

/** All choices of one name are one field. */
const groupOf = (element: Element, form: readonly Element[]): readonly Element[] =>
  CHOICE.test(attribute(element, 'type'))
    ? form.filter(other => attribute(other, 'name') === attribute(element, 'name'))
    : [element];

function controlsOf(page: Page): Control[] {
  const labels = new Map<string, string>();
  for (const label of page.all('label')) {
    const id = attribute(label, 'for');
    if (id) labels.set(id, `${labels.get(id) ?? ''} ${authorText(label, LIMITS.label)}`.trim());
  }
  const wanted = new Set(
    page.elements
      .flatMap(element => attribute(element, 'aria-labelledby').split(/\s+/))
      .filter(id => id !== ''),
  );
  for (const element of page.elements) {
    const id = attribute(element, 'id');
    if (wanted.has(id)) labels.set(`#${id}`, authorText(element, LIMITS.label));
  }
  const elements = page.elements
    .filter(({name}) => /^(input|select|textarea)$/.test(name))
    .slice(0, LIMITS.fields);
  const byForm = new Map<Element | null, Element[]>();
  for (const element of elements) {
    const form = formOf(element);
    byForm.set(form, [...(byForm.get(form) ?? []), element]);
  }
  const controls = new Map<Element, Control>();
  for (const [form, own] of byForm) {
    const open = own.filter(element => !NO_DATA.test(attribute(element, 'type').toLowerCase()));
    const verdicts = classifyForm(
      open.map(element => describe(element, labels)),
      describeForm(page, form),
    );
    for (const element of own) {
      const verdict = verdicts[open.indexOf(element)] ?? {
        type: 'unknown',
        token: 'unknown',
        confidence: 0,
        evidence: [],
      };
      controls.set(element, {
        name: attribute(element, 'name'),
        id: attribute(element, 'id'),
        verdict,
        label: labelOf(element, labels),
        required: 'required' in element.attribs || attribute(element, 'aria-required') === 'true',
        isOpen: open.includes(element),
        isShown: open.includes(element) && isShown(element),
        defaults: groupOf(element, own).flatMap(defaultsOf),
      });
    }
  }
  return elements.flatMap(element => controls.get(element) ?? []);
}

function framesOf(page: Page, base: string): {host: string; path: string}[] {
  return page
    .all('iframe', 'frame')
    .slice(0, 60)
    .flatMap(frame => {
      const src = attribute(frame, 'src');
      if (!src || !URL.canParse(src, base)) return [];
      const {protocol, hostname, pathname} = new URL(src, base);
      return /^https?:$/.test(protocol) ? [{host: hostname, path: pathname.slice(0, 200)}] : [];
    });
}

function cuesOf(page: Page): PageLook['cues'] {
  const texts: string[] = [];
  for (const element of page.elements) {
    if (texts.length >= 3_000) break;
    const hasOwnText = element.children.some(
      child => child.type === 'text' && 'data' in child && child.data.trim().length > 1,
    );
    if (!BLOCKS.test(element.name) || !hasOwnText || !isShown(element)) continue;
    const text = authorText(element, 400);
    if (text.length >= 5) texts.push(text);
  }
  return findCues(texts).map(({cue: {id, mechanism}, sentence}) => ({cue: id, mechanism, sentence}));
}

/** Texts, attributes and data in scripts, without what fields contain. */
function wordsOf(page: Page, root: Root): string {
  const values = page.elements.flatMap(({name, attribs}) =>
    Object.entries(attribs).flatMap(([key, value]) =>
      key === 'value' && /^(input|textarea)$/.test(name) ? [] : value,
    ),
  );
  const texts: string[] = [];
  const walk = (nodes: readonly unknown[]): void => {
    for (const node of nodes) {
      if (isElement(node)) {
        if (!/^(style|textarea)$/.test(node.name)) walk(node.children);
      } else if (
        typeof node === 'object' &&
        node !== null &&
        'type' in node &&
        node.type === 'text' &&
        'data' in node
      )
        texts.push(String(node.data));
    }
  };
  walk(root.children);
  return `${texts.join(' ')} ${values.join(' ')}`;
}

/**
 * Looks at a document's HTML as the content script looks at the page: fields, signs of its kind, frames, rewards and rules.
 *
 * @param url Address of the document, for relative addresses of frames.
 */
export function lookAt(html: string, url: string): PageLook {
  const root = parseDocument(html.slice(0, LIMITS.recordingText), {decodeEntities: true});
  const page = new Page(root);
  const shown = page.elements.filter(element => !SKIPPED.test(element.name));
  const headings = shown
    .filter(element => /^h[12]$/.test(element.name) || attribute(element, 'role') === 'heading')
    .filter(isShown)
    .slice(0, 12)
    .map(element => authorText(element, 120));
  const [title] = page.all('title');
  const buttons = shown
    .filter(isButton)
    .filter(isShown)
    .slice(0, 40)
    .map(button => buttonText(button, 60));
  const [body] = page.all('body');
  const action = page.elements.find(
    element =>
      'data-action' in element.attribs &&
      (element === body || /(^|\s)page(\s|$)/.test(attribute(element, 'class'))),
  );
  const classes = attribute(body ?? ({attribs: {}} as Element), 'class')
    .split(/\s+/)
    .filter(name => name !== '');
  const platform =
    `#${body ? attribute(body, 'id') : ''} ${classes.map(name => `.${name}`).join(' ')} @${action ? attribute(action, 'data-action') : ''}`.slice(
      0,
      2_000,
    );
  const controls = controlsOf(page);
  const frames = framesOf(page, url);
  const openGraph = page.all('meta').find(meta => attribute(meta, 'property') === 'og:type');
  const signals = {
    types: structuredTypes(page),
    ...(openGraph ? {openGraph: attribute(openGraph, 'content').slice(0, 60)} : {}),
    fields: [...new Set(controls.filter(({isShown: shown}) => shown).map(({verdict}) => verdict.type))],
    frames: [...new Set(frames.map(({host}) => host))],
    priced: pricedCards(page),
  };
  const texts = {
    headings: [title ? oneLine(DomUtils.textContent(title), 160) : '', ...headings].filter(
      text => text !== '',
    ),
    buttons: buttons.filter(text => text !== ''),
    platform,
  };
  return {
    signals: address => ({...signals, marks: marksOf({address, ...texts})}),
    controls,
    frames,
    cues: cuesOf(page),
    words: wordsOf(page, root),
  };
}
