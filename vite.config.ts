import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import {defineConfig, type Plugin} from 'vite';
import manifest from './manifest.json' with {type: 'json'};

/** Add-on id that Firefox and its tests know the extension by. */
const GECKO_ID = 'tillwatch@tillwatch.example';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** Firefox runs the background as an event page and wants its id and its data-collection statement. */
const firefoxManifest = {
  ...manifest,
  // Asks which company a name of the shop leads to; brings no warning when installing.
  permissions: [...manifest.permissions, 'dns'],
  background: {scripts: [manifest.background.service_worker], type: 'module'},
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: '140.0',
      data_collection_permissions: {required: ['none']},
    },
    // The first that knows the statement above.
    gecko_android: {strict_min_version: '142.0'},
  },
};

const chromeManifest = {...manifest, minimum_chrome_version: '121'};

/**
 * Views put texts into the page and never markup. The one way by which Preact takes markup is left out of the build, so
 * that no slip can open it, and so that a reviewer finds nothing that could be used so.
 */
const withoutMarkup: Plugin = {
  name: 'without-markup',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs$/.test(id)) return null;
    const rest = code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0');
    if (rest === code) this.error('Preact no longer sets markup where it did: look at how it does now.');
    return {code: rest, map: null};
  },
};

export default defineConfig({
  plugins: [
    withoutMarkup,
    preact(),
    crx({
      manifest: (target === 'firefox' ? firefoxManifest : chromeManifest) as unknown as ManifestV3Export,
      browser: target,
    }),
  ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    rollupOptions: {input: {report: 'src/views/report/index.html', welcome: 'src/views/welcome/index.html'}},
  },
});
