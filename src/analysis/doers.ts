import {receiverAt} from '../catalog/parties/receiver';
import type {Receiver} from '../model/finding';
import {siteOf} from '../model/hosts';
import type {ActObservation, Script, Visit} from '../model/observation';
import type {Doer} from '../model/units';

/** Serves libraries of others and nothing else: what such a script does, it does for who called it. */
const isMereHost = ({roles}: Receiver): boolean =>
  roles.length > 0 && roles.every(role => role === 'cdn-hosting');

const familyAt = (host: string, path = '/'): string => receiverAt(host, path, false).family;

/** One company's, by its site or by who owns both. */
const isOf = ({host, site, path}: Script, other: {host: string; site: string}): boolean =>
  site === other.site || familyAt(host, path) === familyAt(other.host);

/**
 * Which script of a stack it was: the innermost one, but for libraries on a CDN, which are looked through. Null where
 * the stack told nothing.
 */
export function doerOf(scripts: readonly Script[], {host, site}: Visit): Omit<Doer, 'acts'> | null {
  const own = {host, site};
  const read = (script: Script): Omit<Doer, 'acts'> => {
    const isOther = !isOf(script, own);
    // A script of the shop's owner speaks for the shop.
    const receiver = isOther ? receiverAt(script.host, script.path, false) : receiverAt(host, '/', true);
    return {script, isOther, receiver};
  };
  const all = scripts.map(read);
  return all.find(({isOther, receiver}) => !isOther || !isMereHost(receiver)) ?? all[0] ?? null;
}

/** What was done on a page, by script. */
export function doersOf(acts: readonly ActObservation[], visit: Visit): Doer[] {
  const doers = new Map<string, Doer>();
  for (const act of acts) {
    const found = doerOf(act.scripts, visit);
    if (!found) continue;
    const key = `${found.script.host} ${found.script.path}`;
    const doer = doers.get(key) ?? {...found, acts: []};
    const document = {host: act.host, site: siteOf(act.host)};
    doer.acts.push({...act, inForeignDocument: found.isOther && !isOf(found.script, document)});
    doers.set(key, doer);
  }
  return [...doers.values()];
}
