import type {FieldType} from '../../../model/units';

export default {
  id: 'address-line3',
  family: 'street-address',
  name: {en: 'Address, third line', zh: '地址第三行'},
  tokens: ['address-line3'],
  words: {
    en: '(street )?address (line )?(3|three)|line 3',
  },
  attribute: '[a-z]*(address|addr|street|add)(line)? ?(3|three)',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
