import {marksOf} from '../../catalog/pages/classify';
import {LIMITS} from '../../model/limits';
import type {PageSignals} from '../../model/observation';
import {authorText, isVisible, trees} from './dom';

const PRICE = /(?:[€$£¥]|EUR|USD|GBP|CNY|RMB)\s?\d|\d[\d.,\s]*\s?(?:€|EUR|元|zł|kr|USD)/;
const CARDS = 'li, article, [itemtype*="Product"], [class*="product" i], [class*="card" i]';

const typesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((type): type is string => typeof type === 'string');

/** Types of the things that a JSON-LD block is about; not of what is nested in them. */
function jsonLdTypes(): string[] {
  const types: string[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    const text = script.textContent ?? '';
    if (text.length > 300_000) continue;
    try {
      const data: unknown = JSON.parse(text);
      const roots = Array.isArray(data) ? data : [data];
      for (const root of roots.slice(0, 50)) {
        const graph = (root as {'@graph'?: unknown})?.['@graph'];
        for (const thing of Array.isArray(graph) ? graph.slice(0, 100) : [root]) {
          types.push(...typesIn((thing as {'@type'?: unknown})?.['@type']));
        }
      }
    } catch {
      // Broken markup is common and says nothing.
    }
  }
  return types;
}

const microdataTypes = (): string[] =>
  [...document.querySelectorAll('[itemscope][itemtype]:not([itemprop])')]
    .slice(0, 100)
    .map(element => element.getAttribute('itemtype')?.split('/').pop() ?? '');

/** Structured-data types, each once; several products are `Product[]`, since that is a list. */
function structuredTypes(): string[] {
  const all = [...jsonLdTypes(), ...microdataTypes()].filter(type => /^[A-Za-z]{2,50}$/.test(type));
  const products = all.filter(type => type === 'Product').length;
  const types = new Set(all.map(type => (type === 'Product' && products > 1 ? 'Product[]' : type)));
  return [...types].slice(0, 40);
}

function visibleTexts(selector: string, max: number, count: number): string[] {
  const texts: string[] = [];
  // Whole checkouts are drawn in shadow roots.
  for (const tree of trees()) {
    for (const element of tree.querySelectorAll(selector)) {
      if (texts.length >= count) return texts;
      if (!isVisible(element)) continue;
      const text =
        element instanceof HTMLInputElement ? element.value.slice(0, max) : authorText(element, max);
      if (text) texts.push(text);
    }
  }
  return texts;
}

/** Where shop systems say which of their pages this is. */
function platformMarks(): string {
  const {body} = document;
  const action =
    document.querySelector('.page[data-action], body[data-action]')?.getAttribute('data-action') ?? '';
  return `#${body.id} ${[...body.classList].map(name => `.${name}`).join(' ')} @${action}`.slice(0, 2_000);
}

function pricedCards(): number {
  let cards = 0;
  for (const card of [...document.querySelectorAll(CARDS)].slice(0, 400)) {
    const text = card.textContent ?? '';
    if (text.length < 600 && PRICE.test(text) && card.querySelector('a[href]')) cards += 1;
  }
  return cards;
}

/** Hosts of the frames that are embedded. */
export function embeddedFrames(): {host: string; path: string}[] {
  return [...document.querySelectorAll('iframe[src], frame[src]')].slice(0, 60).flatMap(frame => {
    const {src} = frame as HTMLIFrameElement;
    if (!/^https?:/.test(src)) return [];
    const {hostname, pathname} = new URL(src);
    return [{host: hostname, path: pathname.slice(0, 200)}];
  });
}

/** What was read last and the marks in it: most looks find the same words again, and to weigh them costs most. */
let lastWords = '';
let lastMarks: string[] = [];

function marks(): string[] {
  const words = {
    address: location.pathname + location.search,
    headings: [document.title.slice(0, 160), ...visibleTexts('h1, h2, [role=heading]', 120, 12)],
    buttons: visibleTexts(
      'button, input[type=submit], [role=button], a[class*="btn" i], a[class*="button" i]',
      60,
      40,
    ),
    platform: platformMarks(),
  };
  const text = JSON.stringify(words);
  if (text !== lastWords) {
    lastWords = text;
    lastMarks = marksOf(words);
  }
  return lastMarks;
}

/** Everything that speaks for a kind of page. `fields`: types of the visible controls. */
export function gatherSignals(fields: readonly string[]): PageSignals {
  const openGraph = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return {
    types: structuredTypes(),
    ...(openGraph ? {openGraph: openGraph.slice(0, 60)} : {}),
    marks: marks(),
    fields: [...new Set(fields)].slice(0, LIMITS.fields),
    frames: [...new Set(embeddedFrames().map(({host}) => host))],
    priced: pricedCards(),
  };
}
