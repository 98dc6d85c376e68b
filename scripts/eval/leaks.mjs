/**
 * What the scanner finds in labelled requests: the very module that `npm run build` makes for Node users.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {buildNode, NODE_FOLDER} from '../build-node.mjs';

/** The folder may be that of all corpora or the one of the leaks. @param {string} folder */
function filesIn(folder) {
  const own = existsSync(path.join(folder, 'cases.ndjson'));
  const cases = path.join(folder, own ? 'cases.ndjson' : 'leaks/cases.ndjson');
  const scorers = [folder, path.dirname(folder)].map(place => path.join(place, 'score-leaks.mjs'));
  return {cases, scorer: scorers.find(file => existsSync(file)) ?? scorers[0] ?? ''};
}

/** @param {{text?: string, base64?: string} | undefined} body */
function bytesOf(body) {
  if (body?.base64 !== undefined) return new Uint8Array(Buffer.from(body.base64, 'base64'));
  return body?.text === undefined ? null : new TextEncoder().encode(body.text);
}

/** @param {string} folder */
export async function evaluate(folder) {
  const {cases, scorer} = filesIn(folder);
  await buildNode();
  /** @type {typeof import('../../src/scan/node')} */
  const {createScanner} = await import(path.join(NODE_FOLDER, 'scan.js'));
  const rows = readFileSync(cases, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const {id, page, typed, request} = JSON.parse(line);
      const {url, method, headers, body} = request;
      return {id, found: createScanner(typed).scan({page, url, method, headers, body: bytesOf(body)})};
    });
  return {rows, cases, scorer};
}
