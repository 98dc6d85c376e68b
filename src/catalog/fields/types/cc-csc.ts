import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-csc',
  name: {en: 'Card security code', zh: '安全码'},
  tokens: ['cc-csc'],
  label: /\b(cvc|cvv|csc|cvn)2?\b|\bcard (security|verification) (code|number)\b|安全码/i,
  attribute: /\b(cc-?|card-?)?(cvc|cvv|csc|cvn)2?\b|\bsecurity-?code\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
