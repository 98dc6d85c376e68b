import type {FieldType} from '../../../model/units';

export default {
  id: 'address-level2',
  name: {en: 'City', zh: '城市'},
  tokens: ['address-level2'],
  label: /\b(city|town)\b|^城市|市区|所在城市/i,
  attribute: /\b(city|town|locality|address-level2)\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
