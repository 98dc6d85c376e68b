import {siteOf} from '../model/hosts';
import type {Script} from '../model/observation';
import {gateFor, type Keep} from './gate';
import type {Needles} from './needles';

/** Scripts of one stack that are kept. */
const SCRIPTS = 3;

/** Scripts by the addresses that a stack names, as they are: for what goes through the gate as a whole. */
export function scriptsIn(addresses: string): Script[] {
  return addresses
    .split(' ')
    .slice(0, SCRIPTS)
    .flatMap(address => {
      if (!URL.canParse(address)) return [];
      const {hostname: host, pathname: path} = new URL(address);
      return host ? [{host, site: siteOf(host), path}] : [];
    });
}

/**
 * The same through the gate.
 *
 * @param keep How much of a path may be kept.
 */
export function scriptsOf(addresses: string, needles: Needles, keep: Keep = 'words'): Script[] {
  const gate = gateFor(needles, keep);
  return scriptsIn(addresses).map(({host, site, path}) => ({
    host: gate.host(host),
    site,
    path: gate.path(path),
  }));
}
