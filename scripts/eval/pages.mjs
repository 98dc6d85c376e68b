/**
 * Which kind each saved page is taken for, judged by the content script's own gatherers and the page rules in
 * Chromium. Without labels to score against, the kinds are counted.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {bundled} from './browser/bundle.mjs';
import {readSavedPages} from './browser/saved-pages.mjs';

/** Path and query of the pages whose address is known, by file. @param {string} folder */
function addressesIn(folder) {
  const file = path.join(folder, 'form-kinds.ndjson');
  if (!existsSync(file)) return new Map();
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => {
        const {page, url} = JSON.parse(line);
        const {pathname, search} = new URL(url);
        return /** @type {[string, string]} */ ([page, pathname + search]);
      }),
  );
}

/** @param {string} corpus the folder with `pages/`, or the one that holds it as `forms/` */
export async function evaluate(corpus) {
  const own = existsSync(path.join(corpus, 'pages')) ? corpus : path.join(corpus, 'forms');
  const folder = path.join(own, 'pages');
  const addresses = addressesIn(own);
  const script = await bundled(path.join(import.meta.dirname, 'pages/entry.ts'));
  /** @type {{page: string, kind: string, weight: number, evidence: string[]}[]} */
  const rows = [];
  await readSavedPages({
    folder,
    pages: readdirSync(folder)
      .filter(name => name.endsWith('.html'))
      .map(name => ({name, address: addresses.get(name)})),
    script: `${script};tillwatchKind()`,
    take: (name, verdict) => rows.push({page: name, ...verdict}),
  });
  /** @type {Record<string, number>} */
  const kinds = {};
  for (const {kind} of rows) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {rows, cases: '', scorer: path.join(corpus, 'score-pages.mjs'), summary: kinds};
}
