/**
 * Measures accuracy on labelled data that lives outside this repository:
 * `node scripts/eval.mjs <what> <corpus folder> [--predictions <file>] [--wrong]`. Each `<what>` is a module of
 * `scripts/eval/` with a function `evaluate(folder, options)` that gives the rows of predictions and the scorer to
 * judge them with. With `--predictions` the rows are written and nothing is judged.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

const MODULES = fileURLToPath(new URL('./eval/', import.meta.url));

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(2);
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {predictions: {type: 'string'}, wrong: {type: 'boolean', default: false}},
});
const [what, folder] = positionals;
const known = readdirSync(MODULES)
  .filter(name => name.endsWith('.mjs'))
  .map(name => name.slice(0, -'.mjs'.length))
  .sort();
const usage = `usage: npm run --silent eval -- <${known.join('|')}> <corpus folder> [--predictions <file>] [--wrong]`;
if (!what || !folder) fail(usage);
if (!known.includes(what))
  fail(`Nothing to measure is called “${what}”. There is: ${known.join(', ')}.\n${usage}`);
if (!existsSync(folder)) fail(`There is no folder ${folder}.`);

const {evaluate} = await import(pathToFileURL(path.join(MODULES, `${what}.mjs`)).href);
/** @type {{rows: unknown[], cases: string, scorer: string, summary?: object}} */
const {rows, cases, scorer, summary} = await evaluate(path.resolve(folder));
const text = rows.map(row => `${JSON.stringify(row)}\n`).join('');

if (values.predictions) {
  writeFileSync(values.predictions, text);
} else if (summary && !existsSync(scorer)) {
  console.log(JSON.stringify(summary, null, 1));
} else {
  if (!existsSync(scorer)) fail(`The scorer ${scorer} is missing; use --predictions to write the rows only.`);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'tillwatch-eval-'));
  const file = path.join(scratch, 'predictions.ndjson');
  writeFileSync(file, text);
  const flags = values.wrong ? ['--wrong'] : [];
  const {status} = spawnSync(process.execPath, [scorer, cases, file, ...flags], {stdio: 'inherit'});
  rmSync(scratch, {recursive: true});
  process.exitCode = status ?? 1;
}
