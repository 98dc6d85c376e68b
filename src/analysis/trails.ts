import type {Receiver} from '../model/finding';
import type {ActObservation, Observation, Visit} from '../model/observation';
import type {Doer} from '../model/units';
import {type Trip, tripOf} from './context';
import {doersOf} from './doers';
import {formOf} from './hits';

/** Who had to do with a kind of field: whose scripts read it, and who was sent it, in which forms. */
export interface Trail {
  readers: {receiver: Receiver; times: number; evidence: string[]}[];
  takers: {receiver: Receiver; forms: string[]; evidence: string[]}[];
}

const EVIDENCE = 24;

/**
 * Scripts of others that read fields: neither of the page's own site, nor of the frame's document, which asked for the
 * value.
 */
export function readersIn(trip: Trip): Doer[] {
  const byVisit = new Map<string, ActObservation[]>();
  for (const act of trip.observations) {
    if (act.kind !== 'act' || !act.field || !act.act.startsWith('read:')) continue;
    const acts = byVisit.get(act.visit);
    if (acts) acts.push(act);
    else byVisit.set(act.visit, [act]);
  }
  return [...byVisit].flatMap(([id, acts]) => {
    const visit = trip.byId.get(id);
    return (visit ? doersOf(acts, visit) : []).flatMap(doer => {
      const foreign = doer.acts.filter(({inForeignDocument}) => inForeignDocument);
      return foreign.length > 0 ? [{...doer, acts: foreign}] : [];
    });
  });
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
  for (const {receiver, acts} of readersIn(trip)) {
    for (const {id, field = '', count} of acts) {
      for (const type of field.split(' ')) {
        const {readers} = trailOf(type);
        const known = readers.find(reader => reader.receiver.id === receiver.id);
        if (!known) readers.push({receiver, times: count, evidence: [id]});
        else {
          known.times += count;
          if (known.evidence.length < EVIDENCE) known.evidence.push(id);
        }
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
