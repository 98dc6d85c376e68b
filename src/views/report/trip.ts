import {SAME_MOMENT} from '../../analysis/timing';
import type {Exposure, Finding, Flow, Receiver} from '../../model/finding';
import {type Observation, PAGE_KINDS, type PageKind, type SubmitObservation} from '../../model/observation';
import {signalOf} from '../components/names';
import {gotEarly, gotOnlyCommon, tellingWords} from '../components/received';
import {isNecessary} from '../components/receivers';
import {commerceOf} from './commerce';

/** What one company got between two submits of a step. */
export interface Departure {
  receiver: Receiver;
  words: string[];
  /** Something typed went before the form that held it was sent. */
  early: boolean;
  /** When the first of it left, in ms since the epoch. */
  at: number;
}

interface Lookup {
  receiverOf: (id: string) => Receiver;
  observationOf: (id: string) => Observation | undefined;
}

export type TripEvent =
  | {is: 'departures'; departures: Departure[]; quiet: {name: string; at: number}[]}
  | {is: 'submit'; at: number; types: string[]};

/** One step of the trip: what left on its pages, in time, split by the forms that were sent. */
export interface TripStep {
  kind: PageKind;
  pages: number;
  paths: string[];
  begin: number;
  requests: number;
  receivers: number;
  events: TripEvent[];
}

/** Forms whose sending says something: a search box or a button alone is none. */
const tellsOf = ({types}: SubmitObservation): string[] =>
  types.filter(type => type !== 'unknown' && type !== 'search');

const toInput = ({input, grade, form, timing}: Finding): Flow['inputs'][number] => ({
  input,
  grade,
  ...(form ? {form} : {}),
  ...(timing ? {timing} : {}),
});

/** It rests on a field of the page, not on a request. */
const isOwn = ({input, signal}: Finding): boolean => signalOf(input, signal)?.from === 'field';

function departuresOf(findings: readonly Finding[], lookup: Lookup): TripEvent | null {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    // What a page's own fields took has not left for anybody else.
    if (lookup.receiverOf(finding.receiver).firstParty || isOwn(finding)) continue;
    groups.set(finding.receiver, [...(groups.get(finding.receiver) ?? []), finding]);
  }
  if (groups.size === 0) return null;
  const departures = [...groups].map(([id, own]) => {
    const receiver = lookup.receiverOf(id);
    const inputs = own.map(toInput);
    const early = gotEarly({inputs}) && !isNecessary(receiver);
    const departure: Departure = {
      receiver,
      words: tellingWords({inputs, ...commerceOf(own, lookup.observationOf)}),
      early,
      at: own.map(({at}) => at).reduce((a, b) => Math.min(a, b)),
    };
    return {departure, quiet: gotOnlyCommon({inputs})};
  });
  return {
    is: 'departures',
    departures: departures
      .filter(({quiet}) => !quiet)
      .map(({departure}) => departure)
      .sort((a, b) => Number(b.early) - Number(a.early) || b.words.length - a.words.length),
    quiet: departures
      .filter(({quiet}) => quiet)
      .map(({departure: {receiver, at}}) => ({name: receiver.name, at})),
  };
}

function eventsOf(
  findings: readonly Finding[],
  submits: readonly SubmitObservation[],
  lookup: Lookup,
): TripEvent[] {
  const events: TripEvent[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const submit of [...submits, null]) {
    // What left in the same moment stands with the form, not before it.
    const to = submit ? submit.at - SAME_MOMENT : Number.POSITIVE_INFINITY;
    const left = departuresOf(
      findings.filter(({at}) => at >= from && at < to),
      lookup,
    );
    if (left) events.push(left);
    if (submit) events.push({is: 'submit', at: submit.at, types: tellsOf(submit)});
    from = to;
  }
  return events;
}

/** The steps of the trips in their usual order, early ones first. */
export function tripSteps(
  exposure: Exposure,
  observations: readonly Observation[],
  lookup: Lookup,
): TripStep[] {
  // A catalogue's pages come before a product's, though the vocabulary names the product first.
  const order: PageKind[] = [
    'list',
    'search',
    ...PAGE_KINDS.filter(kind => kind !== 'list' && kind !== 'search'),
  ];
  return order.flatMap(kind => {
    const visits = exposure.visits.filter(visit => visit.kind === kind);
    const [first] = visits;
    if (!first) return [];
    const ids = new Set(visits.map(({id}) => id));
    const findings = exposure.findings.filter(({visit}) => ids.has(visit));
    const submits = observations.filter(
      (one): one is SubmitObservation =>
        one.kind === 'submit' && ids.has(one.visit) && tellsOf(one).length > 0,
    );
    const requests = exposure.flows.reduce((sum, {stages}) => sum + (stages[kind] ?? 0), 0);
    return [
      {
        kind,
        pages: visits.length,
        paths: [...new Set(visits.map(({host, path}) => `${host}${path}`))],
        begin: first.startedAt,
        requests,
        receivers: exposure.flows.filter(({stages}) => stages[kind]).length,
        events: eventsOf(findings, submits, lookup),
      },
    ];
  });
}
