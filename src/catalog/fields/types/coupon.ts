import type {FieldType} from '../../../model/units';

export default {
  id: 'coupon',
  name: {en: 'Coupon code', zh: '优惠码'},
  tokens: [],
  label: /\b(coupon|promo(tion(al)?)?|discount|voucher)( code)?\b|优惠(码|券)|折扣码|兑换码/i,
  attribute: /\b(coupon|promo|discount|voucher)(-?code)?\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
