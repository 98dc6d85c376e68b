import type {FieldType} from '../../../model/units';

export default {
  id: 'sex',
  name: {en: 'Gender', zh: '性别'},
  tokens: ['sex'],
  label: /\b(gender|sex)\b|性别/i,
  attribute: /\b(gender|sex)\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
