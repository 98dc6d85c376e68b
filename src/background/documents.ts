import type {PageSignals, Visit} from '../model/observation';

/** One step in a tab with what is known of its kind so far. Survives the worker in `storage.session`. */
export interface OpenVisit {
  visit: Visit;
  /** Full address, in memory only: it tells steps of one document apart. */
  url: string;
  status: 'pending' | 'recorded' | 'dropped';
  /** The page said that no more signs are to be expected. */
  settled: boolean;
  /** Fields inside frames of payment processors. */
  processorFields: string[];
  signals?: PageSignals;
  /** Begun again after what was recorded of it was erased. */
  quiet?: boolean;
}

/** A document that was loaded into a tab's top frame, with its steps. */
export interface OpenDocument {
  /** The browser's id of it, where it gives one (Chrome). */
  documentId?: string;
  url: string;
  /** Its response began to arrive then; the browser told of the commit a little later. */
  respondedAt?: number;
  committedAt: number;
  /** It came back from the back/forward cache then. */
  shownAt?: number;
  visits: OpenVisit[];
}

export interface TabState {
  /** Oldest first; the last is the one that is shown. */
  documents: OpenDocument[];
  /** Which document a frame belongs to, by its `committedAt`. */
  frames: Record<number, number>;
  /** Address that is being loaded: its requests wait for it to be committed. */
  loading?: {url: string; at: number};
  /** The tab was closed then. */
  closedAt?: number;
}

/** Where something was seen, as far as the browser says it. */
export interface Whereabouts {
  tab: number;
  frameId: number;
  parentFrameId?: number;
  documentId?: string;
  parentDocumentId?: string;
  /** Address of the top document, where the browser gives that instead of an id (Firefox). */
  topUrl?: string;
  /** Asked for by the parser of a document (scripts, styles, images, frames), not by a script that is running. */
  parsed?: boolean;
  at: number;
}

export const withoutHash = (url: string): string => url.split('#')[0] ?? url;

/**
 * The document that something belongs to: by the browser's id of it (Chrome), by the address of the top document
 * (Firefox), by the frame that it came from, else by time. Undefined where that is not known yet.
 */
export function documentOf(state: TabState, where: Whereabouts): OpenDocument | undefined {
  const {documents} = state;
  if (where.frameId !== 0) {
    const owner = state.frames[where.frameId] ?? state.frames[where.parentFrameId ?? -1];
    const byFrame = documents.find(document => document.committedAt === owner);
    if (byFrame) return byFrame;
  }
  const id = where.frameId === 0 ? where.documentId : where.parentDocumentId;
  if (where.parsed && !where.topUrl) {
    // Until the browser has taken note of a commit it names the old document, or none, for what the new one asks for.
    // A page that is being left sends beacons; what a parser asks for in that moment is the new page's.
    if (state.loading && where.at >= state.loading.at) return undefined;
    const own = documents.find(document => document.documentId === id);
    // One that came back from the back/forward cache stands last, and asked for what its parser wanted long before.
    const later = id
      ? documents.filter(
          ({committedAt}) => own !== undefined && committedAt > (own.shownAt ?? own.committedAt),
        )
      : documents;
    // Of a response that nobody was there to hear of, the commit is what is known.
    const next = later.findLast(({respondedAt, committedAt}) => (respondedAt ?? committedAt) <= where.at);
    if (next) return next;
  }
  if (id) return documents.find(document => document.documentId === id);
  if (where.topUrl) {
    const wanted = withoutHash(where.topUrl);
    const {loading} = state;
    // The same address is being loaded again: whose request this is shows when that is committed.
    if (loading?.url === wanted && where.at >= loading.at) return undefined;
    const matching = documents.filter(({url, visits}) =>
      [url, ...visits.map(open => open.url)].some(address => withoutHash(address) === wanted),
    );
    return matching.findLast(({committedAt}) => committedAt <= where.at) ?? matching[0];
  }
  return documents.findLast(({committedAt}) => committedAt <= where.at);
}
