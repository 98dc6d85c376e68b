import type {FieldType} from '../../../model/units';

export default {
  id: 'tel',
  name: {en: 'Phone number', zh: '手机号'},
  tokens: ['tel', 'tel-national', 'tel-local', 'tel-country-code'],
  inputTypes: ['tel'],
  label: /\b(tele)?phone( number)?\b|\bmobile( number)?\b|\bcell ?phone\b|手机|电话|联系方式/i,
  attribute: /\b(tel|phone|mobile|cell-?phone|telephone|shouji)(-?(number|no))?\b/,
  not: /code|验证码|card/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
