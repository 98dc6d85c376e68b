import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-given-name',
  family: 'cc-name',
  name: {en: 'First name on card', zh: '持卡人名'},
  tokens: ['cc-given-name'],
  words: {
    en: '(card ?holder|card|cc)( s)? first name|first name on( the)? card',
    zh: '持卡人名字',
  },
  attribute: '(credit|debit|bank|payment|billing|pay|new|txt)?(card|cc) ?(holder)? ?(first|given|f) ?(name)',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
