import type {FieldType} from '../../../model/units';

export default {
  id: 'bday-day',
  family: 'bday',
  name: {en: 'Birth day', zh: '出生日'},
  tokens: ['bday-day'],
  words: {
    en: '(birth ?(date|day)?|bday|dob|date of birth) (day|dd)|day of (your )?birth|birth day of month',
    zh: '出生日 |生日 日',
    es: 'dia de nacimiento',
    fr: 'jour de naissance',
    de: 'geburtstag tag',
  },
  attribute:
    '[a-z]*(birth|bday|dob|birthday|birthdate)( ?date)? ?(day|dd|d)|[a-z]*(dayofbirth|birthday) ?day|(bd|dob) ?d(ay)?|day ?of ?birth|birth ?d',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
