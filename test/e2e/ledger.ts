import type {Bundle} from '../../src/bundle/export';
import {siteOf} from '../../src/model/hosts';
import type {Delivery} from '../../src/model/observation';
import {stageOf} from '../../workshop/shop/journey.mjs';
import type {Shop} from '../../workshop/shop/server.mjs';

export type LogEntry = ReturnType<Shop['log']>[number];

/** Who answers at the hosts of the practice shop, written down here by hand as the truth to compare with. */
export const PARTY_OF_HOST: Readonly<Record<string, string>> = {
  'www.googletagmanager.com': 'google-tag-manager',
  'www.google-analytics.com': 'google-analytics',
  'connect.facebook.net': 'meta',
  'www.facebook.com': 'meta',
  'static.highlight.io': 'highlight',
  'pub.highlight.io': 'highlight',
  'fpnpmcdn.net': 'fingerprint',
  'api.fpjs.io': 'fingerprint',
  'eu-assets.i.posthog.com': 'posthog',
  'eu.i.posthog.com': 'posthog',
  'beacon.riskified.com': 'riskified',
  'c.riskified.com': 'riskified',
  'img.riskified.com': 'riskified',
  'js.stripe.com': 'stripe',
  'm.stripe.com': 'stripe-radar',
  'api.stripe.com': 'stripe',
  'ats-wrapper.privacymanager.io': 'liveramp',
  'api.rlcdn.com': 'liveramp',
  'js.klarna.com': 'klarna',
  'x.klarnacdn.net': 'klarna',
  'eu.klarnaevt.com': 'klarna',
  'pay.klarna.com': 'klarna',
  'openapi.alipay.com': 'alipay',
  'google.com': 'google-pay',
  'www.alipay.com': 'alipay',
  'cdn.fernhill-assets.example': 'fernhill-assets.example',
  'shop.fernhill.example': 'fernhill.example',
  'static.klaviyo.com': 'klaviyo',
  'a.klaviyo.com': 'klaviyo',
  'analytics.tiktok.com': 'tiktok',
  'dynamic.criteo.com': 'criteo',
  'sslwidget.criteo.com': 'criteo',
  'cdn.mxpnl.com': 'mixpanel',
  'api-js.mixpanel.com': 'mixpanel',
  'cdn.lr-in-prod.com': 'logrocket',
  'r.lr-in-prod.com': 'logrocket',
  'widget.intercom.io': 'intercom',
  'nexus-europe-websocket.intercom.io': 'intercom',
  'cdn1.adoberesources.net': 'adoberesources.net',
  'edge.adobedc.net': 'adobe-analytics',
  'js.hs-analytics.net': 'hubspot',
  'track.hubspot.com': 'hubspot',
  'js.hsforms.net': 'hubspot',
  'forms.hsforms.com': 'hubspot',
  'cdn.mouseflow.com': 'mouseflow',
  'o2.mouseflow.com': 'mouseflow',
  'static.hotjar.com': 'hotjar',
  'in.hotjar.com': 'hotjar',
  'ws.hotjar.com': 'hotjar',
  'cdn.id5-sync.com': 'id5',
  'cm.g.doubleclick.net': 'google-ads',
  'x.bidswitch.net': 'criteo',
  'eu-u.openx.net': 'openx',
  'ib.adnxs.com': 'xandr',
  'match.adsrvr.org': 'trade-desk',
  'h.online-metrix.net': 'threatmetrix',
  'cdn.cookielaw.org': 'onetrust',
  'bat.bing.com': 'bing-uet',
  'webto.salesforce.com': 'salesforce-marketing',
  'secure.worldpay.com': 'worldpay',
};

/** A batch that waits for its timer may go out a moment after the page took its next step (ms). */
const MOMENT = 1_500;

/**
 * The pages that may have sent a request. PostHog hides its page from the Referer and sends what happened on one
 * step with the next, so the pages that it tells of and those that were open in that moment are all right.
 */
function pagesOf({host, body, page, time}: LogEntry, log: readonly LogEntry[]): string[] {
  if (!page || !host.endsWith('posthog.com')) return page ? [page] : [];
  const told = [...(body?.toString('utf8') ?? '').matchAll(/"\$current_url":"([^"]+)"/g)].map(
    ([, url]) => url ?? '',
  );
  const open = log.filter(other => Math.abs(other.time - time) < MOMENT).flatMap(other => other.page ?? []);
  return [...told.reverse(), page, ...open];
}

const depth = (path: string): number => path.split('/').length;

const line = (party: string, stage: string, method: string, host: string, path: string): string =>
  `${stage} · ${party} · ${method} ${host} (${depth(path)})`;

/**
 * Third-party requests as the servers received them: who, at which stage, and how, in one line; where more than
 * one page may have sent it, in as many. Third party is judged against the page that sent it, so what the
 * gateway sends to itself is none.
 */
export function receivedLines(log: readonly LogEntry[]): string[][] {
  return log.flatMap(entry => {
    const pages = pagesOf(entry, log);
    const [first] = pages;
    // No page sent the first navigation: the driver did.
    if (!first || siteOf(new URL(first).hostname) === siteOf(entry.host)) return [];
    const party = PARTY_OF_HOST[entry.host] ?? '?';
    return [pages.map(page => line(party, stageOf(page), entry.method, entry.host, entry.path))];
  });
}

/** Third-party requests as the store holds them, in the same words, by what is known of their delivery. */
export function recordedLines({visits, observations}: Bundle, delivery: Delivery): string[] {
  const kinds = new Map(visits.map(({id, kind}) => [id, kind]));
  return observations
    .flatMap(observation => {
      if (observation.kind !== 'request' || !observation.thirdParty || observation.delivery !== delivery)
        return [];
      // No server gets what a page posts to a frame.
      if (observation.resource === 'message') return [];
      const {party, visit, method, host, path} = observation;
      return [line(party, kinds.get(visit) ?? '?', method, host, path)];
    })
    .sort();
}

/**
 * Gives each offered line a wanted entry that allows it, as many as can be, the first offers first (Kuhn's
 * augmenting paths). Returns the index of the entry for each offer; undefined where none is left for it.
 */
function matched(offered: readonly string[], wanted: readonly string[][]): (number | undefined)[] {
  const offerOf = new Map<number, number>();
  const tryToPlace = (offer: number, tried: Set<number>): boolean =>
    wanted.some((lines, entry) => {
      if (tried.has(entry) || !lines.includes(offered[offer] ?? '')) return false;
      tried.add(entry);
      const rival = offerOf.get(entry);
      if (rival !== undefined && !tryToPlace(rival, tried)) return false;
      offerOf.set(entry, offer);
      return true;
    });
  for (const offer of offered.keys()) tryToPlace(offer, new Set());
  const entryOf = new Map([...offerOf].map(([entry, offer]) => [offer, entry]));
  return offered.map((_, offer) => entryOf.get(offer));
}

/**
 * Holds the store against the servers' log. Nothing that was received may be missing; nothing may be called
 * sent that was not received; and what is called unknown and did not arrive must have an error to show.
 */
export function compare(bundle: Bundle, log: readonly LogEntry[]) {
  const kinds = new Map(bundle.visits.map(({id, kind}) => [id, kind]));
  const received = receivedLines(log);
  const sent = recordedLines(bundle, 'sent');
  const unknown = recordedLines(bundle, 'unknown');
  const entries = matched([...sent, ...unknown], received);
  const taken = new Set(entries);
  const missing = received.filter((_, entry) => !taken.has(entry));
  const invented = sent.filter((_, index) => entries[index] === undefined);
  const unarrived = unknown.filter((_, index) => entries[sent.length + index] === undefined);
  const failed = bundle.observations.filter(
    observation =>
      observation.kind === 'request' &&
      observation.thirdParty &&
      observation.delivery === 'unknown' &&
      observation.error,
  );
  // A missing line says what the store holds of that host, which tells where to look.
  const explain = (line: string): string => {
    const host = / (\S+) \(\d+\)$/.exec(line)?.[1];
    const held = bundle.observations.flatMap(observation =>
      observation.kind === 'request' && observation.host === host
        ? [`${kinds.get(observation.visit)} ${observation.path} ${observation.delivery}`]
        : [],
    );
    return `${line} — held: ${held.join(', ') || 'nothing'}`;
  };
  return {
    received: received.length,
    missing: missing.map(([first = '']) => explain(first)),
    invented,
    unexplained: unarrived.slice(failed.length),
  };
}

/** The result of a comparison in which all is right. */
export const AGREES = {missing: [], invented: [], unexplained: []};
