import {receiverAt} from '../catalog/parties/receiver';
import type {Receiver} from '../model/finding';
import {siteOf} from '../model/hosts';
import type {ActObservation, Observation, Script, Visit} from '../model/observation';
import {tripOf} from './context';
import {formOf} from './findings';

/** Who had to do with a kind of field: whose scripts read it, and who was sent it, in which forms. */
export interface Trail {
  readers: {receiver: Receiver; times: number; evidence: string[]}[];
  takers: {receiver: Receiver; forms: string[]; evidence: string[]}[];
}

const EVIDENCE = 24;

/**
 * The company whose script it was that read or listened: the innermost of the stack that is no library from a mere
 * host of files. Null for scripts of the page's own site and of the frame's document, which asked for the value.
 */
export function foreignScript(
  act: ActObservation,
  visit: Visit,
): {receiver: Receiver; script: Script} | null {
  for (const script of act.scripts) {
    if (script.site === visit.site || script.site === siteOf(act.host)) return null;
    const receiver = receiverAt(script.host, script.path, false);
    const isLibrary = receiver.roles.length > 0 && receiver.roles.every(role => role === 'cdn-hosting');
    if (!isLibrary) return {receiver, script};
  }
  return null;
}

/** Trails by field type: what was asked, who read it, and to whom it left. */
export function trailsOf(
  visits: readonly Visit[],
  observations: readonly Observation[],
): ReadonlyMap<string, Trail> {
  const trip = tripOf(visits, observations);
  const trails = new Map<string, Trail>();
  const trailOf = (type: string): Trail => {
    let trail = trails.get(type);
    if (!trail) {
      trail = {readers: [], takers: []};
      trails.set(type, trail);
    }
    return trail;
  };
  for (const act of trip.observations) {
    if (act.kind !== 'act' || !act.field || !act.act.startsWith('read:')) continue;
    const visit = trip.byId.get(act.visit);
    const foreign = visit && foreignScript(act, visit);
    if (!foreign) continue;
    for (const type of act.field.split(' ')) {
      const {readers} = trailOf(type);
      const known = readers.find(({receiver}) => receiver.id === foreign.receiver.id);
      if (!known) readers.push({receiver: foreign.receiver, times: act.count, evidence: [act.id]});
      else {
        known.times += act.count;
        if (known.evidence.length < EVIDENCE) known.evidence.push(act.id);
      }
    }
  }
  for (const request of trip.requests) {
    const receiver = trip.outsiderOf(request)?.receiver;
    if (!receiver) continue;
    for (const {type, chain} of request.leaks ?? []) {
      const {takers} = trailOf(type);
      const form = formOf(chain);
      const known = takers.find(taker => taker.receiver.id === receiver.id);
      if (!known) takers.push({receiver, forms: [form], evidence: [request.id]});
      else {
        if (!known.forms.includes(form)) known.forms.push(form);
        if (known.evidence.length < EVIDENCE && known.evidence.at(-1) !== request.id)
          known.evidence.push(request.id);
      }
    }
  }
  return trails;
}
