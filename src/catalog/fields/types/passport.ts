import type {FieldType} from '../../../model/units';

export default {
  id: 'passport',
  family: 'national-id',
  name: {en: 'Passport number', zh: '护照号'},
  tokens: [],
  words: {
    en: 'passport( number| no| num)?',
    zh: '护照号?码?|護照號?碼?|护照',
    es: '(numero de )?pasaporte',
    fr: '(numero de )?passeport',
    de: '(reise)?pass ?(nummer|nr)|reisepass',
    nl: 'paspoort(nummer)?',
    pt: '(numero do )?passaporte',
    it: '(numero )?(di |del )?passaporto',
    pl: '(numer )?paszportu?',
    ru: '(номер |серия и номер )?(загран)?паспорта?',
    ja: 'パスポート(番号)?|旅券番号',
    ko: '여권( ?번호)?',
    tr: 'pasaport( no| numarasi)?',
    ar: '(رقم )?(جواز السفر|جواز سفر|الجواز)',
  },
  attribute: '[a-z]*passport(number|no|num|nr)?|huzhao',
  not: {en: 'expir[a-z]*|issue|country|upload'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
