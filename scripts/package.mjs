/**
 * `npm run package`: what the stores take, in `out/packages`: a zip for Chrome, one for Firefox, and the sources that
 * reviewers ask for. The same sources give the same bytes. `-- --check` also builds a second time, compares, and has
 * Mozilla's linter look the Firefox build over, with warnings counted as errors.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {zipSync} from 'fflate';
import {build, builtFolder} from './build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = path.join(ROOT, 'out', 'packages');
const {version} = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
/** The first moment that a zip can name: when a file was written is no part of what it is. */
const WRITTEN = new Date(1980, 0, 1);
/** @type {('chrome' | 'firefox')[]} */
const TARGETS = ['chrome', 'firefox'];

/**
 * A zip of files, in the order of their names.
 * @param {string} folder
 * @param {string[]} names relative to the folder, with `/`
 */
function zipOf(folder, names) {
  const files = [...names].sort().map(name => [name, new Uint8Array(readFileSync(path.join(folder, name)))]);
  return zipSync(Object.fromEntries(files), {level: 9, mtime: WRITTEN});
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => statSync(path.join(folder, name)).isFile())
    .map(name => name.split(path.sep).join('/'));
}

const builtZips = () => TARGETS.map(target => zipOf(builtFolder(target), filesIn(builtFolder(target))));

/** @param {Uint8Array} bytes */
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');

function lint() {
  const program = path.join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const options = [
    'lint',
    '--source-dir',
    builtFolder('firefox'),
    '--warnings-as-errors',
    '--no-config-discovery',
  ];
  const {status} = spawnSync(process.execPath, [program, ...options], {stdio: 'inherit'});
  if (status !== 0) throw new Error('The linter finds fault with the build for Firefox.');
}

async function main() {
  const {values} = parseArgs({options: {check: {type: 'boolean'}}});
  for (const target of TARGETS) await build(target);
  const zips = builtZips();
  if (values.check) {
    for (const target of TARGETS) await build(target);
    for (const [at, again] of builtZips().entries()) {
      const same = sha256(again) === sha256(zips[at] ?? new Uint8Array());
      if (!same) throw new Error(`Two builds for ${TARGETS[at]} of the same sources differ.`);
    }
    lint();
  }
  const sources = execFileSync('git', ['ls-files', '-z'], {cwd: ROOT, encoding: 'utf8'})
    .split('\0')
    .filter(Boolean);
  mkdirSync(OUT, {recursive: true});
  for (const [name, bytes] of [
    ...TARGETS.map((target, at) => [target, zips[at]]),
    ['source', zipOf(ROOT, sources)],
  ]) {
    const file = `tillwatch-${version}-${name}.zip`;
    const zip = /** @type {Uint8Array} */ (bytes);
    writeFileSync(path.join(OUT, file), zip);
    console.log(`${sha256(zip)}  ${file}  ${Math.round(zip.length / 1000)} kB`);
  }
}

main().catch(error => {
  console.error(error.message);
  process.exitCode = 1;
});
