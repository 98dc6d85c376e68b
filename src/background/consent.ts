/**
 * Cookies and storage in which consent managers keep what was chosen. Sources: IAB TCF v2 and GPP specifications,
 * IAB CCPA framework, and the vendors' documentation (OneTrust, Cookiebot, Didomi, Usercentrics, Shopify).
 */
const NAMES =
  /^(euconsent(-v2)?|eupubconsent(-v2)?|usprivacy|__?gpp(_.*)?|IABGPP_.*|OptanonConsent|OptanonAlertBoxClosed|CookieConsent|didomi_token|uc_settings|_tracking_consent|cookielawinfo-.*|cmplz_.*|cookie_consent.*|consent.*)$/i;
const LONGEST = 400;

/**
 * The consent that a cookie or an entry of web storage keeps, as its manager encodes it: codes, strings of the
 * frameworks and plain states; anything else counts as a choice without saying which. Undefined where it is none.
 */
export function consentIn(name: string, value: string): string | undefined {
  if (!NAMES.test(name)) return undefined;
  return /^[\w.~%:;,=&+-]+$/.test(value) && value.length <= LONGEST ? value : 'set';
}
