/**
 * `npm test`: everything that must hold, in order of how soon it tells. `npm test -- types unit` runs only those steps.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {installPackages} from './install-packages.mjs';
import {addCounts, countTests, summaryLine} from './test-counts.mjs';

/** @import {Counts} from './test-counts.mjs' */
/** @typedef {{name: string, tool: string, args: string[], report?: string}} Step */
/** @typedef {{name: string, ok: boolean, seconds: number, counts: Counts | null}} Result */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = path.join(ROOT, 'out');

/** @type {Step[]} */
const STEPS = [
  {name: 'types', tool: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.json']},
  {name: 'lint', tool: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '.']},
  vitest('unit'),
  {name: 'build', tool: 'scripts/build.mjs', args: []},
  {name: 'package', tool: 'scripts/package.mjs', args: ['--check']},
  vitest('e2e'),
];

/**
 * @param {string} project
 * @returns {Step}
 */
function vitest(project) {
  const report = path.join(OUT, `tests-${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Each kind of test is more than one project, by how its files may run beside each other.
  const args = ['run', '--project', `${project}*`, ...reporters];
  return {name: project, tool: 'node_modules/vitest/vitest.mjs', args, report};
}

async function main() {
  const only = process.argv.slice(2);
  const unknown = only.filter(name => !STEPS.some(step => step.name === name));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}.`);
  const steps = STEPS.filter(step => only.length === 0 || only.includes(step.name));

  installPackages();
  if (steps.some(step => step.name === 'e2e')) {
    const {ensureBrowser} = await import('./browsers/install.mjs');
    for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
      const {name, version, path: program} = await ensureBrowser(kind);
      console.log(`${name} ${version} (${program})`);
    }
  }

  /** @type {Result[]} */
  const results = [];
  for (const step of steps) {
    const result = await runStep(step);
    results.push(result);
    if (!result.ok) break;
  }
  printTable(results, steps);
  const stopped = results.some(result => !result.ok);
  const counts = addCounts(results.flatMap(result => result.counts ?? []));
  console.log(summaryLine(counts, stopped));
  if (stopped) process.exitCode = 1;
}

/**
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function runStep({name, tool, args, report}) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 60 - name.length))}`);
  if (report) {
    mkdirSync(OUT, {recursive: true});
    rmSync(report, {force: true});
  }
  const started = Date.now();
  const code = await runNode([path.join(ROOT, tool), ...args]);
  const seconds = (Date.now() - started) / 1000;
  const counts = report && existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : null;
  const ok = code === 0 && (counts?.failed ?? 0) === 0;
  console.log(`${name}: ${ok ? 'ok' : `failed (exit ${code})`}, ${seconds.toFixed(1)} s`);
  return {name, ok, seconds, counts};
}

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function runNode(args) {
  const child = spawn(process.execPath, args, {cwd: ROOT, stdio: 'inherit'});
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}

/**
 * @param {Result[]} results
 * @param {Step[]} steps
 */
function printTable(results, steps) {
  console.log('');
  for (const {name} of steps) {
    const result = results.find(each => each.name === name);
    if (!result) {
      console.log(`${name.padEnd(8)}not run`);
      continue;
    }
    const {counts} = result;
    const tests = counts ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : '';
    const time = `${result.seconds.toFixed(1)} s`.padStart(9);
    console.log(`${name.padEnd(8)}${(result.ok ? 'ok' : 'failed').padEnd(7)}${time}  ${tests}`.trimEnd());
  }
}

main().catch(error => {
  console.error(error.message);
  console.log(summaryLine({passed: 0, failed: 0, skipped: 0}, true));
  process.exitCode = 1;
});
