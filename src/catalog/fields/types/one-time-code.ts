import type {FieldType} from '../../../model/units';

export default {
  id: 'one-time-code',
  name: {en: 'One-time code', zh: '验证码'},
  tokens: ['one-time-code'],
  label: /\b(one[- ]time|verification|security|sms|auth\w*) (code|password)\b|\botp\b|验证码|校验码|动态码/i,
  attribute: /\b(otp|one-?time-?code|verif\w*-?code|sms-?code|captcha|yzm)\b/,
  not: /card|cvc|cvv|卡/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
