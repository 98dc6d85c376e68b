import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const SRC = path.resolve('src');

/** Which rooms (or parts of rooms) each room may import, as in docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  page: [],
  platform: [],
  scan: ['model', 'catalog/vocabulary'],
  catalog: ['model'],
  store: ['model'],
  content: ['model', 'catalog/fields', 'catalog/pages', 'catalog/incentives'],
  background: [
    'model',
    'platform',
    'scan',
    'store',
    'bundle/export',
    'catalog/fields',
    'catalog/pages',
    'catalog/decoders',
    'catalog/parties/lookup',
    'catalog/filter-lists',
    'catalog/consent-stores',
  ],
  recordings: ['model', 'scan', 'catalog'],
  analysis: ['model', 'catalog'],
  bundle: ['model', 'scan', 'analysis', 'catalog/parties', 'catalog/version', 'store/read'],
  audit: ['model', 'recordings', 'analysis', 'bundle', 'catalog/lenses', 'catalog/version'],
  views: ['model', 'platform', 'catalog', 'analysis', 'bundle', 'recordings', 'store/read'],
};

function* sources(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) yield* sources(file);
    else if (/\.tsx?$/.test(name)) yield file;
  }
}

/** Module specifiers of a source file. */
const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\s*\(?\s*'([^']+)'/g),
  ].flatMap(([, from, bare]) => from ?? bare ?? []);

const roomOf = (relative: string): string => relative.split('/')[0]?.replace(/\.ts$/, '') ?? '';

/** Imports of a file that its room does not allow. */
function trespasses(file: string, text: string): string[] {
  const relative = path.relative(SRC, file).split(path.sep).join('/');
  const room = roomOf(relative);
  const allowed = MAY_IMPORT[room];
  if (!allowed) return [`${relative}: there is no room called ${room}`];
  return importsOf(text)
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => path.posix.normalize(path.posix.join(path.posix.dirname(relative), specifier)))
    .filter(target => roomOf(target) !== room)
    .filter(target => !allowed.some(part => target === part || target.startsWith(`${part}/`)))
    .map(target => `${relative} imports ${target}`);
}

describe('the rooms', () => {
  const files = [...sources(SRC)];

  it('import only what the table allows', () => {
    expect(files.flatMap(file => trespasses(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('would not let a forbidden import pass', () => {
    const text = "import {Recorder} from '../background/recorder';";
    expect(trespasses(path.join(SRC, 'scan/example.ts'), text)).toEqual([
      'scan/example.ts imports background/recorder',
    ]);
    expect(trespasses(path.join(SRC, 'views/x.ts'), "import {putBatch} from '../store/write';")).toHaveLength(
      1,
    );
  });

  it('name the browser polyfill in one file only', () => {
    const users = files.filter(file =>
      /^import (?!type).*'webextension-polyfill'/m.test(readFileSync(file, 'utf8')),
    );
    expect(users.map(file => path.relative(SRC, file))).toEqual(['platform.ts']);
  });

  it('have no utils', () => {
    expect(files.filter(file => /utils?|helpers?/i.test(path.relative(SRC, file)))).toEqual([]);
  });

  it('never make markup or code of data', () => {
    const dangerous =
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(files.filter(file => dangerous.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('keep the page’s world to itself', () => {
    const page = files.filter(file => path.relative(SRC, file).startsWith('page'));
    const foreign = page
      .flatMap(file => importsOf(readFileSync(file, 'utf8')))
      .filter(name => !name.startsWith('.'));
    expect(foreign).toEqual([]);
  });
});
