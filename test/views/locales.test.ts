import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {INPUTS} from '../../src/catalog/inputs/index';
import {GRADES} from '../../src/model/finding';
import {PAGE_KINDS} from '../../src/model/observation';
import {ROLES} from '../../src/model/units';
import en from '../../src/views/locales/en.json';
import zh from '../../src/views/locales/zh-CN.json';

type Tree = {[key: string]: string | Tree};

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  );
/** Languages differ in their plurals: only what the key is about is compared. */
const stem = (key: string): string => key.replace(/_(one|other)$/, '');
const stems = (tree: Tree): string[] => [...new Set(flat(tree).map(([key]) => stem(key)))].sort();
const placeholders = (text: string): string[] => [...new Set(text.match(/{{\w+}}/g) ?? [])].sort();

const ENGLISH = new Map(flat(en));
const CHINESE = new Map(flat(zh));

describe('both languages', () => {
  test('have the same keys', () => {
    expect(stems(zh)).toEqual(stems(en));
  });

  test('have no empty texts', () => {
    for (const [key, text] of [...ENGLISH, ...CHINESE]) expect(text.trim(), key).not.toBe('');
  });

  test('have every plural of their own', () => {
    for (const [tree, forms] of [
      [ENGLISH, ['one', 'other']],
      [CHINESE, ['other']],
    ] as const) {
      for (const key of tree.keys()) {
        if (stem(key) === key) continue;
        for (const form of forms) expect([...tree.keys()]).toContain(`${stem(key)}_${form}`);
      }
    }
  });

  test('say the same parts', () => {
    for (const [key, text] of CHINESE) {
      const other = ENGLISH.get(key) ?? '';
      // A form of address is a part of the sentence in one language and none in the other.
      const optional = new Set(['{{page}}', '{{input}}']);
      const wanted = placeholders(other).filter(part => !optional.has(part));
      expect(
        placeholders(text).filter(part => !optional.has(part)),
        key,
      ).toEqual(wanted);
    }
  });
});

describe('words that must not be used', () => {
  const forbidden = [
    /\byour score\b/i,
    /\bsp(y|ies|ying)\b/i,
    /\bthey know\b/i,
    /\bsteal/i,
    /\bstole/i,
    /\blowers?\b/i,
    /监视|偷|窃取|您的评分|你的评分/,
  ];
  test('do not occur', () => {
    for (const [key, text] of [...ENGLISH, ...CHINESE]) {
      for (const word of forbidden) expect(text, key).not.toMatch(word);
    }
  });
});

describe('what the code asks for', () => {
  test('has a text for every unit that it names', () => {
    const wanted = [
      ...INPUTS.map(({id}) => `short.${id}`),
      ...INPUTS.map(({group}) => `group.${group}`),
      ...ROLES.map(role => `role.${role}`),
      ...PAGE_KINDS.flatMap(kind => [`stage.${kind}`, `page.${kind}`]),
      ...GRADES.flatMap(grade => [`mark.${grade}`, `doubt.${grade}`, `grade-hint.${grade}`]),
      ...INPUTS.flatMap(({signals}) => signals.map(({from}) => `claim.${from}`)),
    ];
    for (const key of wanted) expect(ENGLISH.has(key), key).toBe(true);
  });

  test('has a text for every literal key in the sources', () => {
    const folder = path.resolve('src/views');
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
      /\.tsx?$/.test(name),
    );
    const known = new Set(stems(en));
    for (const name of files) {
      const source = readFileSync(path.join(folder, name), 'utf8');
      for (const [, key = ''] of source.matchAll(/\bt\('([\w.-]+)'/g))
        expect(known.has(key), `${name}: ${key}`).toBe(true);
    }
  });

  test('uses every text', () => {
    const folder = path.resolve('src/views');
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
      /\.tsx?$/.test(name),
    );
    const source = files.map(name => readFileSync(path.join(folder, name), 'utf8')).join('\n');
    const made = new Set([
      'short',
      'role',
      'stage',
      'page',
      'mark',
      'event',
      'group',
      'blind',
      'claim',
      'doubt',
    ]);
    for (const key of stems(en)) {
      const [root = '', ...rest] = key.split('.');
      const last = rest.at(-1) ?? '';
      if (made.has(root)) continue;
      const parent = key.slice(0, key.length - last.length);
      const used = source.includes(key) || source.includes(`${parent}\${`) || source.includes(`'${last}'`);
      expect(used, `${key} is used nowhere`).toBe(true);
    }
  });
});
