import type {FieldType} from '../../../model/units';

export default {
  id: 'country',
  name: {en: 'Country', zh: '国家'},
  tokens: ['country', 'country-name'],
  label: /\bcountry\b|国家/i,
  attribute: /\bcountry(-?(code|name|id))?\b/,
  not: /code.*phone/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
