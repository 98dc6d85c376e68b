import type {FieldType} from '../../../model/units';

export default {
  id: 'national-id',
  name: {en: 'Official ID number', zh: '身份证号'},
  tokens: [],
  label: /\b(national id|identity (card|number)|id (card )?number|social security|ssn)\b|身份证|证件号/i,
  attribute: /\b(national-?id|id-?card|id-?number|ssn|identity-?(no|number|card)|cert-?no|sfz)\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
