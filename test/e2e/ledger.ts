import type {Bundle} from '../../src/bundle/export';
import {siteOf} from '../../src/model/hosts';
import type {Delivery} from '../../src/model/observation';
import {stageOf} from '../../workshop/shop/journey.mjs';
import type {Shop} from '../../workshop/shop/server.mjs';

type LogEntry = ReturnType<Shop['log']>[number];

/** Who answers at the hosts of the practice shop, written down here by hand as the truth to compare with. */
const PARTY_OF_HOST: Readonly<Record<string, string>> = {
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
  'openapi.alipay.com': 'alipay',
  'google.com': 'google-pay',
  'www.alipay.com': 'alipay',
  'cdn.fernhill-assets.example': 'fernhill-assets.example',
  'shop.fernhill.example': 'fernhill.example',
};

/** The page that sent a request: PostHog hides it from its Referer and says it in its body. */
function pageOf({host, body, page}: LogEntry): string | null {
  const told = host.endsWith('posthog.com')
    ? [...(body?.toString('utf8') ?? '').matchAll(/"\$current_url":"([^"]+)"/g)].at(-1)?.[1]
    : undefined;
  return told ?? page;
}

const depth = (path: string): number => path.split('/').length;

const line = (party: string, stage: string, method: string, host: string, path: string): string =>
  `${stage} · ${party} · ${method} ${host} (${depth(path)})`;

/**
 * Third-party requests as the servers received them: one line each with who, at which stage, and how. Third
 * party is judged against the page that sent it, so what the gateway sends to itself is none.
 */
export function receivedLines(log: readonly LogEntry[]): string[] {
  return log
    .flatMap(entry => {
      const page = pageOf(entry);
      // No page sent the first navigation: the driver did.
      if (!page || siteOf(new URL(page).hostname) === siteOf(entry.host)) return [];
      return [line(PARTY_OF_HOST[entry.host] ?? '?', stageOf(page), entry.method, entry.host, entry.path)];
    })
    .sort();
}

/** Third-party requests as the store holds them, in the same words, by what is known of their delivery. */
export function recordedLines({visits, observations}: Bundle, delivery: Delivery): string[] {
  const kinds = new Map(visits.map(({id, kind}) => [id, kind]));
  return observations
    .flatMap(observation => {
      if (observation.kind !== 'request' || !observation.thirdParty || observation.delivery !== delivery)
        return [];
      const {party, visit, method, host, path} = observation;
      return [line(party, kinds.get(visit) ?? '?', method, host, path)];
    })
    .sort();
}

/** What is left of a list when each line of another is taken away once. */
function without(lines: readonly string[], taken: readonly string[]): string[] {
  const left = [...lines];
  for (const line of taken) {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/**
 * Holds the store against the servers' log. Nothing that was received may be missing; nothing may be called
 * sent that was not received; and what is called unknown and did not arrive must have an error to show.
 */
export function compare(bundle: Bundle, log: readonly LogEntry[]) {
  const received = receivedLines(log);
  const sent = recordedLines(bundle, 'sent');
  const unknown = recordedLines(bundle, 'unknown');
  const unarrived = without(unknown, without(received, sent));
  const failed = bundle.observations.filter(
    observation => observation.kind === 'request' && observation.delivery === 'unknown' && observation.error,
  );
  return {
    received: received.length,
    missing: without(received, [...sent, ...unknown]),
    invented: without(sent, received),
    unexplained: unarrived.slice(failed.length),
  };
}

/** The result of a comparison in which all is right. */
export const AGREES = {missing: [], invented: [], unexplained: []};
