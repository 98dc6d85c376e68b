import adobeEdge from './adobe-edge.mjs';
import alipay from './alipay.mjs';
import ats from './ats.mjs';
import bingUet from './bing-uet.mjs';
import cdn from './cdn.mjs';
import cookieSync from './cookie-sync.mjs';
import criteo from './criteo.mjs';
import fingerprint from './fingerprint.mjs';
import firstPartyCollector from './first-party-collector.mjs';
import formTakers from './form-takers.mjs';
import ga4 from './ga4.mjs';
import hotjar from './hotjar.mjs';
import hubspotAnalytics from './hubspot-analytics.mjs';
import hubspotForms from './hubspot-forms.mjs';
import intercom from './intercom.mjs';
import klarna from './klarna.mjs';
import klaviyo from './klaviyo.mjs';
import listKeepers from './list-keepers.mjs';
import logrocket from './logrocket.mjs';
import metaPixel from './meta-pixel.mjs';
import mixpanel from './mixpanel.mjs';
import mouseflow from './mouseflow.mjs';
import onetrust from './onetrust.mjs';
import posthog from './posthog.mjs';
import recorder from './recorder.mjs';
import riskified from './riskified.mjs';
import stripe from './stripe.mjs';
import threatmetrix from './threatmetrix.mjs';
import tiktok from './tiktok.mjs';
import wallets from './wallets.mjs';

/**
 * Every third party on the shop's pages. All are stand-ins that speak the vendor's wire format.
 * @type {import('../lib/types.mjs').Party[]}
 */
export const PARTIES = [
  ga4,
  metaPixel,
  recorder,
  fingerprint,
  posthog,
  riskified,
  stripe,
  ats,
  klarna,
  alipay,
  wallets,
  cdn,
  listKeepers,
  adobeEdge,
  bingUet,
  cookieSync,
  criteo,
  firstPartyCollector,
  formTakers,
  hotjar,
  hubspotAnalytics,
  hubspotForms,
  intercom,
  klaviyo,
  logrocket,
  mixpanel,
  mouseflow,
  onetrust,
  threatmetrix,
  tiktok,
];
