import type {FieldType} from '../../../model/units';

export default {
  id: 'postal-code',
  name: {en: 'Postcode', zh: '邮政编码'},
  tokens: ['postal-code'],
  label: /\b(post(al)? ?code|zip( code)?|postcode)\b|邮编|邮政编码/i,
  attribute: /\b(zip(-?code)?|post(al)?-?code|plz|postcode)\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
