/**
 * Makes sure that a browser is there: finds one, or installs it in whatever way the machine allows.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {downloadBrowser} from './download.mjs';
import {findBrowser} from './find.mjs';
import {installPlan} from './install-plan.mjs';
import {OLDEST_USABLE} from './places.mjs';

/** @import {BrowserKind, FoundBrowser} from './session.d.ts' */
/** @import {Command, Machine} from './install-plan.mjs' */

const TOOLS = ['apt-get', 'dnf', 'pacman', 'zypper', 'apk', 'brew', 'winget'];
const COMMAND_LIMIT = 15 * 60_000;
const STILL_AT_IT = 20_000;
const TITLES = {chromium: 'Chromium', firefox: 'Firefox'};

/**
 * A browser of this kind, installed if need be. Says on the terminal what it does.
 * @param {BrowserKind} kind
 * @returns {Promise<FoundBrowser>}
 */
export async function ensureBrowser(kind) {
  const present = await findBrowser(kind);
  if (present) return present;

  const title = TITLES[kind];
  console.log(`${title} ${OLDEST_USABLE[kind]} or newer is not on this machine; installing it.`);
  const machine = thisMachine();
  /** @type {string[]} */
  const failures = [];
  for (const step of installPlan(kind, machine)) {
    try {
      if (step.commands) {
        for (const command of step.commands) await runWithRetry(command);
      } else {
        console.log(`  downloading ${title} into .cache/browsers`);
        await downloadBrowser(kind, {withLibraries: machine.root && machine.tools.has('apt-get')});
      }
    } catch (error) {
      failures.push(`${step.way}: ${/** @type {Error} */ (error).message}`);
      console.log(`  ${step.way} did not work`);
      continue;
    }
    if (step.prepares) continue;
    const installed = await findBrowser(kind);
    if (installed) {
      console.log(`  installed ${installed.name} ${installed.version}`);
      return installed;
    }
    failures.push(`${step.way}: went through, but brought no ${title} ${OLDEST_USABLE[kind]} or newer`);
  }
  throw new Error(
    [
      `${title} is missing and could not be installed. Tried:`,
      ...failures.map(failure => `  - ${failure}`),
      `Install ${title} by hand (${OLDEST_USABLE[kind]} or newer), or, if it is somewhere unusual,`,
      `set TILLWATCH_${kind.toUpperCase()} to the path of its program. Then run this again.`,
    ].join('\n'),
  );
}

/**
 * Whether there is a screen to show a window on.
 */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {Machine} */
function thisMachine() {
  const root = process.getuid?.() === 0;
  const tools = new Set(TOOLS.filter(isOnPath));
  return {
    platform: process.platform,
    tools,
    root,
    sudo: !root && isOnPath('sudo') && spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0,
    distribution: distribution(),
    headless: Boolean(process.env.CI) || !hasDisplay(),
  };
}

/** @param {string} tool */
function isOnPath(tool) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some(folder => endings.some(ending => existsSync(path.join(folder, tool + ending))));
}

function distribution() {
  if (!existsSync('/etc/os-release')) return '';
  return /^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
}

/**
 * Mirrors and package locks fail in passing, so a failure is tried once more.
 * @param {Command} command
 */
async function runWithRetry(command) {
  try {
    await runCommand(command.line);
  } catch {
    await pause(3_000);
    try {
      await runCommand(command.line);
    } catch (error) {
      if (!command.optional) throw error;
    }
  }
}

/**
 * Runs a command quietly; its last lines are told when it fails.
 * @param {string[]} line
 * @returns {Promise<void>}
 */
function runCommand(line) {
  console.log(`  ${line.join(' ')}`);
  const started = Date.now();
  const [program = '', ...args] = line;
  const child = spawn(program, args, {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: COMMAND_LIMIT,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      output = (output + text).slice(-4_000);
    });
  }
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticker = setInterval(() => console.log(`    … ${seconds()} s`), STILL_AT_IT);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(undefined);
      const tail = output.trim().split('\n').slice(-3).join(' | ');
      reject(new Error(`${program} ended with ${code ?? signal} after ${seconds()} s: ${tail}`));
    });
  }).finally(() => clearInterval(ticker));
}
