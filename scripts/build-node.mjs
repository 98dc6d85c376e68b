/**
 * Builds the parts that Node can import, as ES modules in `dist/node`: `scan.js` with `createScanner`, and for the command
 * line `audit.js` with the analysis and `report.js` with the report.
 */
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the modules for Node lie. */
export const NODE_FOLDER = path.join(ROOT, 'dist', 'node');

/** Outside of a browser there is no extension to ask; nothing that is drawn asks it. */
const WITHOUT_EXTENSION = {
  name: 'without-extension',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id === 'webextension-polyfill' ? '\0no-extension' : null),
  load: (/** @type {string} */ id) => (id === '\0no-extension' ? 'export default {};' : null),
};

export async function buildNode() {
  // Who starts on a fresh clone reaches this file before anything is installed.
  const {build} = await import('vite');
  const {default: preact} = await import('@preact/preset-vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [WITHOUT_EXTENSION, preact()],
    build: {
      outDir: NODE_FOLDER,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ssr: true,
      rollupOptions: {
        input: {
          scan: path.join(ROOT, 'src/scan/node.ts'),
          audit: path.join(ROOT, 'src/audit/index.ts'),
          report: path.join(ROOT, 'src/views/report/node.ts'),
        },
        output: {format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js'},
      },
    },
    ssr: {noExternal: true},
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildNode();
  console.log('node: scan.js, audit.js and report.js in dist/node');
}
