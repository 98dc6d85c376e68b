import type {FieldType} from '../../../model/units';

export default {
  id: 'one-time-code',
  name: {en: 'One-time code', zh: '验证码'},
  tokens: ['one-time-code'],
  words: {
    en: '(one time|verification|verify|security|sms|text|authentication|authenticator|auth|activation|confirmation|access|login|log in|sign in|2 fa|two factor|2 factor|mfa|identification|temporary|e mail (verification|confirmation)|6 digit|six digit|4 digit|5 digit|8 digit|phone (verification|confirmation)|mobile verification)( pass)? ?(code|passcode|pin|token)|(one time|temporary|dynamic|sms|single use) pass ?(word|phrase)?|(verification|authentication|sms|otp) number|otp( code)?|totp|mtan|tan|passcode|enter (the|your) code|(code|passcode) (from|in|via|by) (the |your |our |an )?(sms|text message|e ?mail|app|authenticator( app)?)|code we sent|pin code sent',
    zh: '(短信|手机|手機|动态|簡訊|邮箱|邮件|郵件|安全)?验证码|驗證碼|校验码|动态密码|动态码|一次性(密码|验证码)|短信码|校驗碼|(确认|確認)(码|碼)',
    es: 'codigo de (verificacion|confirmacion|seguridad sms|acceso|activacion)|codigo sms|codigo de un solo uso',
    fr: 'code (de )?(verification|confirmation|sms|a usage unique|d ?activation|recu)',
    de: 'bestatigungs ?code|verifizierungs ?code|einmal ?(code|passwort|kennwort)|sicherheitscode per sms|sms code|aktivierungscode',
    nl: 'verificatie ?code|bevestigingscode|eenmalige code|sms code',
    pt: 'codigo de (verificacao|confirmacao|acesso)|codigo sms',
    it: 'codice di (verifica|conferma|attivazione)|codice (sms|otp)|codice monouso',
    pl: 'kod (weryfikacyjny|potwierdzajacy|sms|jednorazowy|aktywacyjny)|kod (potwierdzenia|weryfikacji|autoryzacji)',
    ru: 'код (подтверждения|из смс|из sms|проверки|активации)|смс код|одноразовый (код|пароль)|проверочный код',
    ja: '認証(コード|番号)|確認コード|ワンタイムパスワード|検証コード',
    ko: '인증 ?(번호|코드)|확인 ?코드|일회용 ?비밀 ?번호',
    tr: 'dogrulama kodu|onay kodu|sms kodu|tek kullanimlik (sifre|kod)|aktivasyon kodu|(dogrulama|onay) kod(unuz|unuzu|unu|u)',
    ar: 'رمز التحقق|رمز التاكيد|كود التحقق|رمز التفعيل',
  },
  attribute:
    '[a-z]*otp[a-z]*|[a-z]*one ?time ?(code|password|pass)|verif[a-z]* ?code|sms ?code|auth ?code|yzm|yanzhengma|(2|two) ?fa[a-z]*|mfa[a-z]*|two ?factor[a-z]*|totp|confirmation ?code|activation ?code|dynamic ?code|otp ?code',
  not: {
    en: 'image|card|cvc|cvv|captcha|urban[a-z]*|img|security image|ident ?code|picture|shown|back of|zip|post|postal|country|area|promo[a-z]*|coupon|discount|gift|voucher|language|lang|state|currency|region|referr?al|invit[a-z]*|product|item|sort|bar ?code|human|characters|letters|anti|swift|bank|tax|offer|source|vat|access control|company|digits above|dial',
    zh: '卡|图形|图片|圖形',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
