import type {Grade, Receiver} from '../model/finding';
import type {RequestObservation} from '../model/observation';
import type {Trip} from './context';
import {formOf, readToken} from './hits';

/** What lets one company see that visits to several shops were one person's. */
export interface Join {
  /** Family of the companies that received it. */
  family: string;
  receivers: Receiver[];
  /** `identifier`: the same value came from each of the shops. `personal`: the same kind of datum did, in one form. */
  by: 'identifier' | 'personal';
  /** Key of the identifier as the company calls it, or the field's type with its form, as in `email sha256`. */
  key: string;
  /** Registrable domains of the shops, in the order in which they were visited. */
  sites: string[];
  /** `observed` where the value itself was the same; `derivable` where only its kind was. */
  grade: Grade;
  evidence: string[];
}

const EVIDENCE = 24;
/** Data that name one person, wherever they are typed. */
const NAMING: ReadonlySet<string> = new Set(['email', 'tel', 'national-id', 'loyalty-number']);

interface Gathered extends Omit<Join, 'family' | 'receivers'> {
  receivers: Map<string, Receiver>;
}

/** What names a person in a request, each with its form: `email sha256`. */
function personalIn({entries, leaks = [], facts}: RequestObservation): Set<string> {
  const found = [
    ...entries.flatMap(({tokens = []}) => tokens.map(readToken)),
    ...leaks.map(({type, chain}) => ({type, form: formOf(chain)})),
    ...facts.flatMap(({personal = []}) => personal),
  ];
  return new Set(found.flatMap(({type, form}) => (NAMING.has(type) ? [`${type} ${form}`] : [])));
}

/** Joins across shops, those over most shops first. Identifiers are compared by their keyed hashes. */
export function joinsOf(trip: Trip): Join[] {
  const gathered = new Map<string, Gathered>();
  const note = (
    {by, key, value, grade}: Pick<Join, 'by' | 'key' | 'grade'> & {value: string},
    receiver: Receiver,
    site: string,
    evidence: string,
  ): void => {
    const name = JSON.stringify([receiver.family, by, value]);
    let join = gathered.get(name);
    if (!join) {
      join = {by, key, grade, receivers: new Map(), sites: [], evidence: []};
      gathered.set(name, join);
    }
    join.receivers.set(receiver.id, receiver);
    if (!join.sites.includes(site)) join.sites.push(site);
    if (join.evidence.length < EVIDENCE) join.evidence.push(evidence);
  };
  for (const request of trip.requests) {
    const outsider = trip.outsiderOf(request);
    const site = trip.byId.get(request.visit)?.site;
    if (!outsider || !site) continue;
    for (const {key, hash} of request.entries) {
      if (hash)
        note({by: 'identifier', key, value: hash, grade: 'observed'}, outsider.receiver, site, request.id);
    }
    for (const key of personalIn(request)) {
      note({by: 'personal', key, value: key, grade: 'derivable'}, outsider.receiver, site, request.id);
    }
  }
  return [...gathered.values()]
    .filter(({sites}) => sites.length > 1)
    .map(({receivers, ...join}) => {
      const list = [...receivers.values()];
      return {...join, family: list[0]?.family ?? '', receivers: list};
    })
    .sort((a, b) => b.sites.length - a.sites.length || a.grade.localeCompare(b.grade));
}
