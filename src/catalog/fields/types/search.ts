import type {FieldType} from '../../../model/units';

export default {
  id: 'search',
  name: {en: 'Search words', zh: '搜索词'},
  tokens: [],
  inputTypes: ['search'],
  label: /^(search|find)\b|\bsearch( for| the| our)?\b|搜索|查找/i,
  attribute: /^(q|query|search|keyword|keywords|s|kw|wd)$|\bsearch(-?(term|query|text|box|input))?\b/,
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
