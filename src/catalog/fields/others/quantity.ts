import type {OtherType} from '../others';

export default {
  id: 'quantity',
  words: {
    en: 'quantity|qty|quantities|number of (items|adults|guests|people|nights|rooms|tickets|persons|copies|employees|units|bedrooms)|how many( [a-z]+)*|cart qty|(loan|repayment|lease|contract) (term|period|duration)|item count|[a-z]*qty',
    zh: '购买数量|数量|件数|數量',
    es: 'cantidad',
    fr: 'quantite',
    de: 'menge|anzahl|stuckzahl',
    nl: 'aantal',
    pt: 'quantidade',
    it: 'quantita',
    pl: 'ilosc|liczba',
    ru: 'количество|кол во',
    ja: '数量|個数',
    ko: '수량',
    tr: 'adet',
    ar: 'الكميه',
  },
} satisfies OtherType;
