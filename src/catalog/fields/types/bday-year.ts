import type {FieldType} from '../../../model/units';

export default {
  id: 'bday-year',
  family: 'bday',
  name: {en: 'Birth year', zh: '出生年'},
  tokens: ['bday-year'],
  words: {
    en: '(birth ?(date|day)?|bday|dob|date of birth) (year|yyyy|yy)|year of (your )?birth|birth ?year|year born',
    zh: '出生年份?|生日 年',
    es: 'ano de nacimiento',
    fr: 'annee de naissance',
    de: 'geburtsjahr|jahrgang',
  },
  attribute:
    '[a-z]*(birth|bday|dob|birthday|birthdate)( ?date)? ?(year|yr|yyyy|yy|y)|(bd|dob) ?y(ear)?|year ?of ?birth|birth ?y|yob',
  not: {
    en: 'model|vehicle|car|graduat[a-z]*|manufactur[a-z]*|built?|construction|school|degree|tax|fiscal|founded|established|since|vintage',
    more: 'baujahr|modelljahr|annee modele|fabricacion|modelo|wydania|produkcji|выпуска|модели',
    zh: '车型|毕业|年款|生产|制造|卒業|年式|製造',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
