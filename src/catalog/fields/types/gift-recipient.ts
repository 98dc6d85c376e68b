import type {FieldType} from '../../../model/units';

export default {
  id: 'gift-recipient',
  name: {en: 'Gift recipient', zh: '礼物收件人'},
  tokens: [],
  label: /\b(gift (recipient|for|to)|recipient'?s e-?mail|friend'?s (name|e-?mail))\b|收礼人|送给/i,
  attribute: /\b(gift-?(to|recipient)|recipient-?(e-?mail|name)|friend-?(e-?mail|name))\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
