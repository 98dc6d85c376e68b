import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {gateFor} from '../../../src/scan/gate';
import {prepareNeedles} from '../../../src/scan/needles';

it('is kept as it was written where it is all our own words', () => {
  const gate = gateFor(prepareNeedles([]));
  const folder = path.resolve('src/catalog/fields');
  const written = ['context', 'neighbours', 'persons', 'weigh']
    .map(name => readFileSync(path.join(folder, `${name}.ts`), 'utf8'))
    .join('\n');
  const lines = [...written.matchAll(/'((?:[a-z-]+ ){3,}[a-z-]+)'/g)].map(([, line = '']) => line);
  expect(lines.length).toBeGreaterThan(12);
  expect(lines.map(line => gate.evidence(line))).toEqual(lines);
});
