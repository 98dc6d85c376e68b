import type {FieldType} from '../../../model/units';

export default {
  id: 'username',
  name: {en: 'User name', zh: '用户名'},
  tokens: ['username'],
  label: /\b(user ?name|login( name)?|account name)\b|用户名|账号|登录名/i,
  attribute: /\b(user-?(name|id)?|login(-?(name|id))?|account)\b/,
  not: /password|密码/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
