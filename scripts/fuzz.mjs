/**
 * `npm run fuzz`: the tests of properties (what reads messages, bundles, recordings, payloads and beacons never throws, and
 * nothing typed is left of any payload) with a million made-up inputs, others at every run. `-- --times 5` tries a
 * quarter of that. What fails is printed with its seed.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const {values} = parseArgs({options: {times: {type: 'string', default: '20'}}});

const files = readdirSync(path.join(ROOT, 'test'), {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.test.ts'))
  .map(name => path.join('test', name))
  .filter(name => /\binputs\(/.test(readFileSync(path.join(ROOT, name), 'utf8')));
const {status} = spawnSync(
  process.execPath,
  [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', ...files],
  {cwd: ROOT, stdio: 'inherit', env: {...process.env, FUZZ_TIMES: values.times}},
);
process.exitCode = status ?? 1;
