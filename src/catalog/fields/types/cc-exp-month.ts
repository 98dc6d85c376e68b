import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-exp-month',
  family: 'cc-exp',
  name: {en: 'Card expiry month', zh: '有效期月份'},
  tokens: ['cc-exp-month'],
  words: {
    en: '(card |cc |credit card )?(expir(y|ation|es|e)|exp)( date)? (month|mm|mo)|month of expir[a-z]*|(month|mm) expir[a-z]*',
    zh: '(有效期|到期)(限)?(月份?|.?月)',
    es: 'mes de (caducidad|vencimiento|expiracion)',
    fr: 'mois d ?expiration',
    de: 'ablaufmonat|gultig bis monat|verfallsmonat',
    nl: 'vervalmaand',
    pt: 'mes de (validade|vencimento)',
    it: 'mese (di )?scadenza',
    pl: 'miesiac waznosci',
    ru: 'месяц (окончания|срока)',
    ja: '有効期限 ?月',
    ko: '유효 ?기간 ?월|만료 ?월',
    tr: 'son kullanma ay[i]?',
    ar: 'شهر الانتهاء',
  },
  attribute: '[a-z]*(exp|expir[a-z]*)(date)? ?(month|mon|mo|mm|m)|[a-z]*(card|cc)(month|mm)|(card|cc) ?month',
  not: {en: '(mm|month) (and |or )?(yy(yy)?|year)|mm aa|mm jj|mm rr'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
