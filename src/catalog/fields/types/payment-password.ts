import type {FieldType} from '../../../model/units';

export default {
  id: 'payment-password',
  name: {en: 'Payment password', zh: '支付密码'},
  tokens: [],
  words: {
    en: '(payment|pay|wallet|transaction) (password|pin|passcode)',
    zh: '支付密码|付款密码|交易密码|支付密碼|付款密碼|交易密碼|取款密码',
    ja: 'お?支払い?パスワード|決済パスワード',
    ko: '결제 ?비밀 ?번호',
    ru: 'платежный пароль',
    de: 'zahlungspasswort',
    es: 'contrasena de pago',
    fr: 'mot de passe de paiement',
  },
  attribute: '(pay|payment|trade|transaction|wallet)(pass|password|pwd|pin|code)',
  not: {en: 'e mail'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
