import type {FieldType} from '../../../model/units';

export default {
  id: 'street-address',
  name: {en: 'Street and house number', zh: '详细地址'},
  tokens: ['street-address', 'address-line1', 'address-line2', 'address-line3'],
  label: /\b(street|address( line)?( ?[123])?)\b|详细地址|街道|收货地址|门牌|^地址/i,
  attribute: /\b(street(-?address)?|address-?(line-?)?[123]?|addr)\b/,
  not: /e-?mail|ip address|web|site|邮件|邮箱|同|same/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
