import {describe, expect, it} from 'vitest';
import {compileLexicon} from '../../../src/catalog/fields/lexicon/compile';
import {expand} from '../../../src/catalog/fields/lexicon/expand';

describe('the tables of all wordings', () => {
  const {names, latin, foreign} = compileLexicon();
  it.each([
    ['names.json', `${JSON.stringify(names, null, 2)}\n`],
    ['latin.txt', latin],
    ['foreign.txt', foreign],
  ])('%s is what the word lists make (`vitest -u` writes it anew)', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../../src/catalog/fields/lexicon/${name}`);
  });
});

describe('wordings written out', () => {
  it('has every form of groups, optional parts and repeated words', () => {
    expect(expand('(first|given) ?names?').sort()).toEqual([
      'first name',
      'first names',
      'given name',
      'given names',
    ]);
    expect(expand('a( b)*')).toEqual(['a', 'a b', 'a b b']);
  });
  it('keeps what has no end as a sign', () => {
    expect(expand('[a-z]*captcha[a-z ]*')).toEqual(['*captcha~']);
  });
  it('refuses what a table cannot hold', () => {
    expect(() => expand('mail(?! code)')).toThrow(/look around/);
    expect(() => expand('[p-s]x')).toThrow(/class/);
    expect(() => expand('(a|b')).toThrow(/never ends/);
    expect(() => expand(`${'(a|b|c|d|e)'.repeat(6)}`)).toThrow(/more than/);
  });
});
