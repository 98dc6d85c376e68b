import type {FieldType} from '../../../model/units';

export default {
  id: 'current-password',
  name: {en: 'Password', zh: '密码'},
  tokens: ['current-password'],
  inputTypes: ['password'],
  label: /\bpass(word|code)\b|密码/i,
  attribute: /\b(pass(word|wd)?|pwd)\b/,
  not: /new|confirm|repeat|新密码|确认|支付密码|付款密码|payment|\bpay-/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
