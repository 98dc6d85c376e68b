import type {FieldType} from '../../../model/units';

export default {
  id: 'organization-title',
  name: {en: 'Job title', zh: '职位'},
  tokens: ['organization-title'],
  label: /\bjob title\b|职位|职务/i,
  attribute: /\b(job-?title|position)\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
