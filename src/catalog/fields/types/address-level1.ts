import type {FieldType} from '../../../model/units';

export default {
  id: 'address-level1',
  name: {en: 'State or province', zh: '省份'},
  tokens: ['address-level1'],
  label: /\b(state|province|county|region)\b|省份?|自治区/i,
  attribute: /\b(state|province|region|address-level1)\b/,
  not: /united|country/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
