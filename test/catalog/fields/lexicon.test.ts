import {describe, expect, it} from 'vitest';
import {compileLexicon} from '../../../src/catalog/fields/lexicon/compile';
import {expand} from '../../../src/catalog/fields/lexicon/expand';

describe('the table of all wordings', () => {
  it('is the one that the word lists make (write it anew with `vitest -u`)', async () => {
    const made = `${JSON.stringify(compileLexicon(), null, 2)}\n`;
    await expect(made).toMatchFileSnapshot('../../../src/catalog/fields/lexicon/lexicon.json');
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
