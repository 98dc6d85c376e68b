import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-type',
  family: 'payment-method',
  name: {en: 'Kind of card', zh: '卡种'},
  tokens: ['cc-type'],
  words: {
    en: '(credit |debit |payment )?card (type|brand|kind|network)|type of card|cc type',
    zh: '卡(类型|种类|種類|別|片类型)|信用卡类型',
    es: 'tipo de tarjeta',
    fr: 'type de carte',
    de: 'kartentyp|kartenart|kreditkartentyp',
    nl: 'type kaart|kaarttype',
    pt: 'tipo (de|do) cartao|bandeira',
    it: 'tipo (di )?carta',
    pl: 'typ karty|rodzaj karty',
    ru: 'тип карты',
    ja: 'カード(種類|ブランド|会社)',
    ko: '카드 ?(종류|사)',
    tr: 'kart (tipi|turu)',
    ar: 'نوع البطاقه',
  },
  attribute:
    '(credit|debit|bank|payment|billing|pay|new|txt)?(card|cc|creditcard) ?(type|brand|kind|company)',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
