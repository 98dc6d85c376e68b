/**
 * The key of the hashes that identifiers are kept as.
 */
import {randomBytes} from 'node:crypto';
import {linkSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {UsageError} from './options.mjs';

/**
 * The key of a file, made where there is none; without a file a key of this run alone, which is written nowhere: nobody can
 * tell afterwards whose identifier a hash was.
 * @param {string | undefined} file
 * @returns {string} in hex
 */
export function keyOf(file) {
  if (file === undefined) return randomBytes(32).toString('hex');
  const own = `${file}.${process.pid}`;
  try {
    // Shards that start together agree on the first that is there: a link is made whole or not at all.
    writeFileSync(own, `${randomBytes(32).toString('hex')}\n`, {mode: 0o600, flag: 'wx'});
    linkSync(own, file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') {
      throw new UsageError(`The key file ${file} can’t be made.`);
    }
  } finally {
    rmSync(own, {force: true});
  }
  const key = readFileSync(file, 'utf8').trim();
  if (!/^[\da-f]{64}$/i.test(key)) throw new UsageError(`The key file ${file} does not hold 64 hex digits.`);
  return key;
}
