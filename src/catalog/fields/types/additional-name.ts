import type {FieldType} from '../../../model/units';

export default {
  id: 'additional-name',
  family: 'name',
  name: {en: 'Middle name', zh: '中间名'},
  tokens: ['additional-name'],
  words: {
    en: 'middle (names?|initial)|m i|second name|initials?|middle|patronymic',
    zh: '中间名|中間名',
    es: 'segundo nombre',
    fr: '(deuxieme|second) prenom',
    de: 'zweiter vorname|zweitname',
    nl: 'tussenvoegsel|tweede naam|voorletters',
    pt: 'nome do meio',
    it: 'secondo nome',
    pl: 'drugie imie',
    ru: 'отчество',
    ja: 'ミドルネーム',
    tr: 'ikinci ad|gobek adi',
  },
  attribute:
    '[a-z]*(middle|mid|additional)( ?(name|initial))?|mi|mname|patronymic|otchestvo|tussenvoegsel|insertion',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
