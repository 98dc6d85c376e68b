import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {inputs, patience} from '../../inputs';
import {chainsOf, findIn, findInQuery, type Typed} from './find';

describe('a number that is written in another way', () => {
  it.each([
    ['15987650043', '159 8765 0043'],
    ['15987650043', '159-8765-0043'],
    ['15987650043', '+86 159 8765 0043'],
    ['15987650043', '(+86)159-8765-0043'],
    ['15987650043', '159\u20118765\u20110043'],
    ['6465550118', '(646) 555-0118'],
    ['6465550118', '646.555.0118'],
    ['6465550118', '1-646-555-0118'],
    ['(646) 555-0118', '646-555-0118'],
    ['+49 162 9876543', '0162/9876543'],
    ['0162 987 65 43', '(0162) 9876543'],
    ['0162 987 65 43', '+49 (0)162 987-6543'],
    ['0162 987 65 43', '0162\u00a0987\u00a065\u00a043'],
    ['+33 7 98 76 54 32', '07 98 76 54 32'],
    ['0798765432', '07.98.76.54.32'],
    ['0798765432', '07–98–76–54–32'],
    ['0798765432', '7 98 76 54 32'],
    ['030 9876543', '030 / 987 65 43'],
    ['9123456780', '91234 56780'],
    ['5550118', '555-0118'],
  ])('a telephone number typed %s is found in %s', (typed, sent) => {
    const tel: Typed = ['tel', typed];
    expect(chainsOf(findIn([tel], {who: sent}))).toEqual([expect.stringMatching(/^regroup/)]);
    expect(chainsOf(findInQuery([tel], `who=${encodeURIComponent(sent)}`)).join()).toMatch(/regroup/);
    expect(chainsOf(findIn([tel], `Call me: ${sent}, please.`))).toHaveLength(1);
  });

  it(
    'is found with any separators between its digits',
    () => {
      const gap = fc.constantFrom('', '', '', ' ', '-', '.', '/', '\u00a0', '–', ' - ', ') ');
      fc.assert(
        fc.property(fc.array(gap, {minLength: 8, maxLength: 8}), gaps => {
          const sent = [...'646555011'].map((digit, at) => digit + (gaps[at] ?? '')).join('');
          expect(findIn([['tel', '6465550118']], {t: `${sent}8`})).toHaveLength(1);
        }),
        inputs(300),
      );
    },
    patience,
  );

  it('is found with the words of Chinese around it', () => {
    expect(findIn([['tel', '15987650043']], '联系电话159-8765-0043。')).toHaveLength(1);
    expect(findIn([['tel', '15987650043']], '联系电话：159 8765 0043')).toHaveLength(1);
  });

  it('is found in a list, in bold, and beside another number', () => {
    for (const text of [
      '• 159 8765 0043',
      '* 159-8765-0043',
      '**159-8765-0043**',
      '159-8765-0043 - 2',
      '#159-8765-0043',
    ]) {
      expect(chainsOf(findIn([['tel', '15987650043']], {t: text})), text).toEqual(['regroup']);
    }
  });

  it('tells of a card’s groups in the same way', () => {
    const card: Typed = ['cc-number', '5105105105105100'];
    for (const sent of ['5105.1051.0510.5100', '5105\u00a01051\u00a00510\u00a05100', '5105 10510510 5100']) {
      expect(chainsOf(findIn([card], {n: sent}))).toContain('regroup');
    }
  });

  it('is told once, by the longer reading, and names the key', () => {
    expect(findIn([['tel', '+1 646 555 0118']], {customer: {phone: '+1 (646) 555-0118'}})).toEqual([
      {type: 'tel', chain: ['regroup'], place: 'body phone'},
    ]);
  });

  it.each([
    ['15987650043', {t: '159-8765-00431', u: '7159.8765.0043.2'}],
    ['15987650043', {t: [159, 8765, '0043'], u: '159, 8765, 0043'}],
    ['15987650043', {t: '159:8765:0043'}],
    ['6465550118', {id: 'a6465550-118', u: '6465-5501-18ab'}],
    ['6465550118', {t: '1234567 64 6555 0118'}],
    ['5550118', {x: '55.50118', y: 555.0118}],
    ['5550118', {t: '12 345 550 118'}],
  ])('%s is no claim in %o', (typed, body) => {
    expect(findIn([['tel', typed]], body)).toEqual([]);
  });
});

describe('a number in full-width digits', () => {
  it.each([
    [['tel', '15987650043'], '１５９８７６５００４３'],
    [['tel', '１５９８７６５００４３'], '15987650043'],
    [['tel', '１５９－８７６５－００４３'], '159 8765 0043'],
    [['tel', '15987650043'], '１５９－８７６５－００４３'],
    [['cc-number', '５１０５１０５１０５１０５１００'], '5105 1051 0510 5100'],
    [['national-id', 'CX9876543'], 'ＣＸ９８７６５４３'],
    [['email', 'ｎａｏ＠post.example'], 'nao@post.example'],
    [['street-address', '虹桥路１２号'], '虹桥路12号'],
  ] as [Typed, string][])('%s is found in %s', (typed, sent) => {
    expect(chainsOf(findIn([typed], {t: sent})).join()).toMatch(/fullwidth/);
  });

  it('of a short number counts under a key that names it', () => {
    expect(chainsOf(findIn([['postal-code', '１０６－００３２']], {zip: '106-0032'}))).toEqual(['fullwidth']);
    expect(chainsOf(findIn([['postal-code', '106-0032']], {zip: '１０６－００３２'}))).toEqual(['fullwidth']);
    expect(findIn([['postal-code', '106-0032']], {sku: '１０６－００３２'})).toEqual([]);
  });
});

describe('a masked value', () => {
  it.each([
    [['tel', '15987650043'], '159****0043'],
    [['tel', '15987650043'], '159 **** 0043'],
    [['tel', '15987650043'], '+86 159****0043'],
    [['tel', '15987650043'], '159xxxx0043'],
    [['tel', '15987650043'], '159••••0043'],
    [['tel', '15987650043'], '１５９＊＊＊＊００４３'],
    [['tel', '6465550118'], '(646) ***-0118'],
    [['national-id', '330106198811224417'], '330***********4417'],
    [['national-id', '33010619881122441X'], '330106********441X'],
    [['cc-number', '5105105105105100'], '510510******5100'],
    [['iban', 'NL91 ABNA 0417 1643 00'], 'NL91 **** **** **** 00'],
    [['email', 'ines.moreau@post.example'], 'i*********u@post.example'],
    [['email', 'ines.moreau@post.example'], 'ines***@post.example'],
  ] as [Typed, string][])('of %s is a weaker claim in %s', (typed, sent) => {
    expect(chainsOf(findIn([typed], {t: sent})).join()).toMatch(/masked/);
  });

  it('that shows little counts under a key that names it', () => {
    const tel: Typed = ['tel', '15987650043'];
    const email: Typed = ['email', 'ines.moreau@post.example'];
    expect(chainsOf(findIn([tel], {masked_phone: '*******0043'}))).toEqual(['masked']);
    expect(findIn([tel], {code: '*******0043'})).toEqual([]);
    expect(chainsOf(findIn([email], {email: 'i***@post.example'}))).toEqual(['masked']);
    expect(chainsOf(findIn([email], {email: 'in•••@p•••.example'}))).toEqual(['masked']);
    expect(findIn([email], {author: 'i***@post.example'})).toEqual([]);
  });

  it.each([
    [['tel', '15987650043'], '158****0043'],
    [['tel', '15987650043'], '159***0043'],
    [['tel', '15987650043'], '***********'],
    [['tel', '15987650043'], '1598765004*'],
    [['national-id', '330106198811224417'], '330*****4417'],
    [['cc-number', '5105105105105100'], '510510******5101'],
    [['email', 'ines.moreau@post.example'], 'i***s@post.example'],
    [['email', 'ines.moreau@post.example'], 'ines***@mail.example'],
    [['email', 'ines.moreau@post.example'], '***@post.example'],
    [['iban', 'NL91 ABNA 0417 1643 00'], 'NL91 **** 00'],
  ] as [Typed, string][])('of another than %s is no claim: %s', (typed, sent) => {
    expect(findIn([typed], {t: sent, email: sent, phone: sent, id_number: sent})).toEqual([]);
  });
});
