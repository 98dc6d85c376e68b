import type {Receiver} from '../../model/finding';
import type {RequestObservation} from '../../model/observation';
import {PARTIES} from './index';
import {receiverAt} from './receiver';

/** How a company is known that stands behind a name of the shop's own site. */
export type Disguise = 'cname' | 'format';

/**
 * Formats that only their company's own products read, by decoder: who uses one on a host of its own runs a
 * forwarder (as a server-side tag container) or lends the company a name. Formats of products that shops run
 * themselves, as Matomo or Snowplow, are not here: the shop may be the only one that reads those.
 * Source: developers.google.com/tag-platform/tag-manager/server-side, and the vendors' guides to first-party collection.
 */
export const VENDOR_FORMATS: Readonly<Record<string, string>> = {
  'adobe-analytics': 'adobe-analytics',
  'adobe-edge': 'adobe-analytics',
  'adobe-heartbeat': 'adobe-analytics',
  amplitude: 'amplitude',
  coremetrics: 'coremetrics',
  floodlight: 'google-ads',
  ga4: 'google-analytics',
  'google-ads': 'google-ads',
  mapp: 'mapp',
  mixpanel: 'mixpanel',
  piano: 'piano',
  'piwik-pro': 'piwik-pro',
  posthog: 'posthog',
  segment: 'segment',
  shopify: 'shopify',
  'universal-analytics': 'google-analytics',
  webtrends: 'webtrends',
};

const PLACES = new Map(PARTIES.map(({id, match}) => [id, match[0]]));

/**
 * The company behind a request to the shop's own site: by the name that its host leads to, else by the format
 * that it is written in. Null where nothing tells.
 */
export function behindFirstParty(
  request: Pick<RequestObservation, 'alias' | 'path' | 'facts'>,
): {receiver: Receiver; how: Disguise} | null {
  const {alias, path, facts} = request;
  if (alias) {
    const receiver = receiverAt(alias, path, false);
    // A name that leads to an unknown host or to mere hosting is how the web works, not a disguise.
    if (receiver.roles.some(role => role !== 'cdn-hosting')) return {receiver, how: 'cname'};
  }
  for (const {decoder, generic} of facts) {
    const place = generic ? undefined : PLACES.get(VENDOR_FORMATS[decoder] ?? '');
    if (place) return {receiver: receiverAt(place.host, place.path ?? '/', false), how: 'format'};
  }
  return null;
}
