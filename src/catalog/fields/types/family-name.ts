import type {FieldType} from '../../../model/units';

export default {
  id: 'family-name',
  name: {en: 'Last name', zh: '姓'},
  tokens: ['family-name'],
  label: /\b(last|family|sur) ?name\b|^姓(氏)?$/i,
  attribute: /\b(last-?name|family-?name|sur-?name|lname)\b/,
  not: /first|card/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
