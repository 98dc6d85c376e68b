// The tags of the express checkout. Each sends what is typed in another wrapping, or does one other thing that is
// worth knowing again; there are more of them than any one shop has.

import {FIRST_PARTY_COLLECTOR} from '../lib/hosts.mjs';
import {html} from '../lib/html.mjs';

/** Consent is denied to begin with; the choice in the banner is passed on. */
const SNIPPET = `window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('consent', 'default', {
  ad_storage: 'denied', analytics_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied',
});
gtag('js', new Date());
gtag('config', 'G-FERNHILL2', {server_container_url: '{{${FIRST_PARTY_COLLECTOR}}}'});`;

const TAGS = [
  'www.googletagmanager.com/gtag/js?id=G-FERNHILL2',
  'bat.bing.com/bat.js',
  'static.klaviyo.com/onsite/js/klaviyo.js',
  'analytics.tiktok.com/i18n/pixel/events.js',
  'cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
  'cdn.lr-in-prod.com/logger-1.min.js',
  'widget.intercom.io/widget/fernhill1',
  'cdn1.adoberesources.net/alloy/2.19.0/alloy.min.js',
  'js.hs-analytics.net/analytics/1764000000000/25044170.js',
  'js.hsforms.net/forms/embed/v2.js',
  'cdn.mouseflow.com/projects/fernhill.js',
  'static.hotjar.com/c/hotjar-3904417.js',
  'cdn.id5-sync.com/api/1.0/id5-api.js',
  'h.online-metrix.net/fp/tags.js',
];

/** `www.example.com/a` → `{{www.example.com}}/a` */
const placed = (/** @type {string} */ place) => place.replace(/^[^/]+/, '{{$&}}');

/** The head's tags as markup. */
export function expressTags() {
  return html`<script>${html.raw(SNIPPET)}</script>
<script src="{{cdn.cookielaw.org}}/scripttemplates/otSDKStub.js" data-domain-script="practice"></script>
${TAGS.map(place => html`<script defer src="${placed(place)}"></script>\n`)}
<script type="module" src="{{dynamic.criteo.com}}/js/ld/ld.js"></script>`;
}
