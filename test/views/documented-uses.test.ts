// @vitest-environment happy-dom
import {h, render} from 'preact';
import {afterEach, describe, expect, test} from 'vitest';
import {DocumentedUses} from '../../src/views/components/documented-uses';
import {words} from '../../src/views/components/words';

function shown(party: string): HTMLElement {
  const place = document.createElement('div');
  render(h(DocumentedUses, {party}), place);
  return place;
}

describe('what is documented of a company', () => {
  afterEach(() => words.changeLanguage('en'));

  test('stands with its grade, its source and how far that was checked', () => {
    const place = shown('signifyd');
    expect(place.textContent).toContain('Documented: Pools transactions of its merchants');
    expect(place.textContent).toContain('source seen by us');
    expect(place.querySelector('a')?.href).toBe('https://www.signifyd.com/legalcenter/privacy-faqs');
  });

  test('tells a report from a document, and names sources that have no address', () => {
    const place = shown('sift');
    expect(place.textContent).toContain('Reported: Files of several hundred pages');
    expect(place.textContent).toContain('(K. Hill, The New York Times, November 2019)');
  });

  test('takes citations of the catalogue by their id', () => {
    expect(shown('zhima-credit').textContent).toContain('Ant Financial, letter to the Financial Times');
  });

  test('speaks the language of the interface', async () => {
    await words.changeLanguage('zh-CN');
    expect(shown('signifyd').textContent).toContain('把各商户从注册到退货的交易汇入同一网络');
  });

  test('is nothing where nothing is documented', () => {
    expect(shown('jquery-cdn').textContent).toBe('');
  });
});
