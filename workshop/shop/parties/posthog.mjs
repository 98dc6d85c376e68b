import {packageFile} from '../lib/files.mjs';
import {json, script} from '../lib/reply.mjs';

const SDK = packageFile('posthog-js', 'dist/array.full.no-external.js');

/** Everything that the SDK could switch on from afar, switched off, so that it asks for nothing more. */
const CONFIG = {
  token: 'phc_fernhill',
  supportedCompression: ['gzip-js'],
  hasFeatureFlags: false,
  captureDeadClicks: false,
  capturePerformance: false,
  autocapture_opt_out: false,
  autocaptureExceptions: false,
  analytics: {endpoint: '/i/v0/e/'},
  elementsChainAsString: true,
  errorTracking: {autocaptureExceptions: false, suppressionRules: []},
  sessionRecording: false,
  heatmaps: false,
  conversations: false,
  logs: {captureConsoleLogs: false},
  surveys: false,
  productTours: false,
  defaultIdentifiedOnly: true,
  siteApps: [],
};

/**
 * Product analytics: the real posthog-js SDK. Without a `posthog.com` address, as in localhost mode, the SDK asks
 * its API host for assets as well, so both hosts answer both.
 * @type {import('../lib/types.mjs').Party}
 */
export default {
  id: 'posthog',
  hosts: ['eu-assets.i.posthog.com', 'eu.i.posthog.com'],
  handle(_req, res, ctx) {
    const {pathname} = ctx.url;
    if (pathname === '/static/array.js') return script(res, SDK);
    if (/^\/array\/[^/]+\/config$/.test(pathname)) return json(res, CONFIG);
    if (/^\/array\/[^/]+\/config\.js$/.test(pathname)) {
      const text = JSON.stringify({config: CONFIG, siteApps: []});
      return script(res, `(window._POSTHOG_REMOTE_CONFIG ??= {})['phc_fernhill'] = ${text};`);
    }
    if (pathname.startsWith('/flags') || pathname.startsWith('/decide')) {
      return json(res, {
        ...CONFIG,
        flags: {},
        featureFlags: {},
        featureFlagPayloads: {},
        requestId: 'practice',
      });
    }
    if (/^\/(i\/v0\/)?e\/$/.test(pathname)) return json(res, {status: 'Ok'});
    return false;
  },
};
