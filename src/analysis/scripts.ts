import {FIELD_TYPES} from '../catalog/fields/index';
import {receiverAt} from '../catalog/parties/receiver';
import type {Receiver} from '../model/finding';
import type {Observation, PageKind, Script, Visit} from '../model/observation';
import {type Trip, tripOf} from './context';
import {isMereHost} from './doers';
import {type ScriptChange, scriptChange} from './script-change';
import {type Sitting, sittingsOf} from './sittings';

const EVIDENCE = 24;

/** A script on the pages of one shop: whose it is, and what it was seen doing. */
export interface ScriptRow {
  key: string;
  /** The shop whose pages it ran on. */
  shop: string;
  script: Script;
  receiver: Receiver;
  /** It stands in the page itself, not in a file of its own. */
  inline: boolean;
  firstAt: number;
  lastAt: number;
  stages: PageKind[];
  /** Times that the browser saw its file being loaded. */
  loaded: number;
  /** Kinds of fields that it read, `unknown` among them, with the number of reads that were counted. */
  reads: {field: string; times: number}[];
  /** Events that it listened to, such as `keydown`. */
  listens: string[];
  /** Requests that it asked for, by who received them. */
  sent: {receiver: Receiver; requests: number}[];
  /** Names of cookies and entries that it kept. */
  stored: string[];
  /** Parts of the device that it looked at, such as `canvas`. */
  device: string[];
  /** Other things that it did, in the words of the record. */
  acts: string[];
  change: ScriptChange;
  evidence: string[];
}

type Doing = Omit<ScriptRow, 'change' | 'sent'> & {
  sent: Map<string, ScriptRow['sent'][number]>;
  on: Set<string>;
};

/** The script of a stack that is taken as the one that acted: the innermost that is no library. */
export const actorOf = (scripts: readonly Script[]): Script | undefined =>
  scripts.find(({host, path}) => !isMereHost(receiverAt(host, path, false))) ?? scripts[0];

class Inventory {
  readonly rows = new Map<string, Doing>();
  readonly #trip: Trip;

  constructor(trip: Trip) {
    this.#trip = trip;
  }

  /** The row of a script on the pages of a visit's shop; notes that it was seen. */
  seen(script: Script, {id, at, visit: visitId}: Observation): Doing | undefined {
    const visit = this.#trip.byId.get(visitId);
    if (!visit) return undefined;
    const key = `${visit.site} ${script.host}${script.path}`;
    const row = this.rows.get(key) ?? this.#begin(key, script, visit, at);
    row.firstAt = Math.min(row.firstAt, at);
    row.lastAt = Math.max(row.lastAt, at);
    if (!row.stages.includes(visit.kind)) row.stages.push(visit.kind);
    row.on.add(visit.id);
    if (row.evidence.length < EVIDENCE) row.evidence.push(id);
    return row;
  }

  #begin(key: string, script: Script, visit: Visit, at: number): Doing {
    const row: Doing = {
      key,
      shop: visit.site,
      script,
      receiver: receiverAt(script.host, script.path, script.site === visit.site),
      inline: script.host === visit.host && script.path === visit.path,
      firstAt: at,
      lastAt: at,
      stages: [],
      loaded: 0,
      reads: [],
      listens: [],
      sent: new Map(),
      stored: [],
      device: [],
      acts: [],
      evidence: [],
      on: new Set(),
    };
    this.rows.set(key, row);
    return row;
  }
}

const KNOWN: ReadonlySet<string> = new Set([...FIELD_TYPES.map(({id}) => id), 'unknown']);

/** Acts that look at the device, by the part that they look at. */
export const DEVICE_PARTS = [
  'canvas',
  'webgl',
  'webgpu',
  'audio',
  'fonts',
  'navigator',
  'screen',
  'intl',
  'hints',
  'devices',
  'sensors',
  'webrtc',
  'media',
  'connection',
] as const;
const DEVICE: ReadonlySet<string> = new Set(DEVICE_PARTS);

const addWord = (words: string[], word: string): void => {
  if (!words.includes(word)) words.push(word);
};

function noteAct(row: Doing, {act, field = 'unknown', count}: Extract<Observation, {kind: 'act'}>): void {
  const [kind, what = ''] = act.split(':');
  if (kind === 'listen') addWord(row.listens, what);
  else if (DEVICE.has(kind ?? '')) addWord(row.device, kind ?? '');
  else if (kind !== 'read' || what === 'cookie' || what === 'storage' || what === 'selection') {
    addWord(row.acts, act);
  } else {
    for (const type of field.split(' ')) {
      // The list of a form's types is capped where it is told, which can cut the last one short.
      if (!KNOWN.has(type)) continue;
      const read = row.reads.find(one => one.field === type);
      if (read) read.times += count;
      else row.reads.push({field: type, times: count});
    }
  }
}

/** Whether the answer to a request for a script was one: a redirect is none, and what failed brought none. */
const isLoaded = ({resource, delivery, status = 0}: Extract<Observation, {kind: 'request'}>): boolean =>
  resource === 'script' &&
  (delivery === 'sent' || delivery === 'cached') &&
  !(status >= 300 && status < 400 && status !== 304);

function noteRequest(
  inventory: Inventory,
  trip: Trip,
  request: Extract<Observation, {kind: 'request'}>,
): void {
  if (isLoaded(request)) {
    const {host, site, path} = request;
    const row = inventory.seen({host, site, path}, request);
    if (row) row.loaded += 1;
  }
  const scripts = request.initiator?.scripts ?? [];
  const actor = actorOf(scripts);
  for (const script of scripts) {
    const row = inventory.seen(script, request);
    if (!row || script !== actor || (request.delivery !== 'sent' && request.delivery !== 'unknown')) continue;
    const receiver = trip.outsiderOf(request)?.receiver ?? trip.receiverOf(request);
    const sent = row.sent.get(receiver.id) ?? {receiver, requests: 0};
    sent.requests += 1;
    row.sent.set(receiver.id, sent);
  }
}

/** All scripts that were seen on the pages of these visits, by shop, those of other companies that did most first. */
export function scriptsOf(visits: readonly Visit[], observations: readonly Observation[]): ScriptRow[] {
  const trip = tripOf(visits, observations);
  const inventory = new Inventory(trip);
  for (const observation of trip.observations) {
    if (observation.kind === 'request') noteRequest(inventory, trip, observation);
    if (observation.kind !== 'act' && observation.kind !== 'stored') continue;
    // That instruments watch is our own word, no script's.
    if (observation.kind === 'act' && observation.act.startsWith('watch:')) continue;
    const actor = actorOf(observation.scripts);
    for (const script of observation.scripts) {
      const row = inventory.seen(script, observation);
      if (!row || script !== actor) continue;
      if (observation.kind === 'act') noteAct(row, observation);
      else addWord(row.stored, observation.name);
    }
  }
  const sittings = new Map<string, Sitting[]>();
  for (const site of new Set(visits.map(visit => visit.site))) {
    sittings.set(site, sittingsOf(visits.filter(visit => visit.site === site)));
  }
  return [...inventory.rows.values()]
    .map(
      ({on, sent, ...row}): ScriptRow => ({
        ...row,
        sent: [...sent.values()].sort((a, b) => b.requests - a.requests),
        change: scriptChange(sittings.get(row.shop) ?? [], on),
      }),
    )
    .sort(
      (a, b) =>
        Number(a.receiver.firstParty) - Number(b.receiver.firstParty) ||
        weightOf(b) - weightOf(a) ||
        a.firstAt - b.firstAt,
    );
}

/** For the order of the list alone: reading fields comes before listening, listening before the rest. */
const weightOf = ({reads, listens, sent, stored}: ScriptRow): number =>
  reads.length * 100 + listens.length * 10 + sent.length + stored.length;
