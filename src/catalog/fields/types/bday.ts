import type {FieldType} from '../../../model/units';

export default {
  id: 'bday',
  name: {en: 'Birth date', zh: '出生日期'},
  tokens: ['bday', 'bday-day', 'bday-month', 'bday-year'],
  label: /\b(birth ?(day|date)|date of birth|dob)\b|生日|出生/i,
  attribute: /\b(b-?day|birth-?(day|date)|dob|date-?of-?birth)\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
