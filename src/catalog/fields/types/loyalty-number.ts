import type {FieldType} from '../../../model/units';

export default {
  id: 'loyalty-number',
  name: {en: 'Loyalty card number', zh: '会员卡号'},
  tokens: [],
  label:
    /\b(loyalty|member(ship)?|bonus|rewards?|club|frequent)\b.*\b(card|number|no\.?|id)\b|会员卡?号|积分卡/i,
  attribute: /\b(loyalty|member(ship)?|bonus|rewards?)(-?(card|number|no|id))+\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
