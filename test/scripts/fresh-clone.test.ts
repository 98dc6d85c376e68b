import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

/** Everything that a script brings in before its first line runs: files of ours, and packages by their names. */
function reached(entry: string): {files: Set<string>; packages: Map<string, string>} {
  const files = new Set<string>();
  const packages = new Map<string, string>();
  const waiting = [path.resolve(entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, name = ''] of source.matchAll(
      /^(?:import|export)\b(?:[^'"();]*?\bfrom)?\s*['"]([^'"]+)['"]/gm,
    )) {
      if (name.startsWith('.')) waiting.push(path.resolve(path.dirname(file), name));
      else if (!name.startsWith('node:')) packages.set(name, path.relative('.', file));
    }
  }
  return {files, packages};
}

describe('the two commands', () => {
  it.each(['scripts/start.mjs', 'scripts/test.mjs'])(
    '%s needs no package before it has installed them',
    entry => {
      const {files, packages} = reached(entry);
      expect(files.size).toBeGreaterThan(2);
      expect([...files].every(file => existsSync(file))).toBe(true);
      expect(Object.fromEntries(packages)).toEqual({});
    },
  );

  it('would be told of one that does', () => {
    expect([...reached('scripts/screenshots.mjs').files].length).toBeGreaterThan(5);
    expect(reached('vite.config.ts').packages.has('vite')).toBe(true);
  });
});
