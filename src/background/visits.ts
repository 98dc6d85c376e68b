import {classifyPage} from '../catalog/pages/classify';
import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {ContentEvent} from '../model/messages';
import {type PageKind, type PageSignals, SHOP_KINDS, type Visit} from '../model/observation';
import type {Needles} from '../scan/needles';
import {redactHost, redactPath} from '../scan/redact';
import {
  documentOf,
  type OpenDocument,
  type OpenVisit,
  type TabState,
  type Whereabouts,
  withoutHash,
} from './documents';
import type {SessionState} from './session-state';

/** How visits are judged and what becomes of them; given by the composition root. */
export interface VisitPolicy {
  ruleFor(site: string): 'always' | 'never' | 'auto';
  needles(tab: number): Needles;
  /** Whether something was typed that is not looked for: then no words are kept. */
  isIncomplete(tab: number): boolean;
  /** `quiet`: not to be written before something is seen in it. */
  onRecorded(visit: Visit, quiet: boolean): void;
  onDropped(id: string): void;
}

/** Left pages may still report their kind for so long (ms). */
const LEAVE_GRACE = 3_000;

/** Stages that follow each other on one address in shops that never change it. */
const STEPS: readonly PageKind[] = ['cart', 'checkout', 'payment', 'confirmation'];

/** The two reports of one step are at most a second apart. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1_000;

/** Tabs, their documents and steps; decides what is recorded. */
export class Visits {
  readonly #session: SessionState;
  readonly #policy: VisitPolicy;

  constructor(session: SessionState, policy: VisitPolicy) {
    this.#session = session;
    this.#policy = policy;
  }

  /** Ids of all open visits that are being recorded. */
  *recorded(): Iterable<string> {
    for (const key of this.#session.keys('tab:')) {
      for (const document of this.#session.get<TabState>(key)?.documents ?? []) {
        for (const {visit, status} of document.visits) if (status === 'recorded') yield visit.id;
      }
    }
  }

  /** An open step by its visit's id. */
  byId(tab: number, id: string): OpenVisit | undefined {
    const documents = this.#session.get<TabState>(`tab:${tab}`)?.documents ?? [];
    return documents.flatMap(document => document.visits).find(({visit}) => visit.id === id);
  }

  /** A document's response is arriving in the top frame. */
  loading(tab: number, url: string, at: number): void {
    const state = this.#tab(tab);
    // After a restart this may be told after the commit that it led to.
    if ((state.documents.at(-1)?.committedAt ?? 0) >= at) return;
    state.loading = {url: withoutHash(url), at};
    this.#save(tab, state);
  }

  /** A document was committed to the top frame of a tab. */
  committed(tab: number, url: string, at: number, documentId?: string): void {
    const state = this.#tab(tab);
    const respondedAt = state.loading?.at;
    state.loading = undefined;
    const last = state.documents.at(-1);
    const lastVisit = last?.visits.at(-1);
    if (last && documentId && last.documentId === documentId && lastVisit?.url === url) return;
    if (last && lastVisit?.url === url && at <= last.committedAt && !(documentId && last.documentId)) {
      // The page told of it before the browser did, as when the worker had died: the browser knows better when it was.
      this.#committedEarlier(state, last, at);
      this.#save(tab, state);
      return;
    }
    this.#leave(state, at);
    // From the back/forward cache comes a document that is known already: a new step in it.
    const known = documentId
      ? state.documents.find(document => document.documentId === documentId)
      : undefined;
    const document: OpenDocument = known ?? {documentId, url, respondedAt, committedAt: at, visits: []};
    if (known) known.shownAt = at;
    state.documents = [...state.documents.filter(other => other !== known), document].slice(
      -LIMITS.visitsPerTab,
    );
    if (/^https?:/.test(url)) this.#begin(tab, document, url, at, 'navigation');
    this.#save(tab, state);
  }

  #committedEarlier(state: TabState, document: OpenDocument, at: number): void {
    for (const [frame, committedAt] of Object.entries(state.frames)) {
      if (committedAt === document.committedAt) state.frames[Number(frame)] = at;
    }
    const [first] = document.visits;
    if (first?.visit.startedAt === document.committedAt) {
      first.visit.startedAt = at;
      if (first.status === 'recorded') this.#policy.onRecorded(first.visit, first.quiet ?? false);
    }
    document.committedAt = at;
  }

  /**
   * The page changed its own address. Told twice: by the browser, whose time can be compared with that of
   * requests, and by the page itself, in case the browser's word was missed.
   */
  stepped(tab: number, url: string, at: number, by: 'browser' | 'page', documentId?: string): void {
    const state = this.#tab(tab);
    const document = state.documents.findLast(other => !documentId || other.documentId === documentId);
    const current = document?.visits.at(-1);
    if (!document || !current) return;
    if (withoutHash(current.url) !== withoutHash(url)) {
      this.#leave(state, at);
      this.#begin(tab, document, url, at, 'history');
    } else if (by === 'browser' && current.visit.via === 'history' && isNear(at, current.visit.startedAt)) {
      current.visit.startedAt = at;
      if (current.status === 'recorded') this.#policy.onRecorded(current.visit, current.quiet ?? false);
    } else return;
    this.#save(tab, state);
  }

  /** Another step of the same document that has this address: what a full Referer points at. */
  stepAt(tab: number, open: OpenVisit, url: string): OpenVisit | undefined {
    const documents = this.#session.get<TabState>(`tab:${tab}`)?.documents ?? [];
    const steps = documents.find(({visits}) => visits.includes(open))?.visits ?? [];
    return withoutHash(open.url) === url ? open : steps.findLast(step => withoutHash(step.url) === url);
  }

  /** A frame of another document loads in the page that `where` names. */
  frameLoads(where: Whereabouts): void {
    const state = this.#tab(where.tab);
    const document = documentOf(state, {
      ...where,
      frameId: where.parentFrameId ?? 0,
      documentId: where.parentFrameId === 0 ? where.parentDocumentId : undefined,
    });
    if (!document) return;
    state.frames[where.frameId] = document.committedAt;
    this.#save(where.tab, state);
  }

  /** The step that something belongs to; `wait` where its document is not known yet. */
  find(where: Whereabouts): OpenVisit | 'wait' {
    const state = this.#session.get<TabState>(`tab:${where.tab}`);
    const document = state && documentOf(state, where);
    if (!document) return 'wait';
    return document.visits.findLast(({visit}) => visit.startedAt <= where.at) ?? document.visits[0] ?? 'wait';
  }

  /**
   * The step behind a request of which the browser names no tab, by the asker's origin: one that is shown, the latest first, or one that
   * was left a moment ago.
   *
   * @param asker Origin, or address of the document.
   * @param at Milliseconds since the epoch.
   * @param isFarewell It is of a kind that pages send as they are left: then the one that was left comes first.
   */
  ofOrigin(asker: string, at: number, isFarewell: boolean): OpenVisit | undefined {
    if (!/^https?:/.test(asker) || !URL.canParse(asker)) return undefined;
    const {origin} = new URL(asker);
    const steps = this.#session
      .keys('tab:')
      .flatMap(key => this.#session.get<TabState>(key)?.documents ?? [])
      .flatMap(document => document.visits)
      .filter(({url, visit}) => visit.startedAt <= at && new URL(url).origin === origin);
    const isShown = ({visit}: OpenVisit) => (visit.endedAt ?? at) >= at;
    const isLeft = ({visit: {endedAt = Number.POSITIVE_INFINITY}}: OpenVisit) =>
      endedAt <= at && at - endedAt < LEAVE_GRACE;
    // Firefox names the very page that asked, though not its tab.
    const named = steps.filter(({url}) => withoutHash(url) === withoutHash(asker));
    const exact = named.findLast(step => isLeft(step)) ?? named.findLast(isShown);
    if (exact && asker !== origin) return exact;
    const left = steps
      .filter(isLeft)
      .sort((a, b) => (a.visit.endedAt ?? 0) - (b.visit.endedAt ?? 0))
      .at(-1);
    const shown = steps
      .filter(isShown)
      .sort((a, b) => a.visit.startedAt - b.visit.startedAt)
      .at(-1);
    // Whatever comes of a tab that was just closed is its farewell.
    const isClosed = left !== undefined && this.#tab(left.visit.tab).closedAt !== undefined;
    return isFarewell || isClosed ? (left ?? shown) : (shown ?? left);
  }

  /** The step that is shown, or that was shown at a time. */
  current(tab: number, at = Number.POSITIVE_INFINITY): OpenVisit | undefined {
    const documents = this.#session.get<TabState>(`tab:${tab}`)?.documents ?? [];
    const document = documents.findLast(({committedAt}) => committedAt <= at) ?? documents.at(-1);
    return document?.visits.findLast(({visit}) => visit.startedAt <= at) ?? document?.visits.at(-1);
  }

  /** Signs of the page's kind arrived from its top frame. */
  signs(where: Whereabouts, event: Extract<ContentEvent, {type: 'page'}>): OpenVisit | undefined {
    let open = this.#byUrl(where, event.url);
    if (!open) {
      // The commit was missed, as when the worker died in that moment: the page itself tells of it.
      this.committed(where.tab, event.url, where.at, where.documentId);
      open = this.#byUrl(where, event.url);
    }
    if (!open) return undefined;
    if (this.#movedOn(open, event.signals)) {
      const state = this.#tab(where.tab);
      const document = state.documents.find(({visits}) => visits.includes(open as OpenVisit));
      if (document) {
        this.#leave(state, event.at);
        this.#begin(where.tab, document, open.url, event.at, 'history');
        open = document.visits.at(-1) ?? open;
      }
    }
    open.signals = event.signals;
    this.#judge(where.tab, open, event.phase === 'settled');
    return open;
  }

  /** Field types seen in a frame of a payment processor: they count for the page's kind. */
  processorFields(tab: number, open: OpenVisit, types: readonly string[]): void {
    const fresh = types.filter(type => !open.processorFields.includes(type));
    if (fresh.length === 0) return;
    open.processorFields.push(...fresh);
    if (open.signals) this.#judge(tab, open, open.settled);
    else this.#touch(tab);
  }

  /** The person decided for a site: what is open there follows at once. */
  apply(site: string): void {
    for (const key of this.#session.keys('tab:')) {
      const tab = Number(key.slice(4));
      const open = this.current(tab);
      if (open?.visit.site !== site) continue;
      const rule = this.#policy.ruleFor(site);
      if (rule === 'never') this.#drop(open);
      else {
        if (open.status === 'dropped') open.status = 'pending';
        this.#judge(tab, open, open.settled);
      }
      this.#touch(tab);
    }
  }

  /** What was recorded is erased: open visits begin again, with what comes from now on. */
  restart(tab: number, at: number): void {
    const state = this.#tab(tab);
    const document = state.documents.at(-1);
    const open = document?.visits.at(-1);
    if (!document || !open || open.status !== 'recorded') return;
    open.status = 'dropped';
    this.#begin(tab, document, open.url, at, open.visit.via);
    const fresh = document.visits.at(-1);
    this.#save(tab, state);
    if (!fresh) return;
    Object.assign(fresh, {signals: open.signals, processorFields: open.processorFields, quiet: true});
    this.#judge(tab, fresh, open.settled);
  }

  tabs(): number[] {
    return this.#session.keys('tab:').map(key => Number(key.slice(4)));
  }

  /** The tab was closed: what it showed is left. */
  closed(tab: number, at: number): void {
    const state = this.#session.get<TabState>(`tab:${tab}`);
    if (!state) return;
    this.#leave(state, at);
    state.closedAt = at;
    this.#save(tab, state);
  }

  /** Nothing more comes from a tab that was closed. */
  forget(tab: number): void {
    for (const document of this.#session.get<TabState>(`tab:${tab}`)?.documents ?? []) {
      for (const open of document.visits) if (open.status === 'pending') this.#drop(open);
    }
    this.#session.delete(`tab:${tab}`);
  }

  #tab(tab: number): TabState {
    return this.#session.get<TabState>(`tab:${tab}`) ?? {documents: [], frames: {}};
  }

  #save(tab: number, state: TabState): void {
    this.#session.set(`tab:${tab}`, state);
  }

  #touch(tab: number): void {
    this.#save(tab, this.#tab(tab));
  }

  #begin(tab: number, document: OpenDocument, url: string, at: number, via: Visit['via']): void {
    const {hostname, pathname} = new URL(url);
    const site = siteOf(hostname);
    const needles = this.#policy.needles(tab);
    const keep = this.#policy.isIncomplete(tab) ? 'keys' : 'words';
    const open: OpenVisit = {
      visit: {
        id: crypto.randomUUID(),
        tab,
        site,
        host: redactHost(hostname, {needles, keep}),
        path: redactPath(pathname, needles, keep),
        kind: 'other',
        kindEvidence: [],
        startedAt: at,
        via,
        because: 'kind',
      },
      url,
      status: 'pending',
      settled: false,
      processorFields: [],
    };
    document.visits = [...document.visits, open].slice(-LIMITS.visitsPerTab);
    const rule = this.#policy.ruleFor(site);
    if (rule === 'never') this.#drop(open);
    else if (rule === 'always') this.#record(open, 'always');
  }

  /** The shown step ends; if its kind stays unknown it is dropped after a while. */
  #leave(state: TabState, at: number): void {
    for (const document of state.documents) {
      for (const open of document.visits) {
        if (open.visit.endedAt === undefined) {
          open.visit.endedAt = at;
          if (open.status === 'recorded') this.#policy.onRecorded(open.visit, open.quiet ?? false);
        }
        if (open.status === 'pending' && at - open.visit.endedAt > LEAVE_GRACE) this.#drop(open);
      }
    }
  }

  /** The page went to a later stage of the trip without changing its address. */
  #movedOn(open: OpenVisit, signals: PageSignals): boolean {
    if (!open.settled || open.status !== 'recorded') return false;
    const {kind} = classifyPage(signals, open.processorFields);
    return STEPS.indexOf(kind) > Math.max(0, STEPS.indexOf(open.visit.kind));
  }

  /** Weighs the signs again. A kind that was found is not lost to a later look that finds none. */
  #judge(tab: number, open: OpenVisit, settled: boolean): void {
    if (!open.signals) return;
    const verdict = classifyPage(open.signals, open.processorFields);
    const rule = this.#policy.ruleFor(open.visit.site);
    open.settled ||= settled;
    if (rule === 'never') this.#drop(open);
    else if (verdict.kind !== 'other' && (rule === 'always' || this.#belongs(verdict.kind, open))) {
      this.#name(open, verdict.kind, verdict.evidence);
      this.#record(open, rule === 'always' ? 'always' : 'kind');
    } else if (rule === 'always') this.#record(open, 'always');
    else if (open.settled && open.status === 'pending') this.#drop(open);
    this.#touch(tab);
  }

  /**
   * Whether a page of this kind is recorded by itself. An account belongs to the trip where its site has shown a shop's page;
   * that a checkout also asks who is there makes it no account.
   */
  #belongs(kind: PageKind, {visit}: OpenVisit): boolean {
    if (kind !== 'account') return SHOP_KINDS.has(kind);
    if (SHOP_KINDS.has(visit.kind)) return false;
    const isShops = (other: OpenVisit) =>
      other.status === 'recorded' && other.visit.site === visit.site && SHOP_KINDS.has(other.visit.kind);
    return this.tabs().some(tab => this.#tab(tab).documents.some(({visits}) => visits.some(isShops)));
  }

  #name(open: OpenVisit, kind: PageKind, evidence: string[]): void {
    open.visit.kind = kind;
    open.visit.kindEvidence = evidence;
  }

  #record(open: OpenVisit, because: Visit['because']): void {
    if (open.status === 'dropped') open.visit.lateBy = Math.max(0, Date.now() - open.visit.startedAt);
    open.status = 'recorded';
    open.visit.because = because;
    this.#policy.onRecorded(open.visit, open.quiet ?? false);
  }

  #drop(open: OpenVisit): void {
    open.status = 'dropped';
    this.#policy.onDropped(open.visit.id);
  }

  #byUrl(where: Whereabouts, url: string): OpenVisit | undefined {
    const state = this.#session.get<TabState>(`tab:${where.tab}`);
    const documents = where.documentId
      ? state?.documents.filter(document => document.documentId === where.documentId)
      : state?.documents;
    const wanted = withoutHash(url);
    return documents?.flatMap(document => document.visits).findLast(open => withoutHash(open.url) === wanted);
  }
}
