import type {FieldType} from '../../../model/units';

export default {
  id: 'honorific-prefix',
  name: {en: 'Title', zh: '称谓'},
  tokens: ['honorific-prefix'],
  label: /\b(title|salutation)\b|称谓|称呼/i,
  attribute: /\b(salutation|honorific|prefix|title)\b/,
  not: /job|page|review|article/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
