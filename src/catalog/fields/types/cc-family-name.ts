import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-family-name',
  family: 'cc-name',
  name: {en: 'Last name on card', zh: '持卡人姓'},
  tokens: ['cc-family-name'],
  words: {
    en: '(card ?holder|card|cc)( s)? (last|sur|family) ?name|last name on( the)? card',
    zh: '持卡人姓氏',
  },
  attribute:
    '(credit|debit|bank|payment|billing|pay|new|txt)?(card|cc) ?(holder)? ?(last|family|sur|l) ?(name)',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
