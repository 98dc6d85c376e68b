import type {FieldType} from '../../../model/units';

export default {
  id: 'address-line1',
  family: 'street-address',
  name: {en: 'Address, first line', zh: '地址第一行'},
  tokens: ['address-line1'],
  words: {
    en: '(street |mailing |billing |shipping |home )?address (line )?(1|one)|line 1|street (line )?1',
    zh: '地址(第)?(一|1)行?|地址 1',
    es: 'direccion (linea )?1|linea 1',
    fr: 'adresse (ligne )?1|ligne 1',
    de: 'adress ?zeile 1|adresse 1',
    nl: 'adresregel 1|adres 1',
    pt: 'endereco (linha )?1|morada 1',
    it: 'indirizzo (riga )?1|indirizzo 1',
    pl: 'adres (linia )?1|linia adresu 1',
    ru: 'адрес (строка )?1|строка адреса 1',
    ja: '住所 ?1',
    ko: '주소 ?1',
    tr: 'adres (satiri )?1',
    ar: 'العنوان 1|سطر العنوان 1',
  },
  attribute: '[a-z]*(address|addr|street|add|adr)(line|str)? ?(1|one)|line ?(1|one)',
  not: {en: 'e ?mail'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
