/**
 * Looks over a built extension for what would make it fail without a word in a browser.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** Characters of a content script: it is parsed anew in every frame of every page, long before it is known to be of use. */
const LONGEST = 120_000;

/**
 * What is wrong with the build in a folder; empty if nothing is.
 * @param {string} folder
 * @returns {string[]}
 */
export function builtProblems(folder) {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) return [`${file} is missing`];
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const missing = namedFiles(manifest)
    .filter(name => !existsSync(path.join(folder, name)))
    .map(name => `the manifest names ${name}, which is missing`);
  const scripts = contentScripts(manifest).filter(name => existsSync(path.join(folder, name)));
  const wrong = scripts.flatMap(name => scriptProblems(name, readFileSync(path.join(folder, name), 'utf8')));
  return [...missing, ...wrong, ...unsafeFiles(folder)];
}

/** What runs text as code, or takes text for markup. */
const UNSAFE = [
  /\.(?:inner|outer)HTML\s*=[^=]/,
  /\binsertAdjacentHTML\s*\(/,
  /\beval\s*\(/,
  /\bnew Function\s*\(/,
];

/**
 * Scripts of a build that could put markup into a page or run text as code.
 * @param {string} folder
 * @returns {string[]}
 */
export function unsafeFiles(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.js'))
    .flatMap(name => {
      const source = readFileSync(path.join(folder, name), 'utf8');
      return UNSAFE.flatMap(pattern => {
        const [found] = pattern.exec(source) ?? [];
        return found === undefined ? [] : [`${name} has “${found}”, which takes text for markup or code`];
      });
    });
}

/**
 * A content script must be one classic script that runs at once: no module, and no loader of one. It must be short.
 * @param {string} name
 * @param {string} source
 * @returns {string[]}
 */
export function scriptProblems(name, source) {
  if (/\bimport\s*\(/.test(source)) return [`content script ${name} loads its code later, by import()`];
  if (source.length > LONGEST)
    return [`content script ${name} has ${source.length} characters, more than ${LONGEST}`];
  try {
    new vm.Script(source, {filename: name});
    return [];
  } catch (error) {
    return [`content script ${name} is not a classic script: ${/** @type {Error} */ (error).message}`];
  }
}

/**
 * @param {Record<string, any>} manifest
 * @returns {string[]}
 */
function namedFiles(manifest) {
  const {background = {}, action = {}, icons = {}, default_locale: locale} = manifest;
  return [
    ...contentScripts(manifest),
    ...(background.service_worker ? [background.service_worker] : []),
    ...(background.scripts ?? []),
    ...(action.default_popup ? [action.default_popup] : []),
    ...Object.values(icons),
    ...(locale ? [`_locales/${locale}/messages.json`] : []),
  ];
}

/**
 * @param {Record<string, any>} manifest
 * @returns {string[]}
 */
function contentScripts(manifest) {
  return (manifest.content_scripts ?? []).flatMap((/** @type {{js?: string[]}} */ entry) => entry.js ?? []);
}
