import {DomUtils, parseDocument} from 'htmlparser2';
import {PREFILLED} from '../catalog/fields/prefilled';
import {nameIn} from '../catalog/incentives/greetings';
import {matchCues} from '../catalog/incentives/match';
import {type Shown, shownIn} from '../catalog/incentives/shown';
import {marksOf} from '../catalog/pages/classify';
import {LIMITS} from '../model/limits';
import type {PageSignals} from '../model/observation';
import type {Mechanism} from '../model/units';
import type {TypedValue} from '../scan/raw';
import {type Control, controlsOf} from './controls';
import {
  attribute,
  authorText,
  buttonText,
  type Element,
  isButton,
  isElement,
  isShown,
  Markup,
  oneLine,
} from './markup';

const SKIPPED = /^(script|style|template|noscript|head|svg)$/;
const BLOCKS = /^(p|li|label|h[1-6]|td|th|dd|dt|button|small|strong|em|span|div|a)$/;
const PRICE = /(?:[€$£¥]|EUR|USD|GBP|CNY|RMB)\s?\d|\d[\d.,\s]*\s?(?:€|EUR|元|zł|kr|USD)/;

/** What a document's HTML shows before any script has run. */
export interface PageLook {
  /** The marks of the address are left to whoever knows it. */
  signals(address: string): PageSignals;
  controls: readonly Control[];
  frames: readonly {host: string; path: string}[];
  cues: readonly {cue: string; mechanism: Mechanism; sentence: string}[];
  /** What it shows of the person, as it stands. */
  shown: readonly Shown[];
  /** Values of the person's that stand in its fields from the start, and names by which it greets. */
  persons: readonly TypedValue[];
  /** Everything that its author wrote: texts, attributes, data in scripts. */
  words: string;
}

const typesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((type): type is string => typeof type === 'string');

function structuredTypes(page: Markup): string[] {
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

function pricedCards(page: Markup): number {
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

function framesOf(page: Markup, base: string): {host: string; path: string}[] {
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

/** Things of the person's that are kept of one page. */
const MOST_SHOWN = 20;

function sentencesOf(page: Markup): Pick<PageLook, 'cues' | 'shown'> & {names: readonly string[]} {
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
  return {
    names: [...new Set(texts.map(nameIn).filter(name => name !== ''))].slice(0, MOST_SHOWN),
    cues: matchCues(texts).map(({cue: {id, mechanism}, text}) => ({cue: id, mechanism, sentence: text})),
    shown: texts.flatMap(shownIn).slice(0, MOST_SHOWN),
  };
}

/** Texts, attributes and data in scripts, without what fields contain. */
function wordsOf(page: Markup): string {
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
  walk(page.root.children);
  return `${texts.join(' ')} ${values.join(' ')}`;
}

/**
 * Looks at a document's HTML as the content script looks at the page: fields, signs of its kind, frames, rewards and rules.
 *
 * @param url Address of the document, for relative addresses of frames.
 */
export function lookAt(html: string, url: string): PageLook {
  const page = new Markup(parseDocument(html.slice(0, LIMITS.recordingText), {decodeEntities: true}));
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
  const {names, cues, shown: sentences} = sentencesOf(page);
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
    cues,
    shown: sentences,
    persons: [
      ...names.map(value => ({type: value.includes(' ') ? 'name' : 'given-name', value})),
      ...controls.flatMap(({verdict, defaults}) =>
        PREFILLED.has(verdict.type)
          ? defaults.flatMap(value =>
              value.trim().length > 1 ? [{type: verdict.type, value: value.trim()}] : [],
            )
          : [],
      ),
    ],
    words: wordsOf(page),
  };
}
