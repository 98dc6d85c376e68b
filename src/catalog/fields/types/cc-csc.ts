import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-csc',
  name: {en: 'Card security code', zh: '安全码'},
  tokens: ['cc-csc'],
  words: {
    en: '(cvc|cvv|csc|cvn|cid|cvd|cv|cvs)( 2)?( code| number| no)?|cvv2|(card |credit card )(security|verification|validation|identification|id)( code| number| value| no)?|security (code|number)|card (code|cvv|cvc|csc|cvn|pin)|(3|4|three|four) digit (security |verification )?(code|number)|(code|number|digits) on (the )?(back|reverse)( of( the| your)? card)?|signature (code|panel)|verification (value|number) on card|card id',
    zh: '安全码|安全碼|卡片?(背面)?(验证|校验)码|背面(后|末)三位|(信用)?卡背面.*三位|末三码|卡驗證碼|檢查碼|(卡片?|安全)(校验|校驗)(值|码|碼)|信用卡(驗證|验证|檢查|检查|安全)(碼|码)',
    es: 'codigo (de )?seguridad|codigo de verificacion de la tarjeta|cvc|clave de seguridad',
    fr: 'cryptogramme( visuel)?|code (de )?securite|code de verification de la carte|crypto',
    de: '(karten)?pruf(nummer|ziffer|zahl|code)|sicherheits(code|nummer)|kartensicherheitscode',
    nl: '(beveiligings|veiligheids|controle)(code|nummer|cijfer)',
    pt: 'codigo de seguranca( do cartao)?|codigo de verificacao do cartao',
    it: 'codice (di )?sicurezza|codice di verifica della carta',
    pl: 'kod (bezpieczenstwa|cvv|cvc|zabezpieczajacy)',
    ru: 'код (безопасности|cvv|cvc)|код на обороте|(защитный|проверочный) код( карты)?|код (проверки|подтверждения) карты',
    ja: 'セキュリティ ?コード|カード確認番号',
    ko: '보안 ?코드|카드 ?보안 ?(번호|코드)|유효성 ?확인 ?코드',
    tr: 'guvenlik (kodu|numarasi)|kart guvenlik (kodu|numarasi)',
    ar: 'رمز الامان|رمز الحمايه|كود الامان|رمز التحقق من البطاقه',
  },
  attribute:
    '[a-z]*(cvc|cvv|csc|cvn|ccid|cvd)(2|code|number|num|no|field|input)?( 2)?|[a-z]*(card|cc)(security|verification|verif|validation|code|cid|id)[a-z]*( ?(code|number|value))?|[a-z]*security ?(code|number)|sec ?code|card ?(cvv|cvc|csc|code|cid)|verification ?(value|number)|cid|cvv|cv ?(2|code|no)',
  not: {en: 'gift|image|sms|captcha|shown|e ?mail|nsec[a-z]*|phone'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
