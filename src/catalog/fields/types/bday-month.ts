import type {FieldType} from '../../../model/units';

export default {
  id: 'bday-month',
  family: 'bday',
  name: {en: 'Birth month', zh: '出生月'},
  tokens: ['bday-month'],
  words: {
    en: '(birth ?(date|day)?|bday|dob|date of birth) (month|mm)|month of (your )?birth|birth ?month',
    zh: '出生月份?|生日 月',
    es: 'mes de nacimiento',
    fr: 'mois de naissance',
    de: 'geburtsmonat',
  },
  attribute:
    '[a-z]*(birth|bday|dob|birthday|birthdate)( ?date)? ?(month|mon|mm|m)|(bd|dob) ?m(onth)?|month ?of ?birth|birth ?m',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
