import type {FieldType} from '../../../model/units';

export default {
  id: 'organization',
  name: {en: 'Company', zh: '公司'},
  tokens: ['organization'],
  label: /\b(company|organi[sz]ation|employer)\b|公司|单位/i,
  attribute: /\b(company|organi[sz]ation|employer)(-?name)?\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
