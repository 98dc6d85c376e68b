import type {FieldType} from '../../../model/units';

export default {
  id: 'education',
  name: {en: 'Education', zh: '学历'},
  tokens: [],
  label: /\b(education|degree|school|university)\b|学历|学校|毕业院校/i,
  attribute: /\b(education|degree|school|university)\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
