import type {FieldType} from '../../../model/units';

export default {
  id: 'occupation',
  name: {en: 'Occupation', zh: '职业'},
  tokens: [],
  label: /\b(occupation|profession)\b|职业/i,
  attribute: /\b(occupation|profession)\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
