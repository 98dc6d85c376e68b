/**
 * What the field classifier says of labelled fields in saved pages, read by the content script's own gatherer and
 * classifier in Chromium.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {bundled} from './browser/bundle.mjs';
import {readSavedPages} from './browser/saved-pages.mjs';

/** The folder may be that of all corpora or the one of the forms. @param {string} folder */
function filesIn(folder) {
  const own = existsSync(path.join(folder, 'labels.ndjson')) ? folder : path.join(folder, 'forms');
  const scorers = [own, path.dirname(own)].map(place => path.join(place, 'score-forms.mjs'));
  return {
    folder: path.join(own, 'pages'),
    cases: path.join(own, 'labels.ndjson'),
    scorer: scorers.find(file => existsSync(file)) ?? scorers[0] ?? '',
  };
}

/**
 * Rows of all labelled fields. `describe` adds what the classifier was told, for looking at mistakes.
 * @param {string} corpus @param {{describe?: boolean}} [options]
 */
export async function evaluate(corpus, {describe = false} = {}) {
  const {folder, cases, scorer} = filesIn(corpus);
  const lines = readFileSync(cases, 'utf8').split('\n').filter(Boolean);
  const names = [...new Set(lines.map(line => String(JSON.parse(line).page)))];
  const script = await bundled(path.join(import.meta.dirname, 'forms/entry.ts'));
  /** @type {{page: string, case: number, type: string | null}[]} */
  const rows = [];
  await readSavedPages({
    folder,
    pages: names.map(name => ({name})),
    script: `${script};tillwatchClassify(${describe})`,
    take: (name, answers) => {
      for (const answer of answers) rows.push({page: name, ...answer});
    },
  });
  return {rows, cases, scorer};
}
