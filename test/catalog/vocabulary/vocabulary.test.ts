import {describe, expect, it} from 'vitest';
import {compileVocabulary} from '../../../scripts/compile-vocabulary.mjs';
import {isNobodys, piecesOf} from '../../../src/catalog/vocabulary';
import {INTERFACE} from '../../../src/catalog/vocabulary/interface';
import {SOFTWARE} from '../../../src/catalog/vocabulary/software';
import {WEB_PLATFORM} from '../../../src/catalog/vocabulary/web-platform';
import {CODE_ONLY, WITHHELD} from '../../../src/catalog/vocabulary/withheld';

describe('the table of words that are nobody’s', () => {
  it('is what the catalogue and the written lists make (`vitest -u` writes it anew)', async () => {
    const table = compileVocabulary({
      software: SOFTWARE,
      interfaces: INTERFACE,
      platform: WEB_PLATFORM,
      withheld: new Set([...WITHHELD].filter(word => !CODE_ONLY.has(word))),
    });
    await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot(
      '../../../src/catalog/vocabulary/words.json',
    );
  });

  it.each(['checkout', 'OrderTotal', 'gtag', 'warenkorb', 'корзина', 'panier'])('has %s', word =>
    expect(isNobodys(word)).toBe(true),
  );
  it.each(['mira', 'kestrel', 'Brandt', 'neustadt', 'Zwiebelsteig', 'rose', 'Wolkenfurt', 'Петрова', ''])(
    'has no %s',
    word => expect(isNobodys(word)).toBe(false),
  );
});

describe('words of scripts without spaces', () => {
  const read = (text: string) =>
    piecesOf(text)
      .map(({text: piece, known}) => (known ? piece : `[${piece}]`))
      .join('|');
  it.each([
    ['您的芝麻分', '您的|芝麻分'],
    ['尊敬的欧阳璟琰您好', '尊敬的|[欧阳璟琰]|您好'],
    ['王小明', '[王小明]'],
    ['林天明', '[林天明]'],
    ['결제김이수님', '결제|[김이수님]'],
    ['李月', '[李月]'],
    ['您', '您'],
  ])('%s is %s', (text, pieces) => expect(read(text)).toBe(pieces));
});
