import alipay from './alipay.mjs';
import ats from './ats.mjs';
import cdn from './cdn.mjs';
import fingerprint from './fingerprint.mjs';
import ga4 from './ga4.mjs';
import klarna from './klarna.mjs';
import listKeepers from './list-keepers.mjs';
import metaPixel from './meta-pixel.mjs';
import posthog from './posthog.mjs';
import recorder from './recorder.mjs';
import riskified from './riskified.mjs';
import stripe from './stripe.mjs';
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
];
