import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-exp',
  name: {en: 'Card expiry', zh: '有效期'},
  tokens: ['cc-exp', 'cc-exp-month', 'cc-exp-year'],
  label: /\bexpir(y|ation|es)\b|\bvalid (thru|until)\b|\bmm ?\/ ?yy|有效期/i,
  attribute: /\b(cc-?|card-?)?exp(iry|iration|-?(date|month|year))?\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
