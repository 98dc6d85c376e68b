import type {WebRequest} from 'webextension-polyfill';
import {LIMITS} from '../model/limits';
import type {ResourceType} from '../model/observation';
import type {RawBody} from '../scan/raw';
import type {Whereabouts} from './documents';

/** What both browsers say of a request, with what only one of them says. */
export type RequestDetails = WebRequest.OnBeforeRequestDetailsType & {
  /** Chrome. */
  documentId?: string;
  parentDocumentId?: string;
  initiator?: string;
  frameType?: string;
  /** Firefox. */
  frameAncestors?: {url: string; frameId: number}[];
  proxyInfo?: object | null;
  urlClassification?: {firstParty?: unknown; thirdParty?: unknown};
};

const RESOURCES: Readonly<Record<string, ResourceType>> = {
  main_frame: 'navigation',
  sub_frame: 'frame',
  script: 'script',
  stylesheet: 'style',
  image: 'image',
  imageset: 'image',
  font: 'font',
  media: 'media',
  xmlhttprequest: 'fetch',
  json: 'fetch',
  ping: 'beacon',
  beacon: 'beacon',
  websocket: 'websocket',
  csp_report: 'report',
};

const PARSED: ReadonlySet<ResourceType> = new Set(['script', 'style', 'image', 'font', 'media', 'frame']);

/** One vocabulary for the browsers' resource types. */
export const resourceOf = (type: string): ResourceType => RESOURCES[type] ?? 'other';

/** Where a request comes from. */
export function whereaboutsOf(details: RequestDetails): Whereabouts {
  const top = details.frameAncestors?.at(-1)?.url ?? details.documentUrl;
  return {
    tab: details.tabId,
    // Chrome renumbers the top frame of a page that is being replaced: what it sends at the end is still its own.
    frameId: details.frameType === 'outermost_frame' ? 0 : details.frameId,
    parentFrameId: details.parentFrameId,
    documentId: details.documentId,
    parentDocumentId: details.parentDocumentId,
    topUrl: top,
    parsed: PARSED.has(resourceOf(details.type)),
    at: details.timeStamp,
  };
}

/** What Firefox's own lists call the receiver; Chrome says nothing of the kind. */
export function classesOf({urlClassification}: RequestDetails): string[] {
  const {firstParty, thirdParty} = urlClassification ?? {};
  const words = [firstParty, thirdParty].flatMap(list => (Array.isArray(list) ? list : []));
  return [...new Set(words.filter(word => typeof word === 'string' && /^\w{3,40}$/.test(word)))].slice(
    0,
    LIMITS.classes,
  );
}

/** The request's body, capped; the browser's buffers are joined once and not copied where there is one. */
export function bodyOf(body: RequestDetails['requestBody']): RawBody | null {
  if (!body) return null;
  if (body.formData) {
    const fields: [string, string][] = [];
    for (const [name, values] of Object.entries(body.formData as unknown as Record<string, unknown[]>)) {
      for (const value of values) fields.push([name, typeof value === 'string' ? value : '']);
    }
    return {kind: 'form', fields};
  }
  if (body.error) return {kind: 'unreadable'};
  if (!body.raw) return null;
  const parts = body.raw.flatMap(part => (part.bytes ? [new Uint8Array(part.bytes as ArrayBuffer)] : []));
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const [only] = parts;
  if (parts.length === 1 && only) return {kind: 'bytes', bytes: only.subarray(0, LIMITS.body), total};
  const bytes = new Uint8Array(Math.min(total, LIMITS.body));
  let at = 0;
  for (const part of parts) {
    if (at >= bytes.length) break;
    const piece = part.subarray(0, bytes.length - at);
    bytes.set(piece, at);
    at += piece.length;
  }
  return {kind: 'bytes', bytes, total};
}
