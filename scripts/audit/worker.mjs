/**
 * Reads one input after the other and writes what follows from it. A process of its own: what is wrong with one input, or too
 * large for the memory, ends with it.
 */
import {
  closeSync,
  createReadStream,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {createGunzip, gunzipSync} from 'node:zlib';
import {NODE_FOLDER} from '../build-node.mjs';
import {MARKER} from './inputs.mjs';
import {visitAddress} from './visit-address.mjs';

/** @import {Input} from './inputs.mjs' */
/**
 * @typedef {object} Task
 * @property {Input} input
 * @property {string} folder
 * @property {string} fingerprint
 * @property {string} key
 * @property {string} version
 * @property {boolean} allPages
 * @property {'en' | 'zh-CN'} language
 * @property {'chromium' | 'firefox'} browser
 * @property {boolean} headed
 * @property {string} [journey] path of the script
 */

/** @type {typeof import('../../src/audit/index')} */
const audit = await import(path.join(NODE_FOLDER, 'audit.js'));
/** @type {typeof import('../../src/views/report/node')} */
const report = await import(path.join(NODE_FOLDER, 'report.js'));

const PROGRESS_MS = 200;

/** @param {string} file */
function isPacked(file) {
  const head = Buffer.alloc(2);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, 2, 0);
  } finally {
    closeSync(handle);
  }
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** @param {string} file @returns {import('../../src/recordings/read').RecordingFile} */
function fileOf(file) {
  const packed = isPacked(file);
  return {
    ...(packed ? {} : {size: statSync(file).size}),
    open: () => {
      const stream = createReadStream(file, {highWaterMark: 262_144});
      return packed ? unpacked(stream) : stream;
    },
  };
}

/** A gzip file that is cut short gives what is in it. @param {import('node:fs').ReadStream} stream */
async function* unpacked(stream) {
  try {
    yield* stream.pipe(createGunzip());
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'Z_BUF_ERROR') throw error;
  }
}

/** The bytes of a file, unpacked; null where they are more than `most`. @param {string} file @param {number} most */
function unpackedFile(file, most) {
  const bytes = readFileSync(file);
  if (!isPacked(file)) return bytes;
  try {
    return gunzipSync(bytes, {maxOutputLength: most});
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}

/** @param {Task} task @returns {Promise<import('../../src/audit/index').Reading>} */
async function read(task) {
  const {input, key, allPages} = task;
  if (input.kind === 'url') return audit.readBundleText(await visitAddress(task, audit));
  const size = statSync(input.source, {throwIfNoEntry: false});
  if (!size?.isFile()) return {problem: 'there is no such file'};
  if (input.kind === 'bundle') {
    const most = audit.LIMITS.bundleBytes;
    const bytes = size.size > most ? null : unpackedFile(input.source, most);
    if (!bytes) return {problem: 'it is larger than this version takes'};
    const text = bytes.toString('utf8');
    // A recording may be called .json as well.
    if (!/^\s*\{\s*"log"\s*:/.test(text.slice(0, 4_000))) return audit.readBundleText(text);
  }
  let told = 0;
  return audit.readHar(fileOf(input.source), {
    hashKey: Uint8Array.from(Buffer.from(key, 'hex')),
    allPages,
    onProgress: (done, all) => {
      if (Date.now() - told < PROGRESS_MS) return;
      told = Date.now();
      process.send?.({is: 'progress', name: input.name, done, all});
    },
  });
}

/** @param {Task} task @returns {Promise<import('./inputs.mjs').Done | {failed: string}>} */
async function work(task) {
  const {input, folder, fingerprint, version, language} = task;
  const marker = path.join(folder, MARKER);
  rmSync(marker, {force: true});
  const {evidence, problem} = await read(task);
  if (!evidence) return {failed: problem ?? 'nothing was recorded'};
  mkdirSync(folder, {recursive: true});
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(path.join(folder, name), text);
  const {bundle, exposure, tables} = audit.resultsOf(input.name, evidence, {now: Date.now(), version});
  write('bundle.json', `${JSON.stringify(bundle)}\n`);
  for (const table of tables) {
    const {csv, ndjson} = audit.textsOf(table);
    write(`${table.name}.csv`, csv);
    write(`${table.name}.ndjson`, ndjson);
  }
  write('report.html', await report.reportOf({...evidence, imports: [], expectations: []}, language));
  const done = {
    fingerprint,
    pages: bundle.visits.length,
    requests: exposure.counts.thirdParty,
    receivers: exposure.counts.receivers,
    findings: exposure.findings.length,
    ...(problem ? {problem} : {}),
  };
  // Last, so that what has it is complete.
  write(MARKER, `${JSON.stringify(done)}\n`);
  return done;
}

/** What is said of an error that nobody expected: its kind, never its message, which may repeat what was in a file. @param {unknown} error */
function reasonOf(error) {
  const {code, name} = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  if (error instanceof Error && error.constructor.name === 'VisitError') return error.message;
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read or written';
  return `it could not be read (${code ?? name ?? 'unknown'})`;
}

process.on('message', (/** @type {Task} */ task) => {
  work(task)
    .catch(error => ({failed: reasonOf(error)}))
    .then(result => process.send?.({is: 'result', result}));
});
process.on('disconnect', () => process.exit(0));
process.send?.({is: 'ready'});
