/**
 * What the decoders read out of labelled beacons, by the recorder's own way: the address and the body as bytes go
 * through `scan/unpack`, the result through `decodeRequest`.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runnerImport} from 'vite';
import {EVENTS, PERSONAL, VENDORS} from './words/beacons.mjs';

/** @typedef {import('../../src/model/units').DecodedEvent} DecodedEvent */
/** @typedef {{decoder: string, event: DecodedEvent}} Read */

/** The folder may be that of all corpora or the one of the beacons. @param {string} folder */
function filesIn(folder) {
  const own = existsSync(path.join(folder, 'cases.ndjson'));
  const cases = own ? path.join(folder, 'cases.ndjson') : path.join(folder, 'beacons/cases.ndjson');
  const scorers = [folder, path.dirname(folder)].map(place => path.join(place, 'score-beacons.mjs'));
  return {cases, scorer: scorers.find(file => existsSync(file)) ?? scorers[0] ?? ''};
}

/** @template T @param {string} file @returns {Promise<T>} */
async function production(file) {
  const {module} = await runnerImport(path.resolve(import.meta.dirname, '../../src', file), {
    configFile: false,
    logLevel: 'error',
  });
  return /** @type {T} */ (module);
}

/** Of several events in a request, the one that says most: a step of shopping, else the first. @param {Read[]} read */
const telling = read =>
  read.find(({event}) => !['other', 'page-view', 'identify'].includes(event.event)) ?? read[0];

/** `events[].mpid` is the parameter `mpid` of the request's events. @param {string} key */
const names = key => [...new Set([key, key.replace(/^.*\[\]\./, '')])];

/** @param {string} id @param {Read | undefined} read */
function prediction(id, read) {
  if (!read) return {id, vendor: null, event: null};
  const {decoder, event} = read;
  return {
    id,
    vendor: VENDORS[decoder] ?? decoder,
    event: EVENTS[event.event] ?? event.event,
    value: event.value,
    currency: event.currency,
    orderId: event.orderId,
    items: event.items,
    personal: event.personal?.flatMap(({type, form}) =>
      (PERSONAL[type] ?? [type]).map(word => ({type: word, form})),
    ),
    identifiers: event.identifiers?.flatMap(names),
  };
}

/** @param {string} folder */
export async function evaluate(folder) {
  const {cases, scorer} = filesIn(folder);
  /** @type {typeof import('../../src/catalog/decoders/decode')} */
  const {decodeRequest} = await production('catalog/decoders/decode.ts');
  /** @type {typeof import('../../src/scan/unpack')} */
  const {unpack} = await production('scan/unpack.ts');
  const rows = readFileSync(cases, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const {id, request} = JSON.parse(line);
      const url = new URL(request.url);
      const text = typeof request.body === 'object' ? request.body?.text : request.body;
      const bytes = request.body?.base64
        ? new Uint8Array(Buffer.from(request.body.base64, 'base64'))
        : new TextEncoder().encode(text ?? '');
      const {query, form, text: body} = unpack(url, {kind: 'bytes', bytes, total: bytes.length});
      const read = decodeRequest({
        host: url.hostname,
        path: url.pathname,
        method: request.method,
        query,
        body,
        form,
      });
      return prediction(id, telling(read));
    });
  return {rows, cases, scorer};
}
