import type {FieldType} from '../../../model/units';

export default {
  id: 'address-level3',
  family: 'address-level2',
  name: {en: 'District', zh: '区县'},
  tokens: ['address-level3', 'address-level4'],
  words: {
    en: 'district|neighbou?rhood|borough|sub ?district',
    zh: '区县|區縣|县区|区 |街道乡镇|乡镇',
    es: 'colonia|barrio',
    pt: 'bairro|freguesia',
    ru: 'район',
    tr: 'mahalle|semt',
    ar: 'الحي|المنطقه السكنيه',
  },
  attribute: 'district|neighbou?rhood|borough|bairro|colonia|barrio|quxian',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
