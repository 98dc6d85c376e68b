import {html} from '../lib/html.mjs';
import {expressTags} from './express-tags.mjs';
import {LOCALES, STRINGS} from './strings.mjs';

/** @typedef {import('./products.mjs').Lang} Lang */
/**
 * @typedef {object} Page
 * @property {Lang} lang
 * @property {string} path without the language prefix, for the link to the other language
 * @property {string} title
 * @property {string} sessionId
 * @property {number} cartCount
 * @property {unknown} body markup
 * @property {Record<string, unknown>} [facts] what the shop's own script tells the tags; null for none
 * @property {unknown} [schema] JSON-LD
 * @property {('fingerprint' | 'riskified' | 'klarna' | 'klaviyo')[]} [tags] beyond those on every page
 * @property {import('../variants.mjs').Variant} [variant] walked in a workshop: tags wait for consent
 * @property {boolean} [bare] the browser gives the page no secure context
 * @property {'express'} [tagSet] other tags than the usual ones, and none of the scripts that feed those
 * @property {string[]} [scripts] the shop's own scripts beside the common ones
 */

/** Small scripts that vendors ask shops to paste into the head. */
const STUB = `window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }`;
const SNIPPETS = `gtag('js', new Date());
gtag('config', 'G-FERNHILL1');
window.fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); };
fbq.queue = [];
fbq('init', '731844170031337');
fbq('track', 'PageView');
window._posthogReady = function () {
  posthog.init('phc_fernhill', {
    api_host: '{{eu.i.posthog.com}}',
    person_profiles: 'identified_only',
    capture_pageview: 'history_change',
    cross_subdomain_cookie: false,
    disable_session_recording: true,
    disable_surveys: true,
    disable_product_tours: true,
    disable_conversations: true,
    // Driven browsers call themselves headless; they are the shop's usual visitors.
    opt_out_useragent_filter: true,
  });
};`;

/** Google's consent mode: nothing is granted until the banner's choice is passed on. */
const DENIED = `gtag('consent', 'default', {
  ad_storage: 'denied', analytics_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied',
});`;
/** A tag that the consent manager holds back until it may run. @param {string} source @param {string} [ready] */
const heldBack = (source, ready) =>
  html`<script type="text/plain" data-src="${source}"${ready && html` data-ready="${ready}"`}></script>\n`;

/** The usual tags as they run in a workshop, where consent is asked for. @param {('klaviyo' | string)[]} tags */
function consentTags(tags) {
  return html`<script>${html.raw(`${STUB}\n${DENIED}`)}</script>
<script src="/assets/consent.js"></script>
<script>${html.raw(SNIPPETS)}</script>
<script src="{{cdn.cookielaw.org}}/scripttemplates/otSDKStub.js" data-domain-script="practice"></script>
<script async src="{{www.googletagmanager.com}}/gtag/js?id=G-FERNHILL1"></script>
${heldBack('{{connect.facebook.net}}/en_US/fbevents.js')}${heldBack('{{eu-assets.i.posthog.com}}/static/array.js', '_posthogReady')}${heldBack('{{static.highlight.io}}/v9/index.js')}${heldBack('{{ats-wrapper.privacymanager.io}}/ats.js')}${
  tags.includes('klaviyo') && heldBack('{{static.klaviyo.com}}/onsite/js/klaviyo.js')
}`;
}

/** The usual tags of a shop that asks nobody. */
const freeTags = () => html`<script>${html.raw(`${STUB}\n${SNIPPETS}`)}</script>
<script async src="{{www.googletagmanager.com}}/gtag/js?id=G-FERNHILL1"></script>
<script async src="{{connect.facebook.net}}/en_US/fbevents.js"></script>
<script async src="{{eu-assets.i.posthog.com}}/static/array.js" onload="_posthogReady()"></script>
<script defer src="{{static.highlight.io}}/v9/index.js"></script>
<script defer src="{{ats-wrapper.privacymanager.io}}/ats.js"></script>
`;

/** @param {Page} page */
function headTags({tags = [], sessionId, variant}) {
  const riskified = `{{beacon.riskified.com}}/?shop=shop.fernhill.example&sid=${sessionId}&v=1`;
  return html`${variant ? consentTags(tags) : freeTags()}${tags.includes('fingerprint') && html`<script async src="{{fpnpmcdn.net}}/v3/fernhill/loader.js"></script>\n`}
${tags.includes('riskified') && html`<script async src="${riskified}"></script>\n`}
${
  tags.includes('klarna') &&
  html`<script defer src="{{js.klarna.com}}/web-sdk/v1/klarna.js" data-client-id="klarna_practice_fernhill"></script>`
}`;
}

/** A whole page as text, with `{{host}}` placeholders still in it. @param {Page} page @returns {string} */
export function renderPage(page) {
  const {lang, path, title, cartCount, body, facts, schema, tagSet, variant, bare, scripts = []} = page;
  const t = STRINGS[lang];
  const {base, html: htmlLang, currency} = LOCALES[lang];
  const other = lang === 'en' ? '/zh' : '';
  return html`<!doctype html>
<html lang="${htmlLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${t.shop}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{{cdn.fernhill-assets.example}}/style.css">
${bare && html`<script src="/assets/insecure.js"></script>\n`}${tagSet === 'express' ? expressTags() : headTags(page)}
${schema && html`<script type="application/ld+json">${html.json({'@context': 'https://schema.org', ...schema})}</script>`}
</head>
<body>
<header>
  <a class="brand" href="${base}/">${t.shop}</a>
  <form class="search" role="search" action="${base}/search">
    <label class="hidden" for="search-field">${t.searchFor}</label>
    <input id="search-field" type="search" name="q" placeholder="${t.searchFor}">
    <button type="submit">${t.search}</button>
  </form>
  <nav>
    <a href="${other}${path}" hreflang="${lang === 'en' ? 'zh' : 'en'}">${t.otherLang}</a>
    <a href="${base}/account">${t.account}</a>
    <a href="${base}/cart">${t.cart} <span id="cart-count">${cartCount}</span></a>
  </nav>
</header>
${
  variant && html`<p class="variant"><a href="${base}/workshop">${t.variant}: ${variant.name[lang]}</a></p>\n`
}<main>
${body}
</main>
<footer>
  <newsletter-signup data-label="${t.newsletter}" data-button="${t.subscribe}" data-done="${t.subscribed}">
  </newsletter-signup>
  <p><a href="${base}/about">${t.about}</a></p>
  <p class="practice">${t.practice}</p>
</footer>
<script type="application/json" id="page-facts">${html.json({lang, base, currency, ...facts})}</script>
<script defer src="/assets/newsletter.js"></script>
${!tagSet && html`<script defer src="/assets/events.js"></script>\n`}${scripts.map(name => html`<script defer src="/assets/${name}"></script>\n`)}
</body>
</html>
`.toString();
}

/** The shop's mark. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7"
fill="#2f6b52"/><path d="M16 27V7M16 12l-6-4M16 12l6-4M16 18l-8-5M16 18l8-5M16 24l-8-5M16 24l8-5" stroke="#f4f1e6"
stroke-width="2.2" stroke-linecap="round"/></svg>`;
