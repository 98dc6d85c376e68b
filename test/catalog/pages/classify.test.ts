import {describe, expect, it} from 'vitest';
import {classifyPage, marksOf, type PageTexts} from '../../../src/catalog/pages/classify';
import type {PageSignals} from '../../../src/model/observation';

const page = (texts: Partial<PageTexts>, signals: Partial<PageSignals> = {}): PageSignals => ({
  types: [],
  fields: [],
  frames: [],
  priced: 0,
  ...signals,
  marks: marksOf({address: '/', headings: [], buttons: [], ...texts}),
});

describe('classifyPage', () => {
  it.each<[string, PageSignals]>([
    ['product', page({buttons: ['Add to cart']}, {types: ['Product']})],
    ['product', page({address: '/products/lamp', buttons: ['加入购物车']})],
    ['list', page({address: '/collections/lamps'}, {priced: 12})],
    ['search', page({address: '/search?q=lamp', headings: ['Search results for lamp']})],
    ['cart', page({address: '/cart', headings: ['Your basket']})],
    ['cart', page({headings: ['购物车'], buttons: ['去结算']})],
    ['checkout', page({address: '/checkout'}, {fields: ['email', 'street-address', 'postal-code']})],
    ['payment', page({headings: ['Payment'], buttons: ['Pay € 39.90']})],
    ['payment', page({headings: ['收银台']}, {fields: ['payment-password']})],
    ['confirmation', page({address: '/order/confirmed', headings: ['Thank you for your order']})],
    ['account', page({address: '/login', headings: ['Sign in']}, {fields: ['current-password']})],
  ])('knows a %s page', (kind, signals) => {
    expect(classifyPage(signals).kind).toBe(kind);
  });

  it.each<[string, PageSignals]>([
    ['an article about baskets', page({headings: ['How to weave a basket'], address: '/2024/weaving'})],
    [
      'a blog with a comment form',
      page({headings: ['Notes'], buttons: ['Send']}, {fields: ['name', 'email', 'free-text']}),
    ],
    ['a search of a library', page({address: '/catalogue-help'})],
    ['an article that names payment once', page({headings: ['Payment and the history of money']})],
  ])('takes %s for no shop', (_name, signals) => {
    expect(['other', 'account']).toContain(classifyPage(signals).kind);
  });

  it('counts the fields of a processor’s frame as the page’s', () => {
    const step = page({headings: ['Payment']});
    expect(classifyPage(step).kind).toBe('other');
    expect(classifyPage(step, ['cc-number', 'cc-csc']).kind).toBe('payment');
  });

  it('says what it rests on', () => {
    expect(classifyPage(page({address: '/cart', headings: ['Cart']})).evidence).toEqual([
      'cart-address',
      'cart-heading',
    ]);
  });
});
