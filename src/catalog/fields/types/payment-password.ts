import type {FieldType} from '../../../model/units';

export default {
  id: 'payment-password',
  name: {en: 'Payment password', zh: '支付密码'},
  tokens: [],
  label: /支付密码|付款密码|\b(payment|pay) (password|pin)\b/i,
  attribute: /\bpay(ment)?-?(pass(word)?|pwd|pin)\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
