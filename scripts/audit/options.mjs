/**
 * Words of the command line, read and checked.
 */
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';

/**
 * @typedef {object} AuditOptions
 * @property {string[]} inputs files and addresses, as given
 * @property {string} out
 * @property {number} jobs
 * @property {boolean} resume
 * @property {{index: number, of: number}} shard
 * @property {string} [keyFile]
 * @property {string} [journey]
 * @property {boolean} allPages
 * @property {'en' | 'zh-CN'} language
 * @property {'chromium' | 'firefox'} browser
 * @property {boolean} headed
 */

/** What was asked for can't be done as it was said. */
export class UsageError extends Error {}

export const AUDIT_USAGE = `Usage: tillwatch audit <file.har | bundle.json | url>... --out DIR [options]

Reads recordings (HAR, also gzipped), evidence bundles and pages, and writes for each DIR/<name>/report.html, bundle.json and
tables as NDJSON and CSV; for all of them DIR/tables/<table>/shard=<i>/ as Parquet.

  --out DIR          where the results go
  --list FILE        more inputs, one a line; - reads them from standard input
  --jobs N           inputs at the same time (default 1; 0: one for each core)
  --resume           passes over inputs whose results are complete and still fit
  --shard i/n        only the i-th of n parts of the list, i from 0 to n-1
  --key-file FILE    key of the hashes of identifiers, made where there is none; the same key joins runs and shards
  --journey FILE     steps to take at each address (docs/recordings.md)
  --browser NAME     chromium or firefox, for addresses (default chromium)
  --headed           shows the browser
  --all-pages        keeps pages, too, that do not look like a shop or a payment
  --language L       of the report: en or zh-CN (default en)
  --help

Exit codes: 0 all inputs were read, 1 some were not or not to the end, 2 the command was not understood.`;

const MOST_JOBS = 64;

/**
 * @param {string[]} words
 * @returns {AuditOptions | 'help'}
 */
export function readOptions(words) {
  const {values, positionals} = parsed(words);
  if (values.help) return 'help';
  if (!values.out) throw new UsageError('--out DIR is missing.');
  const listed = values.list === undefined ? [] : linesOf(values.list);
  const inputs = [...new Set([...positionals, ...listed])];
  if (inputs.length === 0) throw new UsageError('No input is given.');
  return {
    inputs,
    out: values.out,
    jobs: jobsOf(values.jobs ?? '1'),
    resume: values.resume ?? false,
    shard: shardOf(values.shard ?? '0/1'),
    ...(values['key-file'] === undefined ? {} : {keyFile: values['key-file']}),
    ...(values.journey === undefined ? {} : {journey: values.journey}),
    allPages: values['all-pages'] ?? false,
    language: oneOf('--language', values.language ?? 'en', /** @type {const} */ (['en', 'zh-CN'])),
    browser: oneOf('--browser', values.browser ?? 'chromium', /** @type {const} */ (['chromium', 'firefox'])),
    headed: values.headed ?? false,
  };
}

/** @param {string[]} words */
function parsed(words) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        out: {type: 'string', short: 'o'},
        list: {type: 'string'},
        jobs: {type: 'string', short: 'j'},
        resume: {type: 'boolean'},
        shard: {type: 'string'},
        'key-file': {type: 'string'},
        journey: {type: 'string'},
        browser: {type: 'string'},
        headed: {type: 'boolean'},
        'all-pages': {type: 'boolean'},
        language: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} file */
function linesOf(file) {
  let text;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new UsageError(`The list ${file} can’t be read.`);
  }
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));
}

/** @param {string} word */
function jobsOf(word) {
  const jobs = /^\d{1,3}$/.test(word) ? Number(word) : Number.NaN;
  if (!(jobs <= MOST_JOBS)) throw new UsageError(`--jobs is a number from 0 to ${MOST_JOBS}, not “${word}”.`);
  return jobs === 0 ? availableParallelism() : jobs;
}

/** @param {string} word */
function shardOf(word) {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(word) ?? [];
  if (index === undefined || of === undefined || Number(index) >= Number(of)) {
    throw new UsageError(`--shard is i/n with i from 0 to n-1, such as 0/16 or 15/16, not “${word}”.`);
  }
  return {index: Number(index), of: Number(of)};
}

/**
 * @template {string} T
 * @param {string} name
 * @param {string} word
 * @param {readonly T[]} all
 * @returns {T}
 */
function oneOf(name, word, all) {
  const found = all.find(one => one === word);
  if (!found) throw new UsageError(`${name} is one of ${all.join(', ')}, not “${word}”.`);
  return found;
}
