import {choiceIn, keepsConsent} from '../catalog/consent-stores';
import {isPaymentHost} from '../catalog/parties/lookup';
import {playedHost, siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import {
  type ContentEvent,
  type ContentReply,
  type FromContent,
  type FromPage,
  parseFromPage,
} from '../model/messages';
import type {Observation} from '../model/observation';
import {carriesTyped, type Gate, gateFor, isTypedValue} from '../scan/gate';
import {gateObservation, tellingPart} from '../scan/gate/record';
import {lifeOf} from '../scan/headers';
import {entropyOf, type Identifiers, isIdentifier} from '../scan/identifiers';
import {scriptsIn} from '../scan/scripts';
import type {Callers} from './callers';
import type {OpenVisit, Whereabouts} from './documents';
import type {Reading} from './reading';
import type {Recorder} from './recorder';
import type {ToldByPage} from './told-by-page';
import type {TypedValues} from './typed-values';
import type {Visits} from './visits';

/** Who sent a message: a content script in a frame of a tab. */
export interface ContentSender {
  where: Whereabouts;
  /** Host of the frame's document. */
  host: string;
}

/** What this needs of the recorder's other parts. */
export interface PageEventParts {
  visits: Visits;
  typed: TypedValues;
  recorder: Recorder;
  callers: Callers;
  identifiers: Identifiers;
  /** Keyed hash of an identifier. */
  hash(value: string): string;
  /** What the page's world saw of requests. */
  network(): PageSide | undefined;
}

/** The part of the recorder of requests that hears of them from the page. */
export interface PageSide {
  reading: Pick<Reading, 'body' | 'called' | 'identified'>;
  told: Pick<ToldByPage, 'frame' | 'windowMessage'>;
}

/** What happened on a page, whoever tells it. */
type PageEvent = Exclude<ContentEvent, {type: 'told'}> | FromPage;

/** The payload of an observation, without what all observations share. */
type Body<T> = T extends Observation ? Omit<T, 'id' | 'visit' | 'at' | 'trust'> : never;

/**
 * Turns what content scripts report into observations. The page may lie: all of it is marked `trust: 'page'`,
 * ids are made here, and texts are swept for what was typed.
 */
export class PageEvents {
  readonly #parts: PageEventParts;
  /** Ids of what scripts of a visit's page did, which a page could make up without end. */
  readonly #counted = new Map<string, Set<string>>();

  constructor(parts: PageEventParts) {
    this.#parts = parts;
  }

  /** Takes a batch of one frame and answers what has become of its page. */
  receive(message: FromContent, sender: ContentSender): ContentReply {
    let last: OpenVisit | undefined;
    for (const told of message.events) {
      const event = told.type === 'told' ? parseFromPage(told.text) : told;
      if (event) last = this.#take(event, sender) ?? last;
    }
    const found = last ?? this.#parts.visits.find(sender.where);
    return {status: found === 'wait' ? 'pending' : found.status};
  }

  #take(event: PageEvent, sender: ContentSender): OpenVisit | undefined {
    const {tab, frameId} = sender.where;
    const where = {...sender.where, at: event.at};
    if (frameId !== 0 && (event.type === 'page' || event.type === 'step')) return undefined;
    if (event.type === 'step') {
      this.#parts.visits.stepped(tab, event.url, event.at, 'page', where.documentId);
      return undefined;
    }
    if (event.type === 'page') {
      const open = this.#parts.visits.signs(where, event);
      if (open) this.#put(open, 'page', event.at, {kind: 'page', signals: event.signals});
      return open;
    }
    const open = this.#parts.visits.find(where);
    if (open === 'wait' || open.status === 'dropped') return open === 'wait' ? undefined : open;
    if (event.type === 'typed') {
      this.#typed(tab, {frameId, site: open.visit.site}, event.values);
      return open;
    }
    if (event.type === 'shown') {
      this.#parts.typed.shown(event.values.map(({field, value}) => ({type: field, value})));
      return open;
    }
    const {host} = sender;
    const thirdParty = siteOf(host) !== open.visit.site;
    switch (event.type) {
      case 'fields': {
        for (const {key, label, ...field} of event.fields) {
          this.#put(open, `field-${frameId}-${key}`, event.at, {
            kind: 'field',
            ...field,
            host,
            thirdParty,
            ...(label === undefined ? {} : {label}),
          });
        }
        if (frameId !== 0 && isPaymentHost(playedHost(sender.host).host)) {
          this.#parts.visits.processorFields(
            tab,
            open,
            event.fields.map(({type}) => type),
          );
        }
        break;
      }
      case 'submit':
        this.#put(open, `submit-${frameId}-${Math.round(event.at)}`, event.at, {
          kind: 'submit',
          host,
          types: event.types,
        });
        break;
      case 'frames':
        for (const {host: framed, path} of event.frames) {
          const site = siteOf(framed);
          if (site !== open.visit.site)
            this.#put(open, 'frame', event.at, {kind: 'frame', host: framed, path, site});
        }
        break;
      case 'incentives':
        for (const {cue, mechanism, sentence} of event.cues) {
          this.#put(open, `incentive-${cue}`, event.at, {kind: 'incentive', cue, mechanism, sentence});
        }
        for (const {what, sentence} of event.shown ?? []) {
          this.#put(open, `shown-${what}`, event.at, {kind: 'shown', what, sentence});
        }
        break;
      case 'acts':
        for (const {key = '', act, scripts, count, detail, field} of event.acts) {
          this.#putCounted(open, `act-${frameId}-${key}`, event.at, {
            kind: 'act',
            act,
            scripts: scriptsIn(scripts),
            count,
            host,
            thirdParty,
            ...(detail ? {detail} : {}),
            ...(field ? {field} : {}),
          });
        }
        break;
      case 'calls':
        this.#parts.callers.note(tab, event.calls);
        this.#parts.network()?.reading.called(tab);
        break;
      case 'body':
        this.#parts.network()?.reading.body(tab, event.url, bytesOfBase64(event.data), event.total);
        break;
      case 'frame': {
        const {url, at, text = '', data, total} = event;
        const bytes = data === undefined ? new TextEncoder().encode(text) : bytesOfBase64(data);
        this.#parts.network()?.told.frame(open, tab, {url, at, bytes, total});
        break;
      }
      case 'window-message': {
        const {url, from, at, text, missing, isLast} = event;
        if (!URL.canParse(from)) break;
        const bytes = new TextEncoder().encode(text);
        const total = bytes.length + missing;
        this.#parts.network()?.told.windowMessage(open, tab, {
          url,
          from: new URL(from).hostname,
          at,
          bytes,
          total,
        });
        if (isLast && thirdParty) this.#parts.recorder.lose(open.visit.id);
        break;
      }
      case 'stored':
        for (const value of event.values) {
          this.#stored(open, value, {host, thirdParty});
        }
        this.#parts.network()?.reading.identified();
        break;
      case 'payment-request':
        this.#put(open, 'payment-request', event.at, {kind: 'payment-request', methods: event.methods});
        break;
    }
    return open;
  }

  #typed(
    tab: number,
    {frameId, site}: {frameId: number; site: string},
    values: Extract<ContentEvent, {type: 'typed'}>['values'],
  ): void {
    // The search is prepared when there is something to search: not for each letter.
    this.#parts.typed.add(
      tab,
      values.map(({key, field, value, done}) => ({key: `${frameId}-${key}`, type: field, value, done, site})),
    );
  }

  /** What a script keeps, if it looks like an identifier or says what was consented to. */
  #stored(
    open: OpenVisit,
    {
      area,
      name,
      value,
      length,
      attributes,
      scripts,
      at,
    }: Extract<FromPage, {type: 'stored'}>['values'][number],
    {host, thirdParty}: {host: string; thirdParty: boolean},
  ): void {
    const isConsent = keepsConsent(name);
    const {needles} = this.#gate(open.visit.tab);
    // What was typed is no identifier, though some pages keep it as one: not even its hash is kept.
    const isId =
      !isConsent && isIdentifier(value) && !isTypedValue(value, needles) && !carriesTyped(value, needles);
    if (!isId && !isConsent) return;
    // A choice of consent is no identifier: its own words are kept, and nothing by which it could be guessed.
    const hash = isId ? this.#parts.hash(value) : '';
    if (isId) this.#parts.identifiers.learn(value, hash);
    const maxAge = lifeOf(attributes.split(';'), at);
    this.#putCounted(open, `stored-${area}`, at, {
      kind: 'stored',
      area,
      name,
      hash,
      length: isId ? length : 0,
      entropy: isId ? entropyOf(value) : 0,
      isIdentifier: isId,
      ...(maxAge === undefined ? {} : {maxAge}),
      ...(isConsent ? {consent: choiceIn(value)} : {}),
      scripts: scriptsIn(scripts),
      host,
      thirdParty,
    });
  }

  /** The gate for what is seen in a tab now. */
  #gate(tab: number): Gate {
    const {typed} = this.#parts;
    return gateFor(typed.needles(tab), typed.isIncomplete(tab) ? 'keys' : 'words');
  }

  /** Puts one of the many things that scripts do, up to a cap for each visit; what is known already goes on. */
  #putCounted(open: OpenVisit, name: string, at: number, body: Body<Observation>): void {
    this.#put(open, name, at, body, id => {
      const known = this.#counted.get(open.visit.id) ?? new Set();
      this.#counted.set(open.visit.id, known);
      if (known.size >= LIMITS.actsPerVisit && !known.has(id)) return false;
      known.add(id);
      return true;
    });
  }

  /** All texts go through the gate; the id is made of what comes out, so that the same report twice is one observation. */
  #put(
    open: OpenVisit,
    name: string,
    at: number,
    body: Body<Observation>,
    isWanted: (id: string) => boolean = () => true,
  ): void {
    if (open.status === 'dropped') return;
    const raw = {id: '', visit: open.visit.id, at, trust: 'page', ...body} as Observation;
    const gated = gateObservation(raw, this.#gate(open.visit.tab));
    const id = `${open.visit.id}-${name}${tellingPart(gated)}`.slice(0, 300);
    if (isWanted(id)) this.#parts.recorder.put({...gated, id});
  }
}

function bytesOfBase64(data: string): Uint8Array {
  const binary = atob(data.slice(0, data.length - (data.length % 4)));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
