/**
 * Inputs of an audit: what they are, how their results are called, and whether those are complete.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

/** @typedef {'har' | 'bundle' | 'url'} Kind */
/**
 * @typedef {object} Input
 * @property {string} source as it was given
 * @property {Kind} kind
 * @property {string} name of its folder, and in the tables
 */

export const isAddress = (/** @type {string} */ source) => /^https?:\/\//i.test(source);

/** @param {string} source @returns {Kind} */
function kindOf(source) {
  if (isAddress(source)) return 'url';
  return /\.json(\.gz)?$/i.test(source) ? 'bundle' : 'har';
}

/** What a folder can be called on any system; of an address only host and path, never its query. @param {string} source */
function plainName(source) {
  const text = isAddress(source)
    ? new URL(source).host + new URL(source).pathname
    : path
        .basename(source)
        .replace(/\.gz$/i, '')
        .replace(/\.(har|json)$/i, '');
  const name = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80);
  return name === '' || name === 'tables' ? 'input' : name;
}

/**
 * Inputs with names that no other has. They are given from the whole list, before it is split, so that all shards agree.
 * @param {readonly string[]} sources
 * @returns {Input[]}
 */
export function inputsOf(sources) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const source of sources) {
    const name = plainName(source).toLowerCase();
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return sources.map(source => {
    const plain = plainName(source);
    const isAlone = uses.get(plain.toLowerCase()) === 1;
    return {source, kind: kindOf(source), name: isAlone ? plain : `${plain}-${digest(source).slice(0, 8)}`};
  });
}

/** The part of a list that one shard does: every n-th, so that parts differ by one at most. @param {readonly Input[]} inputs @param {{index: number, of: number}} shard */
export const partOf = (inputs, {index, of}) => inputs.filter((_, at) => at % of === index);

const digest = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex');

/**
 * What the results of an input depend on: the file, or the address and the way through it, and how it is read.
 * @param {Input} input
 * @param {{catalogue: string, version: string, allPages: boolean, language: string, journey: string, keyId: string}} about
 */
export function fingerprintOf({source, kind}, about) {
  const file = kind === 'url' ? null : statSync(source, {throwIfNoEntry: false});
  return digest(JSON.stringify([source, file ? [file.size, Math.round(file.mtimeMs)] : null, about]));
}

export const MARKER = 'done.json';

/**
 * @typedef {object} Done
 * @property {string} fingerprint
 * @property {number} pages
 * @property {number} requests
 * @property {number} receivers
 * @property {number} findings
 * @property {string} [problem]
 */

/**
 * What was written of an input, if that is complete and fits what is asked for now.
 * @param {string} folder
 * @param {string} fingerprint
 * @returns {Done | null}
 */
export function completeIn(folder, fingerprint) {
  const marker = path.join(folder, MARKER);
  if (!existsSync(marker)) return null;
  try {
    const done = JSON.parse(readFileSync(marker, 'utf8'));
    return done.fingerprint === fingerprint ? done : null;
  } catch {
    return null;
  }
}
