import type {FieldType} from '../../../model/units';

export default {
  id: 'occupation',
  name: {en: 'Occupation', zh: '职业'},
  tokens: [],
  words: {
    en: 'occupation|profession|employment( status| type)?|what do you do|line of work|industry|type of work',
    zh: '职业|職業|行业|从事行业|工作状态|行業',
    es: 'ocupacion|profesion|sector',
    fr: 'profession|metier|secteur d ?activite|activite professionnelle',
    de: 'beruf|branche|tatigkeit|beschaftigung(sstatus)?',
    nl: 'beroep|branche|werksituatie',
    pt: 'profissao|ocupacao',
    it: 'professione|occupazione|settore',
    pl: 'zawod|branza',
    ru: 'профессия|род (занятий|деятельности)|сфера деятельности',
    ja: '職業|業種|職種',
    ko: '직업|업종|직종',
    tr: 'meslek|meslegi(niz)?|sektor',
    ar: 'المهنه|الوظيفه|مهنه',
  },
  attribute: '[a-z]*(occupation|profession|industry|employment)(status|type)?|zhiye|beruf',
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
