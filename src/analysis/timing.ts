import type {Timing} from '../model/finding';
import type {
  FieldObservation,
  Observation,
  RequestObservation,
  SubmitObservation,
  Visit,
} from '../model/observation';
import {readToken} from './hits';

/**
 * Milliseconds around a submission within which it can't be said what came first: the page's clock says when a form was
 * sent, the browser's when a request left, and the click that sends a form sets off requests of its own.
 */
export const SAME_MOMENT = 100;

/** Types of fields of which one is typed in place of another. */
const FAMILIES: readonly (readonly string[])[] = [
  [
    'name',
    'given-name',
    'additional-name',
    'family-name',
    'cc-name',
    'cc-given-name',
    'cc-family-name',
    'nickname',
  ],
  ['tel', 'tel-national', 'tel-local', 'tel-country-code', 'tel-area-code'],
  [
    'street-address',
    'address-line1',
    'address-line2',
    'address-line3',
    'house-number',
    'address-level1',
    'address-level2',
    'postal-code',
    'country',
    'country-name',
  ],
  ['bday', 'bday-day', 'bday-month', 'bday-year'],
  ['email', 'username'],
];
const FAMILY = new Map(FAMILIES.flatMap((types, index) => types.map(type => [type, index] as const)));

/** Whether what one field asks for may be sent as what the other does. */
const isAkin = (a: string, b: string): boolean =>
  a === b || (FAMILY.has(a) && FAMILY.get(a) === FAMILY.get(b));

/** Something that brought typed values to the shop itself. */
interface Submission {
  at: number;
  /** Types of the values; `all` where the order is through. */
  types: readonly string[] | 'all';
  /** It can't be read: it may have brought them. */
  isClosed?: true;
}

/** A tab; those of others who brought their records have the same numbers. */
const tabOf = ({tab, from = ''}: Visit): string => `${tab} ${from}`;

/** What happened in one tab, in time. */
interface Timeline {
  visits: Visit[];
  filled: FieldObservation[];
  submissions: Submission[];
  /** When an order was through and another trip may begin. */
  ends: number[];
}

/** Says of each tab when what was typed reached the shop itself. */
export class Timelines {
  readonly #tabs = new Map<string, Timeline>();

  constructor(visits: readonly Visit[], observations: readonly Observation[]) {
    const byId = new Map(visits.map(visit => [visit.id, visit]));
    for (const visit of [...visits].sort((a, b) => a.startedAt - b.startedAt)) {
      const timeline = this.#of(visit);
      timeline.visits.push(visit);
      if (visit.kind !== 'confirmation') continue;
      timeline.submissions.push({at: visit.startedAt, types: 'all'});
      timeline.ends.push(visit.endedAt ?? Number.POSITIVE_INFINITY);
    }
    for (const observation of observations) {
      const visit = byId.get(observation.visit);
      if (visit) this.#take(observation, this.#of(visit));
    }
    for (const {submissions} of this.#tabs.values()) submissions.sort((a, b) => a.at - b.at);
  }

  #of(visit: Visit): Timeline {
    const key = tabOf(visit);
    let timeline = this.#tabs.get(key);
    if (!timeline) {
      timeline = {visits: [], filled: [], submissions: [], ends: []};
      this.#tabs.set(key, timeline);
    }
    return timeline;
  }

  #take(observation: Observation, {filled, submissions}: Timeline): void {
    if (observation.kind === 'field' && observation.filled) filled.push(observation);
    else if (observation.kind === 'submit') submissions.push(ofForm(observation));
    else if (observation.kind === 'request' && !observation.thirdParty) {
      const submission = ofRequest(observation);
      if (submission) submissions.push(submission);
    }
  }

  /**
   * When a value left, against its way to the shop itself; see `TIMINGS` in `model/finding.ts`.
   *
   * @param type Field type of the value.
   * @param isFound It was found by what was typed; else a company's format states it.
   */
  of(type: string, {at}: Pick<RequestObservation, 'at'>, visit: Visit, isFound: boolean): Timing {
    const {visits, filled, submissions, ends} = this.#of(visit);
    const typed = filled.filter(field => isAkin(field.type, type) && field.at <= at + SAME_MOMENT);
    if (typed.length === 0 && !isFound) return 'not-typed';
    // Of several trips in one tab, the one in which it was typed last.
    const typedAt = Math.max(...typed.map(field => field.at), 0);
    const from = Math.max(0, ...ends.filter(end => end <= Math.min(typedAt || at, at)));
    const brought = submissions.filter(
      ({at: sentAt, types}) => sentAt >= from && (types === 'all' || types.some(one => isAkin(one, type))),
    );
    const sure = brought.find(({isClosed}) => !isClosed);
    // What can't be read may have brought it sooner than what can.
    const closed = submissions.find(
      one => one.isClosed && one.at >= Math.max(from, typedAt) && one.at < (sure?.at ?? at) - SAME_MOMENT,
    );
    if (sure === undefined) {
      const isOpen = !visits.some(({startedAt}) => startedAt > Math.max(typedAt, visit.startedAt));
      return isOpen && closed === undefined ? 'before-submit' : 'unknown';
    }
    if (at > sure.at + SAME_MOMENT) return 'after-submit';
    if (at >= sure.at - SAME_MOMENT) return 'with-submit';
    return closed !== undefined && closed.at <= at ? 'unknown' : 'before-submit';
  }
}

const ofForm = ({at, types}: SubmitObservation): Submission => ({at, types});

/** A request to the shop itself that carries typed values, or that may carry them unseen. */
function ofRequest({at, entries, body, method}: RequestObservation): Submission | null {
  const types = entries.flatMap(({tokens = []}) => tokens.map(token => readToken(token).type));
  if (types.length > 0) return {at, types};
  const isClosed = method !== 'GET' && (body.state === 'unreadable' || body.format === 'binary');
  return isClosed ? {at, types: [], isClosed} : null;
}
