import {getDomain} from 'tldts';
import {remembering} from './memo';

const HOSTS = 4_000;

/**
 * Registrable domain of a host by the public suffix list, its private part included (each `myshopify.com`
 * shop is a site of its own). IP addresses and single labels stand for themselves. Browsers also ask hosts whose names are not as DNS
 * wants them, such as `a-.shop.example`: these have a registrable domain too.
 */
export const siteOf: (host: string) => string = remembering(
  host => getDomain(host, {allowPrivateDomains: true, validateHostname: false}) ?? host,
  HOSTS,
);

const STAND_IN = /^([a-z\d-]+)\.(?:localhost|test)$/;

/**
 * The host that a stand-in of the practice shop plays: `www--facebook--com.localhost` → `www.facebook.com`.
 * Only names below `localhost`, which nobody but this machine can serve, and below `test`, which is nobody's (RFC 6761) and
 * by which one machine serves a room, are read so.
 */
export function playedHost(host: string): {host: string; standIn: boolean} {
  const label = STAND_IN.exec(host)?.[1];
  if (!label?.includes('--')) return {host, standIn: false};
  return {host: label.replaceAll('--', '.'), standIn: true};
}

/** `host` is `domain` or below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
