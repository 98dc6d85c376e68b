import {parseHTML} from 'linkedom';
import drawerCss from '../components/drawer.css?inline';
import partsCss from '../components/parts.css?inline';
import themeCss from '../components/theme.css?inline';
import {type Language, words} from '../components/words';
import {readFilter} from './filter';
import picturesCss from './pictures.css?inline';
import printCss from './print.css?inline';
import reportCss from './report.css?inline';
import {standaloneOf} from './standalone';
import type {Records} from './use-report';
import viewsCss from './views.css?inline';

/** In the order in which the report's page loads them. */
const STYLES = [themeCss, partsCss, drawerCss, reportCss, viewsCss, picturesCss, printCss].join('\n');

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

/**
 * The report as one document, made outside of a browser: the same views of the same analysis as in the extension. The entry
 * of `dist/node/report.js`.
 */
export async function reportOf(records: Records, language: Language = 'en'): Promise<string> {
  const {document: drawing} = parseHTML(EMPTY);
  Object.assign(globalThis, {document: drawing});
  await words.changeLanguage(language);
  return standaloneOf({records, filter: readFilter('')}, STYLES, parseHTML(EMPTY).document);
}
