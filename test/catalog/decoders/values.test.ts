import {describe, expect, it} from 'vitest';
import {stepNamed} from '../../../src/catalog/decoders/reading/names';
import {amountOf, formOf, minorOf} from '../../../src/catalog/decoders/values';

describe('values', () => {
  it.each([
    ['39.90', 39.9],
    [' 5 ', 5],
    [7, 7],
    ['-3.5', -3.5],
    ['$1,234.50', 1234.5],
    ['12 EUR', 12],
    ['1,234', undefined],
    ['12,50', undefined],
    ['0x10', undefined],
    ['1e3', undefined],
    ['', undefined],
    [true, undefined],
    [Number.NaN, undefined],
  ])('reads %s as the amount %s', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });

  it('reads minor units where a format has them', () => {
    expect(minorOf('1999')).toBe(19.99);
    expect(minorOf('x')).toBeUndefined();
  });

  it('knows a digest by its length', () => {
    expect(['a'.repeat(64), 'b'.repeat(40), 'c'.repeat(32), 'x@y.example'].map(formOf)).toEqual([
      'sha256',
      'sha1',
      'md5',
      'plain',
    ]);
  });

  it('knows a step by its name in common usage, in any spelling', () => {
    const names = [
      'Add To Cart',
      'add_to_cart',
      'AddToCart',
      'ADD-TO-CART',
      'Product Added',
      'constructor',
      '',
    ];
    expect(names.map(stepNamed)).toEqual([...Array(5).fill('add-to-cart'), undefined, undefined]);
  });
});
