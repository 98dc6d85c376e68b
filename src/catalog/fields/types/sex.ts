import type {FieldType} from '../../../model/units';

export default {
  id: 'sex',
  name: {en: 'Gender', zh: '性别'},
  tokens: ['sex'],
  words: {
    en: 'gender( identity)?|sex|male female|i am a',
    more: 'جنسیت|جنسيت|kon|kjonn|kjnn|sukupuoli|nem|neme|pohlavi|lytis|spol|jenis kelamin|gioi tinh|φυλο',
    zh: '性别|性別',
    es: 'sexo|genero',
    fr: 'sexe|genre',
    de: 'geschlecht',
    nl: 'geslacht',
    pt: 'sexo|genero',
    it: 'sesso|genere',
    pl: 'plec',
    ru: 'пол|ваш пол',
    ja: '性別',
    ko: '성별',
    tr: 'cinsiyet(iniz)?',
    ar: 'الجنس|النوع',
  },
  attribute: '[a-z]*(gender|sex)|xingbie|sexo|geschlecht|is ?male',
  not: {en: 'looking for|interested in|preference|partner|seeking'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
