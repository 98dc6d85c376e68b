/**
 * Runs all benches: `npm run bench`. Each is a file of this folder that prints its figures with what is wanted beside
 * them. They are for looking at: whatever the figures, the exit code is 0; that of a bench that fails is handed on.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import path from 'node:path';

const own = path.basename(import.meta.filename);
const benches = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.mjs') && name !== own)
  .sort();
for (const name of benches) {
  console.log(`— ${name.slice(0, -'.mjs'.length)}`);
  const {status} = spawnSync(process.execPath, [path.join(import.meta.dirname, name)], {stdio: 'inherit'});
  if (status !== 0) process.exitCode = status ?? 1;
}
