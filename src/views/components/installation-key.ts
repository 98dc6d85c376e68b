import * as v from 'valibot';
import {browser} from '../../platform';

const stored = v.object({hashKey: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))});

/**
 * Key of the hashes that identifiers are kept as, which the background makes when it starts: a recording that is brought in
 * is joined with one's own records by it. Throws where there is none yet.
 */
export async function installationKey(): Promise<Uint8Array> {
  const {hashKey} = v.parse(stored, await browser.storage.local.get('hashKey'));
  return Uint8Array.from(hashKey.match(/../g) ?? [], pair => Number.parseInt(pair, 16));
}
