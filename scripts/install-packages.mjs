/**
 * Puts the npm packages in place. Uses only what Node brings, since it runs before there is anything else.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** @typedef {{version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean}} Locked */

/**
 * Installs the packages unless those in node_modules are the ones that the lock file names.
 */
export function installPackages() {
  requireNode(process.versions.node);
  const lock = path.join(ROOT, 'package-lock.json');
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed)) {
    if (!existsSync(lock) || isInstalled(readPackages(lock), readPackages(installed))) return;
    console.log('The packages in node_modules are not those of package-lock.json; installing them.');
  } else {
    console.log('Installing the npm packages (once).');
  }
  if (existsSync(lock) && runNpm('ci')) return;
  // A lock file that was made elsewhere may lack what this platform needs; npm install then fills it in.
  if (runNpm('install')) return;
  throw new Error(
    'npm could not install the packages; its own message is above. Is the npm registry within reach?',
  );
}

/**
 * Throws if this Node is too old to run the tools.
 * @param {string} version
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needsMajor = 0, needsMinor = 0] = OLDEST_NODE;
  if (major > needsMajor || (major === needsMajor && minor >= needsMinor)) return;
  throw new Error(
    `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${version}. Get it from https://nodejs.org.`,
  );
}

/**
 * Whether what lies in node_modules is what the lock file asks for. File dates would not do:
 * a checkout renews them, and npm writes both files within the same moment.
 * @param {Record<string, Locked>} wanted
 * @param {Record<string, Locked>} present
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted).every(([folder, {version, optional, devOptional, peer, link}]) => {
    if (folder === '' || link) return true;
    const found = present[folder];
    // Packages for other platforms are in the lock file only.
    if (!found) return Boolean(optional || devOptional || peer);
    return found.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** @param {string} verb */
function runNpm(verb) {
  const args = [verb, '--include=dev', '--no-audit', '--no-fund'];
  const options = /** @type {const} */ ({cwd: ROOT, stdio: 'inherit'});
  // Started by npm, this knows which npm; there npm.cmd would need a shell on Windows.
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, {...options, shell: process.platform === 'win32'});
  return result.status === 0;
}
