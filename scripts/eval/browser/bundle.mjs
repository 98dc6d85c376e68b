/**
 * A module of this repository and all that it needs as one script, built as the content script is.
 */
import {build} from 'vite';

/** @param {string} entry path of the module @returns {Promise<string>} */
export async function bundled(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {entry, formats: ['iife'], name: 'tillwatch'},
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`Nothing came of building ${entry}.`);
  return chunk.code;
}
