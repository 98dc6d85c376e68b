import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The text of a file named relative to the calling module.
 * @param {string} name
 * @param {string} from the caller's import.meta.url
 * @returns {string}
 */
export function textOf(name, from) {
  return readFileSync(new URL(name, from), 'utf8');
}

/**
 * The text of one file of an installed package. Packages hide their browser bundles behind `exports`, so the
 * package's folder is found first and the file is read from there.
 * @param {string} name package name
 * @param {string} file path inside the package
 * @returns {string}
 */
export function packageFile(name, file) {
  const depth = name.split('/').length;
  let folder = dirname(require.resolve(name));
  while (!folder.endsWith(join('node_modules', ...name.split('/').slice(-depth)))) {
    const up = dirname(folder);
    if (up === folder) throw new Error(`No folder of package ${name}`);
    folder = up;
  }
  // Source maps are not served: without this line the browser's tools would ask for them.
  return readFileSync(join(folder, file), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}
