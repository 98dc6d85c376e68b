import type {FieldType} from '../../../model/units';

export default {
  id: 'driving-licence',
  family: 'national-id',
  name: {en: 'Driving licence number', zh: '驾照号'},
  tokens: [],
  words: {
    en: '(driver|driving|drivers)( s)? licen[cs]e( number| no| num)?|dl (number|no)|licen[cs]e number',
    zh: '驾(驶)?证号?码?|驾照号?码?|駕照|駕駛執照',
    es: '(licencia|permiso|carnet) de conduc(ir|cion)',
    fr: 'permis de conduire',
    de: 'fuhrerschein(nummer|nr)?',
    nl: 'rijbewijs(nummer)?',
    pt: '(carteira de habilitacao|carta de conducao|cnh)',
    it: 'patente( di guida)?',
    pl: 'prawo jazdy|(numer )?prawa jazdy',
    ru: 'водительск[а-я]+ удостоверени[а-я]+',
    ja: '運転免許証?(番号)?',
    ko: '운전 ?면허( ?번호)?',
    tr: '(surucu belgesi|ehliyet)( no| numarasi)?',
    ar: 'رخصه (ال)?(قياده|سياقه)',
  },
  attribute: '[a-z]*(driver|drivers|driving)s? ?licen[cs]e[a-z]*|dl ?(number|no)|licen[cs]e ?number',
  not: {en: 'state|software|key|plate|expir[a-z]*|agree[a-z]*'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
