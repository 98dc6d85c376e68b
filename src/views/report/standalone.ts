import {h, render} from 'preact';
import {language, t} from '../components/words';
import {type Filter, isWorkshopView, VIEWS} from './filter';
import {WorkshopView} from './group-work/workshop-views';
import {ReportViews} from './report-views';
import type {Records} from './use-report';

/** What a report is made of. */
export interface Shown {
  records: Records;
  filter: Filter;
}

/** What the report shows now, for whoever wants to take it along; the first answer waits until there is some. */
class Latest<T> {
  #value: Promise<T>;
  #first: (value: T) => void = () => undefined;

  constructor() {
    this.#value = new Promise(resolve => {
      this.#first = resolve;
    });
  }

  give(value: T): void {
    this.#first(value);
    this.#value = Promise.resolve(value);
  }

  take(): Promise<T> {
    return this.#value;
  }
}

export const shown = new Latest<Shown>();

/** The page's own style sheets as they were written: read back from the browser they lose shorthands with variables. */
async function styles(): Promise<string> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const texts = await Promise.all(links.map(async ({href}) => (await fetch(href)).text()));
  return texts.join('\n');
}

/** A button does nothing in a document without scripts: it becomes the text that it bears, or its mark. */
function withoutButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll('button, select, form')) {
    const text = document.createElement('span');
    text.className = button.className.replace(/\blink\b/, '');
    const label = button.getAttribute('aria-label');
    if (label && button.querySelector('svg')) {
      text.setAttribute('role', 'img');
      text.setAttribute('aria-label', label);
      text.title = label;
    }
    text.append(...button.childNodes);
    button.replaceWith(text);
  }
}

/** The report that is shown now, as one document. */
export async function standaloneReport(): Promise<string> {
  return standaloneOf(await shown.take(), await styles());
}

/**
 * The report as one document: all views, or the one of several trips that is open; no scripts, nothing to load.
 *
 * @param css Style sheets of the report's page.
 * @param page An empty document to make it in.
 */
export function standaloneOf(
  {records, filter}: Shown,
  css: string,
  page: Document = document.implementation.createHTMLDocument(),
): string {
  page.title = t('report.title');
  page.documentElement.lang = language();
  const head = (name: string, attributes: Record<string, string>, text = '') => {
    const element = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(text);
    page.head.append(element);
  };
  page.head.prepend(Object.assign(page.createElement('meta'), {}));
  page.head.firstElementChild?.setAttribute('charset', 'utf-8');
  head('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'});
  head('meta', {
    'http-equiv': 'Content-Security-Policy',
    content: "default-src 'none'; style-src 'unsafe-inline'",
  });
  head('style', {}, css);
  page.body.className = 'report standalone';
  const main = page.createElement('main');
  page.body.append(main);
  const drawn = document.createElement('div');
  const {view} = filter;
  render(
    isWorkshopView(view)
      ? h(WorkshopView, {view, records, filter, whole: true})
      : h(ReportViews, {records, filter, views: VIEWS, whole: true}),
    drawn,
  );
  withoutButtons(drawn);
  main.append(...[...drawn.childNodes].map(node => page.importNode(node, true)));
  render(null, drawn);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
