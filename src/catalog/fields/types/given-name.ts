import type {FieldType} from '../../../model/units';

export default {
  id: 'given-name',
  name: {en: 'First name', zh: '名'},
  tokens: ['given-name', 'additional-name'],
  label: /\b(first|given|fore) ?name\b|^名(字)?$/i,
  attribute: /\b(first-?name|given-?name|fore-?name|fname)\b/,
  not: /last|card/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
