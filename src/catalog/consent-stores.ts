/**
 * Cookies and entries of web storage in which consent managers keep what was chosen. Sources: IAB TCF v2 and GPP
 * specifications, IAB CCPA framework, and the documentation of OneTrust, Cookiebot, Didomi, Usercentrics, Complianz,
 * CookieYes and Shopify.
 */
const NAMES =
  /^(euconsent(-v2)?|eupubconsent(-v2)?|usprivacy|__?gpp(_.*)?|IABGPP_.*|OptanonConsent|OptanonAlertBoxClosed|CookieConsent|didomi_token|uc_settings|_tracking_consent|cookielawinfo-.*|cookieyes-consent|cmplz_.*|cookie_?consent(_status)?|consent(_status|_mode)?)$/i;

/** The name is that of a store of consent. */
export const keepsConsent = (name: string): boolean => NAMES.test(name);
