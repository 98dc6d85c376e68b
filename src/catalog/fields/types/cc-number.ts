import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-number',
  name: {en: 'Card number', zh: '银行卡号'},
  tokens: ['cc-number'],
  label: /\b(card|credit card|debit card) ?(number|no\.?)\b|^card$|卡号|银行卡/i,
  attribute: /\b(cc|card|credit-?card)-?(number|num|no)\b|\bcardnumber\b|\bpan\b/,
  not: /gift|loyalty|member|bonus|会员|积分/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
