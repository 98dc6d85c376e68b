import type {FieldType} from '../../../model/units';

export default {
  id: 'delivery-method',
  name: {en: 'Way of delivery', zh: '配送方式'},
  tokens: [],
  label: /\b(delivery|shipping) (method|option|type)\b|配送方式|送货方式/i,
  attribute: /\b(delivery|shipping)(-?(method|option|type|speed))?\b/,
  not: /address|name|note|street|city|zip|phone/i,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
