import {siteOf} from '../model/hosts';
import type {Script} from '../model/observation';
import type {Needles} from './needles';
import {type Keep, redactPath} from './redact';

/** Scripts of one stack that are kept. */
const SCRIPTS = 3;

/**
 * Scripts by the addresses that a stack names; what could be a value in a path goes as in any other path.
 *
 * @param keep How much of a path may be kept.
 */
export function scriptsOf(addresses: string, needles: Needles, keep: Keep = 'words'): Script[] {
  const scripts: Script[] = [];
  for (const address of addresses.split(' ').slice(0, SCRIPTS)) {
    if (!URL.canParse(address)) continue;
    const {hostname, pathname} = new URL(address);
    if (hostname)
      scripts.push({
        host: hostname,
        site: siteOf(hostname),
        path: redactPath(pathname, needles, keep),
      });
  }
  return scripts;
}
