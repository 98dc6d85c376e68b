import {describe, expect, it} from 'vitest';
import {inLanguages} from '../../src/catalog/expressions';
import {CUES} from '../../src/catalog/incentives/cues';
import {PAGE_RULES} from '../../src/catalog/pages/rules';

const words = (...alternatives: string[]) =>
  inLanguages(alternatives, (joined, {spaced}) => `(?<![${spaced}])(?:${joined})(?![${spaced}])`);

describe('an expression in many languages', () => {
  it('finds in texts of every script what the whole of it would', () => {
    const expression = words('cart', 'panier', 'корзина', '购物车', 'vip(会员)?', '(a|限)x', 'y|车', 'größe');
    const whole = new RegExp(expression.source, 'iu');
    const texts = [
      'Your cart',
      'carts',
      'Panier →',
      'MA CORZINA',
      'Моя корзина',
      '我的购物车',
      'VIP',
      'vip会员',
      'ax',
    ];
    for (const text of [
      ...texts,
      'Y',
      'cart 车',
      'GRÖSSE',
      'Größe',
      'GRÖßE',
      'cartñ',
      'ñcart',
      'cart 🛒',
      'cart — €5',
    ]) {
      expect(expression.exec(text)?.index, text).toBe(whole.exec(text)?.index);
      expect(expression.test(text), text).toBe(whole.test(text));
    }
  });

  it('meets nothing in a Latin text where all of it is of other scripts', () => {
    expect(words('购物车', '结算').test('checkout')).toBe(false);
    expect(words('购物车', '结算').test('去结算')).toBe(true);
  });

  it('is as good as its whole in the catalogue, for each alternative of it that is a text', () => {
    const rules = PAGE_RULES.flatMap(({heading, button}) => [heading, button]);
    const expressions = [...CUES.map(({pattern}) => pattern), ...rules].filter(
      (one): one is ReturnType<typeof words> => one !== undefined && 'source' in one,
    );
    expect(expressions.length).toBeGreaterThan(20);
    let tried = 0;
    for (const expression of expressions) {
      const whole = new RegExp(expression.source, 'iu');
      for (const part of expression.source.split(/[|()]/)) {
        const text = part
          .replace(/\\d/g, '7')
          .replace(/\\s?[*+?]?|[?*+^$\\]|\[[^\]]*\]/g, '')
          .trim();
        for (const shown of [text, text.toUpperCase(), `• ${text}!`]) {
          expect(expression.exec(shown)?.[0], shown).toBe(whole.exec(shown)?.[0]);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(2_000);
  });
});
