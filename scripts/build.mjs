/**
 * Builds the extension: `npm run build [-- --target chrome|firefox]`; without a target also the modules for Node.
 */
import {spawn} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs, stripVTControlCharacters} from 'node:util';
import {buildNode} from './build-node.mjs';
import {builtProblems} from './built-extension.mjs';

/** @typedef {'chrome' | 'firefox'} Target */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** @type {Target[]} */
const TARGETS = ['chrome', 'firefox'];

/** Such a content script starts after the page's own, and in Firefox's page world never. */
const LOADER_WARNING = /async loader/i;

/**
 * Where a target's build lies.
 * @param {Target} target
 */
export function builtFolder(target) {
  return path.join(ROOT, 'dist', target);
}

/**
 * Builds one target and checks the result; throws with all that is wrong.
 * @param {Target} target
 */
export async function build(target) {
  const started = Date.now();
  const {code, output} = await runVite(target);
  if (code !== 0) throw new Error(`The build for ${target} failed:\n${output}`);
  const plain = stripVTControlCharacters(output);
  const problems = LOADER_WARNING.test(plain) ? [`the bundler warns:\n${plain}`] : [];
  problems.push(...builtProblems(builtFolder(target)));
  if (problems.length > 0)
    throw new Error(`The build for ${target} is not fit for use:\n- ${problems.join('\n- ')}`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${target}: ${kilobytes(folderSize(builtFolder(target)))} in dist/${target}, ${seconds} s`);
}

/**
 * @param {Target} target
 * @returns {Promise<{code: number | null, output: string}>}
 */
function runVite(target) {
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'info'], {
    cwd: ROOT,
    env: {...process.env, TARGET: target, NODE_ENV: 'production'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve({code, output}));
  });
}

/** @param {string} folder */
function folderSize(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}

async function main() {
  const {values} = parseArgs({options: {target: {type: 'string'}}});
  const targets = TARGETS.filter(target => values.target === undefined || values.target === target);
  if (targets.length === 0)
    throw new Error(`--target is one of ${TARGETS.join(', ')}, not ${values.target}.`);
  for (const target of targets) await build(target);
  if (values.target === undefined) {
    await buildNode();
    console.log('node: scan.js, audit.js and report.js in dist/node');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch(error => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
