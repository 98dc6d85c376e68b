import type {FieldType} from '../../../model/units';

export default {
  id: 'free-text',
  name: {en: 'Free text', zh: '自由填写'},
  tokens: [],
  label: /\b(comment|message|notes?|remarks?|instructions?|review)\b|备注|留言|评价/i,
  attribute: /\b(comment|message|notes?|remarks?|instructions?|review)\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
