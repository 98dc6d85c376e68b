import type {FieldType} from '../../../model/units';

export default {
  id: 'referral-code',
  name: {en: 'Referral code', zh: '邀请码'},
  tokens: [],
  label: /\b(referral|invit(e|ation)) code\b|\breferred by\b|邀请码|推荐(码|人)/i,
  attribute: /\b(referr?al|invite|invitation|referrer)(-?code)?\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
