import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {type Brought, readBundle} from '../../src/bundle/import';

/** A saved visit as it was exported. */
export function saved(name: 'western' | 'chinese' | 'no-shop'): Brought {
  const json = gunzipSync(readFileSync(path.join(import.meta.dirname, `${name}.bundle.json.gz`))).toString();
  const result = readBundle(json);
  if (!result.ok) throw new Error(`${name}: ${result.why} ${result.where}`);
  return result.bundle;
}
