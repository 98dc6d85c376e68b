/**
 * Cookies and entries of web storage in which consent managers keep what was chosen. Sources: IAB TCF v2 and GPP
 * specifications, IAB CCPA framework, and the documentation of OneTrust, Cookiebot, Didomi, Usercentrics, Complianz,
 * CookieYes and Shopify.
 */
const NAMES =
  /^(euconsent(-v2)?|eupubconsent(-v2)?|usprivacy|__?gpp(_.*)?|IABGPP_.*|OptanonConsent|OptanonAlertBoxClosed|CookieConsent|didomi_token|uc_settings|_tracking_consent|cookielawinfo-.*|cookieyes-consent|cmplz_.*|cookie_?consent(_status)?|consent(_status|_mode)?)$/i;

/** The name is that of a store of consent. */
export const keepsConsent = (name: string): boolean => NAMES.test(name);

/**
 * `C0004:0`, `necessary:yes`, `isGpcEnabled=0`: a purpose and whether it was agreed to. Purposes are a closed list, since any
 * other word beside a yes could be somebody's own.
 */
const CHOICE =
  /(?<![\w%-])(C\d{4}|isGpcEnabled|consent|action|accepted|necessary|essential|required|functional|functionality|preferences?|performance|statistics?|analytics|measurement|marketing|advertis(?:ing|ements?)|ads|targeting|tracking|social(?:[_-]?media)?|personali[sz]ation|sale_of_data|security|others?|unclassified|uncategorized)[:=](true|false|yes|no|[01])(?![\w.-])/gi;

/**
 * What was chosen, of what a consent manager keeps under such a name: purposes with their answers, joined by commas, without
 * the visitor's number and the time beside them; as it stands where there are none, since a TC string is the choice itself.
 */
export function choiceIn(value: string): string {
  const readable = value.replace(/%(3A|2C|22)/gi, code => decodeURIComponent(code)).replaceAll('"', '');
  const choices = [...readable.matchAll(CHOICE)].map(([, purpose, answer]) => `${purpose}:${answer}`);
  return choices.length > 0 ? choices.join(',') : value;
}
