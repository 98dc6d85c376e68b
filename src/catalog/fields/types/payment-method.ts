import type {FieldType} from '../../../model/units';

export default {
  id: 'payment-method',
  name: {en: 'Way to pay', zh: '支付方式'},
  tokens: ['cc-type'],
  label: /\bpayment (method|type|option)\b|\bpay (with|by)\b|支付方式|付款方式/i,
  attribute: /\b(payment-?(method|type|option)|pay-?(method|type|way))\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
