import {describe, expect, it} from 'vitest';
import {shownIn} from '../../../src/catalog/incentives/shown';

const whatIn = (text: string) => shownIn(text).map(({what}) => what);

describe('what a text shows of the person', () => {
  it.each([
    ['score', '您的芝麻分 712，可享免押'],
    ['score', '当前信用分：655'],
    ['score', 'Your credit score is 712.'],
    ['score', 'Ihr Schufa-Score beträgt 97'],
    ['limit', '您的花呗额度剩余 2,310 元'],
    ['limit', 'Available credit: € 1,200'],
    ['limit', 'Ihr Kreditrahmen: 2.000 €'],
    ['debt', '本期应还 ¥310.20'],
    ['debt', 'A late fee of € 5.20 was added'],
    ['debt', 'You owe £ 41'],
    ['account', 'Visa ending in 4417'],
    ['account', 'Mastercard •••• 4417'],
    ['account', '尾号 4417 的储蓄卡'],
    ['address', 'Deliver to Wexlumo Quovarn, Lampweg 12'],
    ['address', '收货地址：瓷灯路 12 号'],
    ['address', 'Lieferung an: Wexlumo Quovarn, Lampweg 12'],
  ])('is a %s: “%s”', (what, text) => expect(whatIn(text)).toContain(what));

  it.each([
    '芝麻分 650 以上免押金',
    'Deposit-free with a credit score above 650',
    'Late fees may apply',
    'We deliver to 27 countries within 3 days of your order',
    'Lamp 12 W, ships in 2 days',
    'Buy 3, pay 2',
    'Your order of 3 items',
  ])('is nothing of anybody’s: “%s”', text => expect(whatIn(text)).toEqual([]));
});
