import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {builtProblems, scriptProblems} from '../../scripts/built-extension.mjs';

describe('scriptProblems', () => {
  it('takes a classic script', () => {
    expect(scriptProblems('a.js', '(function(){const important = 1;})();')).toEqual([]);
  });

  it('refuses a loader', () => {
    const loader = '(async () => {await import(chrome.runtime.getURL("a.js"));})();';
    expect(scriptProblems('a.js', loader)[0]).toContain('import()');
  });

  it('refuses one that is long, since it runs in every frame of every page', () => {
    expect(scriptProblems('a.js', `const table = '${'word '.repeat(30_000)}';`)[0]).toContain('characters');
  });

  it('refuses a module', () => {
    expect(scriptProblems('a.js', 'import {b} from "./b.js"; b();')[0]).toContain('classic script');
  });
});

describe('builtProblems', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tillwatch-test-'));
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  it('misses the manifest', () => {
    expect(builtProblems(folder)).toEqual([`${path.join(folder, 'manifest.json')} is missing`]);
  });

  it('refuses what takes text for markup or code', () => {
    const file = path.join(folder, 'view.js');
    writeFileSync(path.join(folder, 'manifest.json'), '{}');
    writeFileSync(file, 'if (a.innerHTML == b) c.textContent = b;');
    expect(builtProblems(folder)).toEqual([]);
    for (const code of ['a.innerHTML=b', 'a.insertAdjacentHTML("x", b)', 'eval(b)', 'new Function(b)']) {
      writeFileSync(file, code);
      expect(builtProblems(folder)[0], code).toContain('view.js');
    }
  });

  it('misses files that the manifest names', () => {
    mkdirSync(path.join(folder, 'icons'));
    writeFileSync(path.join(folder, 'icons/16.png'), '');
    const manifest = {
      background: {service_worker: 'worker.js'},
      icons: {16: 'icons/16.png'},
      default_locale: 'en',
    };
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    expect(builtProblems(folder)).toEqual([
      'the manifest names worker.js, which is missing',
      'the manifest names _locales/en/messages.json, which is missing',
    ]);
  });
});
