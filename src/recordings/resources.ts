import type {ResourceType} from '../model/observation';
import type {HarEntry} from './har';

/** By the `Sec-Fetch-Dest` header, which browsers send to secure hosts. */
const BY_DESTINATION: Readonly<Record<string, ResourceType>> = {
  document: 'navigation',
  iframe: 'frame',
  frame: 'frame',
  fencedframe: 'frame',
  object: 'frame',
  embed: 'frame',
  script: 'script',
  worker: 'script',
  sharedworker: 'script',
  serviceworker: 'script',
  style: 'style',
  image: 'image',
  font: 'font',
  audio: 'media',
  video: 'media',
  track: 'media',
  report: 'report',
  websocket: 'websocket',
};

/** By Chromium's own word. */
const BY_TYPE: Readonly<Record<string, ResourceType>> = {
  xhr: 'fetch',
  fetch: 'fetch',
  eventsource: 'fetch',
  ping: 'beacon',
  beacon: 'beacon',
  websocket: 'websocket',
  script: 'script',
  stylesheet: 'style',
  image: 'image',
  font: 'font',
  media: 'media',
  texttrack: 'media',
  'csp-violation-report': 'report',
  cspviolationreport: 'report',
};

/** What a table says of a word that the file holds: `constructor` is one too, and stands in no table. */
const ofOwn = (table: Readonly<Record<string, ResourceType>>, word: string): ResourceType | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** By the kind of answer, where the browser says nothing of the request. */
const BY_ANSWER: readonly [RegExp, ResourceType][] = [
  [/javascript|ecmascript/i, 'script'],
  [/^text\/css/i, 'style'],
  [/^image\//i, 'image'],
  [/font/i, 'font'],
  [/^(audio|video)\//i, 'media'],
];

/** The first header of a name; empty where there is none. */
export const headerOf = ({request}: HarEntry, name: string): string =>
  request.headers.find(header => header.name.toLowerCase() === name)?.value ?? '';

/** The answer is a document that a browser shows. */
export const isDocument = ({response}: HarEntry): boolean =>
  /^(text\/html|application\/xhtml)/i.test(response.content.mimeType);

/**
 * What a request was for. `document`: a document, of which it is not said whether it is the page or a frame in it.
 */
export function resourceIn(entry: HarEntry): ResourceType | 'document' {
  const {request, response, _resourceType: type = ''} = entry;
  if (/^wss?:/.test(request.url)) return 'websocket';
  const own = ofOwn(BY_TYPE, type.toLowerCase());
  if (own) return own;
  const destination = headerOf(entry, 'sec-fetch-dest').toLowerCase();
  if (destination === 'empty') {
    // Firefox tells a beacon by nothing else.
    const isSilent =
      headerOf(entry, 'sec-fetch-mode').toLowerCase() === 'no-cors' && request.method === 'POST';
    return isSilent && !type ? 'beacon' : 'fetch';
  }
  const said = ofOwn(BY_DESTINATION, destination);
  if (said) return said;
  if (type.toLowerCase() === 'document') return 'document';
  if (type) return 'other';
  if (isDocument(entry) && headerOf(entry, 'x-requested-with') === '') {
    const accept = headerOf(entry, 'accept');
    return accept === '' || accept.includes('text/html') ? 'document' : 'fetch';
  }
  return BY_ANSWER.find(([pattern]) => pattern.test(response.content.mimeType))?.[1] ?? 'fetch';
}
