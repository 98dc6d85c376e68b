import type {FieldType} from '../../../model/units';

export default {
  id: 'income',
  name: {en: 'Income', zh: '收入'},
  tokens: [],
  label: /\b(income|salary|earnings)\b|收入|月薪|年薪/i,
  attribute: /\b(income|salary)\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
