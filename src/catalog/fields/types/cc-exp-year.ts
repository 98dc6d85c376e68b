import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-exp-year',
  family: 'cc-exp',
  name: {en: 'Card expiry year', zh: '有效期年份'},
  tokens: ['cc-exp-year'],
  words: {
    en: '(card |cc |credit card )?(expir(y|ation|es|e)|exp)( date)? (year|yy(yy)?|yr)|year of expir[a-z]*|(year|yyyy|yy) expir[a-z]*',
    zh: '(有效期|到期)(限)?(年份?|.?年)',
    es: 'ano de (caducidad|vencimiento|expiracion)',
    fr: 'annee d ?expiration',
    de: 'ablaufjahr|gultig bis jahr|verfallsjahr',
    nl: 'vervaljaar',
    pt: 'ano de (validade|vencimento)',
    it: 'anno (di )?scadenza',
    pl: 'rok waznosci',
    ru: 'год (окончания|срока)',
    ja: '有効期限 ?年',
    ko: '유효 ?기간 ?년|만료 ?년',
    tr: 'son kullanma yil[i]?',
    ar: 'سنه الانتهاء',
  },
  attribute: '[a-z]*(exp|expir[a-z]*)(date)? ?(year|yr|yyyy|yy|y)|[a-z]*(card|cc)(year|yy)|(card|cc) ?year',
  not: {en: '(mm|month) (and |or )?(yy(yy)?|year)|mm aa|mm jj|mm rr'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
