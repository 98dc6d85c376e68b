import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-name',
  name: {en: 'Name on card', zh: '持卡人'},
  tokens: ['cc-name', 'cc-given-name', 'cc-family-name'],
  label: /\bname on (the )?card\b|\bcard ?holder\b|持卡人/i,
  attribute: /\b(cc-?name|card-?holder|name-?on-?card)(-?name)?\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
