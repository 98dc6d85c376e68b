/**
 * Firefox preferences on top of the driver's own.
 */

/**
 * @param {{headless: boolean, proxyPort?: number | undefined}} options
 * @returns {Record<string, string | number | boolean>}
 */
export function firefoxPreferences({headless, proxyPort}) {
  return {
    ...QUIET,
    ...KEPT_DATA,
    // Third-party cookies kept apart by site (the default), or not at all, would hide what shops can do elsewhere.
    'network.cookie.cookieBehavior': 0,
    // A scrollbar that takes room makes pictures narrower than what was asked for.
    ...(headless ? {'ui.useOverlayScrollbars': 1} : {}),
    ...(proxyPort ? proxyPreferences(proxyPort) : {}),
  };
}

/** Nothing in the background that would show up among the recorded requests. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.contextual-services.contextId.rotation-in-days': 0,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.activity-stream.asrouter.userprefs.cfr.addons': false,
  'browser.newtabpage.activity-stream.asrouter.userprefs.cfr.features': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.search.serpEventTelemetryCategorization.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'browser.vpn_promo.enabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'dom.push.serverURL': '',
  'extensions.systemAddon.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'security.OCSP.enabled': 0,
  'security.remote_settings.intermediates.enabled': false,
  'security.remote_settings.crlite_filters.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
  'toolkit.telemetry.unified': false,
  'termsofuse.bypassNotification': true,
};

/** An unsigned extension is temporary: its storage would go with it when Firefox closes, and could not be looked at. */
const KEPT_DATA = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** @param {number} port */
function proxyPreferences(port) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
  };
}
