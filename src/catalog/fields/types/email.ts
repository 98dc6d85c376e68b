import type {FieldType} from '../../../model/units';

export default {
  id: 'email',
  name: {en: 'E-mail address', zh: '电子邮箱'},
  tokens: ['email'],
  inputTypes: ['email'],
  label: /\be-?mail\b|邮箱|电子邮件|邮件地址/i,
  attribute: /\be-?mail(-?address)?\b|\bmail\b/,
  not: /code|验证码|subject/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
