import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-exp',
  name: {en: 'Card expiry', zh: '有效期'},
  tokens: ['cc-exp'],
  words: {
    en: '(card |credit card |cc )?(expir(y|ation|es|ing)|exp)( date| on| mm yy( yy)?| month year| end)?|(valid|good) (thru|through|until|till|to|end)|(expir[a-z]*|exp) (month|mm) (year|yy(yy)?)|mm yy( yy)?|month year|date of expiry|expire( date)?|expiration',
    zh: '(卡片?|信用卡)?有效(期限?|日期|期至)|到期(日期?|时间)|过期日期|有效年月',
    es: '(fecha de )?(caducidad|vencimiento|expiracion)|valida hasta|vence|mm aa',
    fr: '(date d ?)?expiration|date de (validite|fin de validite)|expire( le| fin)?|mm aa|date d ?echeance',
    de: '(gultig(keit)?( bis)?|gultigkeitsdatum|ablauf(datum|t)?|verfalls?(datum|t)?|mm jj|gultig bis monat jahr)',
    nl: '(verval|geldigheids|eind)datum|geldig tot|vervalt|mm jj',
    pt: '(data de )?(validade|vencimento|expiracao)|valido ate|mm aa',
    it: '(data (di )?)?scadenza|scade|valida fino|mm aa',
    pl: '(data |termin )?(waznosci|wygasniecia)|wazna do|mm rr',
    ru: 'срок действия|действ[а-я]+ до|годен до|действительна до|мм гг|(дата )?окончани[ея] (срока )?действия( карты)?',
    ja: '有効期限|有効期間',
    ko: '유효 ?(기간|기한)|만료(일|월|년)?|만기일',
    tr: 'son kullanma( tarihi)?|gecerlilik( tarihi)?|skt|ay yil',
    ar: 'تاريخ (ال)?انتهاء|تاريخ الصلاحيه|صالحه? حتي|انتهاء الصلاحيه',
  },
  attribute:
    '[a-z]*(card|cc)?(exp|expiry|expire|expires|expiration|expirydate|expdate|expirationdate)( ?date)?|[a-z]*(card|cc)(exp|expir[a-z]*)|valid ?(thru|until)|mmyy',
  not: {en: 'session|passport|licen[cs]e|document|password|offer|coupon|issue|dd|tt|jj mm'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
