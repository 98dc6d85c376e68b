/**
 * `tillwatch audit`: from recordings, bundles and addresses to reports and tables.
 */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {build, builtFolder} from '../build.mjs';
import {buildNode, NODE_FOLDER} from '../build-node.mjs';
import {completeIn, fingerprintOf, inputsOf, partOf} from './inputs.mjs';
import {keyOf} from './key.mjs';
import {AUDIT_USAGE, readOptions, UsageError} from './options.mjs';
import {writeParquet} from './parquet.mjs';
import {workOn} from './pool.mjs';
import {Summary} from './summary.mjs';

export {AUDIT_USAGE} from './options.mjs';

/** @import {AuditOptions} from './options.mjs' */
/** @import {Input} from './inputs.mjs' */

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/**
 * Runs the command and says how it went.
 * @param {string[]} words what stands after `audit`
 * @returns {Promise<0 | 1 | 2>} the exit code
 */
export async function audit(words) {
  try {
    const options = readOptions(words);
    if (options === 'help') {
      console.log(AUDIT_USAGE);
      return 0;
    }
    return await run(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${AUDIT_USAGE}`);
    return 2;
  }
}

/** @param {AuditOptions} options @returns {Promise<0 | 1>} */
async function run(options) {
  const {out, jobs, resume, shard, keyFile, journey, allPages, language, browser, headed} = options;
  if (journey !== undefined && !existsSync(journey))
    throw new UsageError(`There is no journey at ${journey}.`);
  const key = keyOf(keyFile);
  const all = inputsOf(options.inputs);
  const mine = partOf(all, shard);
  const {CATALOGUE_VERSION, EVIDENCE_TABLES} = await prepare(mine, browser);
  mkdirSync(out, {recursive: true});
  const script = journey === undefined ? '' : readFileSync(journey, 'utf8');
  // With a key of its own each run has other hashes, which is no reason to read everything again.
  const keyId = keyFile === undefined ? '' : createHash('sha256').update(key).digest('hex').slice(0, 16);
  const about = {catalogue: CATALOGUE_VERSION, version, allPages, language, journey: script, keyId};
  const summary = new Summary(mine);
  const tasks = [];
  for (const input of mine) {
    const folder = path.join(out, input.name);
    const fingerprint = fingerprintOf(input, about);
    const done = resume ? completeIn(folder, fingerprint) : null;
    if (done) summary.kept(input, done);
    else {
      const path_ = journey === undefined ? {} : {journey};
      tasks.push({input, folder, fingerprint, key, version, allPages, language, browser, headed, ...path_});
    }
  }
  await workOn(tasks, jobs, {
    onResult: ({input}, result, seconds) => summary.result(input, result, seconds),
    onProgress: (name, done, whole) => summary.progress(name, done, whole),
  });
  const folders = mine.filter(input => summary.isWritten(input)).map(({name}) => path.join(out, name));
  await writeParquet({out, folders, tables: EVIDENCE_TABLES, shard});
  return summary.end({out, shard, isJoined: keyFile !== undefined});
}

/** Builds what is not built yet. @param {readonly Input[]} inputs @param {'chromium' | 'firefox'} browser */
async function prepare(inputs, browser) {
  if (!['audit.js', 'report.js'].every(name => existsSync(path.join(NODE_FOLDER, name)))) await buildNode();
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  if (inputs.some(({kind}) => kind === 'url') && !existsSync(path.join(builtFolder(target), 'manifest.json')))
    await build(target);
  /** @type {typeof import('../../src/audit/index')} */
  return await import(path.join(NODE_FOLDER, 'audit.js'));
}
