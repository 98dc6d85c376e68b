import {type Finding, type Flow, GRADES} from '../model/finding';
import type {RequestObservation} from '../model/observation';
import type {Trip} from './context';

const EVIDENCE = 60;

/** Counts by key, most first. */
function tally(words: readonly string[]): {event: string; times: number}[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([event, times]) => ({event, times})).sort((a, b) => b.times - a.times);
}

function amountsOf(requests: readonly RequestObservation[]): Flow['amounts'] {
  const largest = new Map<string, number>();
  for (const {value, currency} of requests.flatMap(({facts}) => facts)) {
    if (value === undefined || !currency) continue;
    largest.set(currency, Math.max(value, largest.get(currency) ?? 0));
  }
  return [...largest].map(([currency, value]) => ({currency, value}));
}

/** The inputs that a receiver got, each once for every form and timing in which it did, at its best grade. */
function inputsOf(findings: readonly Finding[]): Flow['inputs'] {
  const inputs = new Map<string, Flow['inputs'][number]>();
  for (const {input, grade, form, timing} of findings) {
    const key = `${input} ${form ?? ''} ${timing ?? ''}`;
    const known = inputs.get(key);
    if (known && GRADES.indexOf(known.grade) <= GRADES.indexOf(grade)) continue;
    inputs.set(key, {input, grade, ...(form ? {form} : {}), ...(timing ? {timing} : {})});
  }
  return [...inputs.values()].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
}

const weightOf = (flow: Flow): number =>
  flow.inputs.filter(({grade}) => grade === 'observed').length * 100 + flow.inputs.length;

/** Hosts of the shop's own site that a company stands behind, each once. */
function behindOf(trip: Trip, requests: readonly RequestObservation[]): Flow['behind'] {
  const hosts = new Map<string, Flow['behind'][number]>();
  for (const request of requests) {
    const how = trip.outsiderOf(request)?.how;
    if (how && how !== 'host') hosts.set(`${request.host} ${how}`, {host: request.host, how});
  }
  return [...hosts.values()];
}

/** What each other company received, those that got most first. */
export function flowsOf(trip: Trip, findings: readonly Finding[]): Flow[] {
  const groups = new Map<string, RequestObservation[]>();
  for (const request of trip.requests) {
    const id = trip.outsiderOf(request)?.receiver.id;
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(request);
    else groups.set(id, [request]);
  }
  return [...groups.values()]
    .flatMap(requests => {
      const [first] = requests;
      if (!first) return [];
      const receiver = trip.outsiderOf(first)?.receiver ?? trip.receiverOf(first);
      const stages: Flow['stages'] = {};
      for (const {visit} of requests) {
        const kind = trip.byId.get(visit)?.kind ?? 'other';
        stages[kind] = (stages[kind] ?? 0) + 1;
      }
      const times = requests.map(({at}) => at);
      const facts = requests.flatMap(request => request.facts);
      const flow: Flow = {
        receiver,
        requests: requests.length,
        behind: behindOf(trip, requests),
        stages,
        inputs: inputsOf(
          // What a shop's own pages ask for, nobody told it, though another page may send people back to it.
          findings.filter(
            finding => finding.receiver === receiver.id && trip.byId.get(finding.visit)?.site !== receiver.id,
          ),
        ),
        events: tally(facts.map(({event, name}) => (event === 'other' ? name : event))),
        amounts: amountsOf(requests),
        items: new Set(facts.flatMap(({items = []}) => items.map(({id, name}) => id ?? name ?? ''))).size,
        firstAt: times.reduce((a, b) => Math.min(a, b)),
        lastAt: times.reduce((a, b) => Math.max(a, b)),
        evidence: requests.slice(0, EVIDENCE).map(({id}) => id),
      };
      return [flow];
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || b.requests - a.requests);
}
