import {describe, expect, it} from 'vitest';
import {namePartsOf} from '../../../src/scan/leaks/name-parts';
import {chainsOf, findIn, findInQuery, type Typed} from './find';
import {digest} from './wrappings';

const WHOLE: Typed = ['name', 'Helena Ashgrove'];

describe('a name, a street or an address whose words are joined as in addresses', () => {
  it.each([
    ['name', 'Helena Ashgrove', 'helena-ashgrove'],
    ['name', 'Helena Ashgrove', 'HELENA_ASHGROVE'],
    ['name', 'Jürgen Großkopf', 'juergen-grosskopf'],
    ['street-address', 'Tallgatan 27b', 'tallgatan-27b'],
    ['email', 'helena@mail.example', 'helena-mail-example'],
  ])('%s %s as %s', (type, value, slug) => {
    expect(
      findIn([[type, value]], {where: slug}).map(leak => [leak.type, leak.chain.includes('slug')]),
    ).toEqual([[type, true]]);
  });
  it('is none with dots, as half of many e-mail addresses is made', () => {
    expect(findIn([WHOLE], {text: 'helena.ashgrove'})).toEqual([]);
  });
});

describe('the parts of a name that was typed into one field', () => {
  it.each([
    ['Helena Ashgrove', ['Helena', 'Ashgrove']],
    ['Ashgrove, Helena', ['Ashgrove', 'Helena']],
    [
      'Dr. Ana Lucía Prado Gil',
      ['Ana', 'Gil', 'Ana Lucía', 'Prado Gil', 'Ana Lucía Prado', 'Lucía Prado Gil'],
    ],
    ['J. Moss', ['Moss']],
    ['Helena', []],
    ['何雨桐', ['雨桐']],
    ['诸葛亮', ['诸葛']],
    ['慕容雪梅', ['雪梅', '慕容']],
    ['小林美咲', ['美咲', '小林']],
    ['이지우', ['지우']],
    ['남궁민수', ['민수', '남궁']],
    ['何平', []],
  ])('%s has %j', (name, parts) => {
    expect(
      namePartsOf(name)
        .map(({text}) => text)
        .sort(),
    ).toEqual([...parts].sort());
  });

  it('are found as digests, each alone', () => {
    for (const part of ['helena', 'Helena', 'ashgrove', 'ASHGROVE']) {
      const found = findInQuery([WHOLE], `ud[x]=${digest('sha256', part)}`);
      expect(found.map(({type}) => type)).toEqual(['name']);
      expect(found[0]?.chain).toContain('split');
    }
    expect(findInQuery([['name', '何雨桐']], `a=${digest('md5', '雨桐')}`)).toHaveLength(1);
    expect(findInQuery([['name', '何雨桐']], `a=${digest('md5', '何')}`)).toEqual([]);
    expect(findInQuery([['name', 'Ana Núñez']], `ln=${digest('sha256', 'nunez')}`)).toHaveLength(1);
  });

  it('count in plain text with a reason only', () => {
    expect(chainsOf(findIn([WHOLE], {customer: {firstName: 'Helena'}}))).toEqual(['split']);
    expect(chainsOf(findInQuery([WHOLE], 'ln=ashgrove'))).toEqual(['lower split']);
    expect(findIn([WHOLE, ['email', 'h.a@post.example']], {e: 'h.a@post.example', f: 'Helena'})).toHaveLength(
      2,
    );
    for (const body of [
      {item_name: 'Helena', brand: 'Ashgrove'},
      {text: 'Lamp Helena by Ashgrove'},
      {name: 'Helena', sku: '7', price: 3},
    ]) {
      expect(findIn([WHOLE], body)).toEqual([]);
    }
  });

  it('are not told beside the whole name, nor for what has a field of its own', () => {
    const typed: Typed[] = [WHOLE, ['given-name', 'Helena'], ['email', 'h.a@post.example']];
    expect(findIn([WHOLE], {first_name: 'Helena Ashgrove'})).toHaveLength(1);
    expect(findIn(typed, {fn: 'Helena'}).map(({type}) => type)).toEqual(['given-name']);
    expect(findInQuery(typed, `h=${digest('sha256', 'helena')}`).map(({type}) => type)).toEqual([
      'given-name',
    ]);
  });

  it('count together where both are named, however short', () => {
    expect(chainsOf(findIn([['name', '何平']], {last_name: '何', first_name: '平'}))).toEqual(['split']);
  });
});

describe('a name that is also a word', () => {
  it.each([
    ['快乐', '祝您购物快乐每一天'],
    ['快乐', '快乐 大本营'],
    ['阳春', '阳春白雪'],
    ['林中鸟', '森林中鸟鸣'],
    ['사랑', '사랑해요 여름 세일'],
    ['나라', '나라사랑 카드'],
    ['ひなた', 'ひなたぼっこ'],
    ['のぞみ', 'のぞみの駅'],
    ['幸福路', '走在幸福路上'],
  ])('%s is no claim in %s', (name, text) => {
    for (const type of ['name', 'street-address']) {
      expect(findIn([[type, name]], {item_name: text, t: `(${text})`})).toEqual([]);
    }
    expect(findInQuery([['name', name]], `t=${encodeURIComponent(text)}`)).toEqual([]);
  });

  it('counts under a key that names a person and beside the person’s other values', () => {
    const name: Typed = ['name', '快乐'];
    expect(findIn([name], {full_name: '快乐'})).toHaveLength(1);
    expect(findIn([name], {收货人: '快乐'})).toHaveLength(1);
    expect(findIn([name, ['tel', '15987650043']], {m: '15987650043', who: '快乐'})).toHaveLength(2);
    expect(findInQuery([name], `h=${digest('sha256', '快乐')}`)).toHaveLength(1);
    expect(findIn([name], {t: '快乐'})).toEqual([]);
    expect(findIn([name], {items: [{name: '快乐', price: 12}]})).toEqual([]);
    expect(findIn([name, ['tel', '15987650043']], {m: '15987650043', brand_name: '快乐'})).toHaveLength(1);
  });

  it('of three signs stands between other signs, or where a name is addressed', () => {
    const name: Typed = ['name', '何雨桐'];
    for (const text of ['何雨桐', '收件人：何雨桐，杭州', '尊敬的何雨桐女士，您好', '何雨桐 15987650043']) {
      expect(findIn([name], {t: text}), text).toHaveLength(1);
    }
    expect(findIn([name], {t: '何雨桐花开'})).toEqual([]);
  });
});

describe('Chinese text in GBK and GB18030', () => {
  // Written out by hand, since nothing but a decoder is at hand: 何雨桐, 北京路9号, 杭州, 㐂.
  const NAME = [0xba, 0xce, 0xd3, 0xea, 0xcd, 0xa9];
  const percent = (bytes: readonly number[]) =>
    bytes.map(byte => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
  const CITY = [0xba, 0xbc, 0xd6, 0xdd];

  it('is found percent-encoded and as bytes', () => {
    const name: Typed = ['name', '何雨桐'];
    expect(chainsOf(findInQuery([name], `n=${percent(NAME)}&x=1`))).toEqual(['uri gbk']);
    expect(chainsOf(findInQuery([name], `n=${encodeURIComponent(percent(NAME))}`))).toEqual(['uri uri gbk']);
    const body = Uint8Array.from([...Buffer.from('{"n":"'), ...NAME, ...Buffer.from('"}')]);
    expect(chainsOf(findIn([name], body))).toEqual(['gbk']);
  });

  it('of weak values counts with a reason', () => {
    expect(chainsOf(findInQuery([['address-level2', '杭州']], `city=${percent(CITY)}`))).toEqual(['uri gbk']);
    expect(findInQuery([['address-level2', '杭州']], `brand=${percent(CITY)}`)).toEqual([]);
  });

  it('has rare signs in four bytes, and no name within a longer word', () => {
    expect(
      findInQuery([['name', '何㐂平']], `n=${percent([0xba, 0xce, 0x81, 0x39, 0xef, 0x31, 0xc6, 0xbd])}`),
    ).toHaveLength(1);
    expect(findInQuery([['name', '何雨桐']], `n=${percent([...NAME, 0xbb, 0xa8])}`)).toEqual([]);
  });
});
