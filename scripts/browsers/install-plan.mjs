/**
 * Which ways there are to install a browser on a machine, best first. Decides only; `install.mjs` acts.
 */

/** @import {BrowserKind} from './session.d.ts' */
/**
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {ReadonlySet<string>} tools names of the programs that are there
 * @property {boolean} root
 * @property {boolean} sudo whether sudo works without asking for a password
 * @property {string} distribution `ID` of /etc/os-release, '' elsewhere
 * @property {boolean} headless CI, or no display
 */
/**
 * @typedef {object} Command
 * @property {string[]} line program and arguments
 * @property {boolean} [optional] whether to go on when it fails
 */
/**
 * @typedef {object} Step
 * @property {string} way
 * @property {Command[] | null} commands null for the driver's own download
 * @property {boolean} [prepares] whether it brings no browser itself
 */

/** Package names by package manager; several where a distribution has one or the other. */
const PACKAGES = {
  'apt-get': {chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox']},
  dnf: {chromium: ['chromium'], firefox: ['firefox']},
  pacman: {chromium: ['chromium'], firefox: ['firefox']},
  zypper: {chromium: ['chromium'], firefox: ['MozillaFirefox']},
  apk: {chromium: ['chromium'], firefox: ['firefox-esr', 'firefox']},
};

/** Ubuntu's packages of these names only fetch a snap, which containers and CI cannot run. */
const SNAP_DISTRIBUTIONS = new Set(['ubuntu']);

const BREW = {chromium: 'google-chrome', firefox: 'firefox'};
const WINGET = {chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox'};

const APT_OPTIONS = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
const FONTS = ['fonts-dejavu-core', 'fonts-noto-cjk'];
/** What Firefox from its maker's archive needs on a bare Debian or Ubuntu; the names differ by release. */
const FIREFOX_LIBRARIES = [
  ['libgtk-3-0t64', 'libasound2t64', 'libdbus-glib-1-2', 'libx11-xcb1', 'libxt6t64'],
  ['libgtk-3-0', 'libasound2', 'libdbus-glib-1-2', 'libx11-xcb1', 'libxt6'],
];

/**
 * @param {BrowserKind} kind
 * @param {Machine} machine
 * @returns {Step[]}
 */
export function installPlan(kind, machine) {
  const {platform, tools} = machine;
  /** @type {Step[]} */
  const steps = [];
  if (platform === 'darwin' && tools.has('brew')) {
    steps.push({way: 'brew', commands: [{line: ['brew', 'install', '--cask', BREW[kind]]}]});
  }
  if (platform === 'win32' && tools.has('winget')) {
    const quiet = ['--silent', '--accept-package-agreements', '--accept-source-agreements'];
    steps.push({
      way: 'winget',
      commands: [{line: ['winget', 'install', '-e', '--id', WINGET[kind], ...quiet]}],
    });
  }
  const packages = platform === 'linux' && (machine.root || machine.sudo) ? linuxSteps(kind, machine) : [];
  const snaps = SNAP_DISTRIBUTIONS.has(machine.distribution);
  steps.push(...(snaps ? packages.slice(0, 1) : packages));
  steps.push({way: 'download', commands: null});
  // A snap after all is better than nothing.
  if (snaps) steps.push(...packages.slice(1));
  return steps;
}

/**
 * @param {BrowserKind} kind
 * @param {Machine} machine
 * @returns {Step[]}
 */
function linuxSteps(kind, machine) {
  const {tools} = machine;
  // sudo drops the environment, and with it the wish not to be asked anything.
  const as = machine.root ? [] : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'];
  /** @param {Command} command */
  const elevated = command => ({...command, line: [...as, ...command.line]});

  if (tools.has('apt-get')) return aptSteps(kind, machine).map(step => withCommands(step, elevated));
  /** @type {Record<string, (name: string) => string[]>} */
  const managers = {
    dnf: name => ['dnf', 'install', '-y', name],
    pacman: name => ['pacman', '-Sy', '--noconfirm', '--needed', name],
    zypper: name => ['zypper', '--non-interactive', 'install', name],
    apk: name => ['apk', 'add', '--no-cache', name],
  };
  for (const [manager, line] of Object.entries(managers)) {
    if (!tools.has(manager)) continue;
    const names = PACKAGES[/** @type {keyof typeof PACKAGES} */ (manager)][kind];
    return names.map(name => ({way: `${manager} (${name})`, commands: [elevated({line: line(name)})]}));
  }
  return [];
}

/**
 * @param {BrowserKind} kind
 * @param {Machine} machine
 * @returns {Step[]}
 */
function aptSteps(kind, machine) {
  const update = {line: ['apt-get', ...APT_OPTIONS, 'update'], optional: true};
  const fonts = machine.headless ? [{line: aptInstall(FONTS), optional: true}] : [];
  const browsers = PACKAGES['apt-get'][kind].map(name => ({
    way: `apt-get (${name})`,
    commands: [{line: aptInstall([name])}],
  }));
  // On Ubuntu the download that follows is what brings the browser; this makes it run.
  const libraries =
    SNAP_DISTRIBUTIONS.has(machine.distribution) && kind === 'firefox' ? FIREFOX_LIBRARIES : [];
  const before = libraries.map(names => ({line: aptInstall(names), optional: true}));
  return [{way: 'apt-get update', commands: [update, ...before, ...fonts], prepares: true}, ...browsers];
}

/** @param {string[]} names */
function aptInstall(names) {
  return ['apt-get', ...APT_OPTIONS, 'install', '-y', '--no-install-recommends', ...names];
}

/**
 * @param {Step} step
 * @param {(command: Command) => Command} change
 * @returns {Step}
 */
function withCommands(step, change) {
  return step.commands ? {...step, commands: step.commands.map(change)} : step;
}
