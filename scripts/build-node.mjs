/**
 * Builds the parts that Node users can import, as ES modules in `dist/node`: `scan.js` with `createScanner`.
 */
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the modules for Node lie. */
export const NODE_FOLDER = path.join(ROOT, 'dist', 'node');

export async function buildNode() {
  // Who starts on a fresh clone reaches this file before anything is installed.
  const {build} = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: NODE_FOLDER,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ssr: true,
      rollupOptions: {
        input: {scan: path.join(ROOT, 'src/scan/node.ts')},
        output: {format: 'es', entryFileNames: '[name].js'},
      },
    },
    ssr: {noExternal: true},
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildNode();
  console.log('node: dist/node/scan.js');
}
