import type {FieldType} from '../../../model/units';

export default {
  id: 'address-line2',
  family: 'street-address',
  name: {en: 'Address, second line', zh: '地址第二行'},
  tokens: ['address-line2'],
  words: {
    en: '(street |mailing |billing |shipping |home )?address (line )?(2|two)|line 2|street (line )?2|(apt|apartment|suite|unit|ste|floor|bldg|building|room|flat)( (number|no|apartment|suite|unit|bldg|building|floor|etc|or|room|flat|ste|apt|other|optional))*|apartment suite( unit)?( building)?( floor)?( etc)?|address (continued|cont|extra|complement)|additional address( info(rmation)?)?',
    zh: '地址(第)?(二|2)行?|地址 2|单元|楼层|门牌号?房号|房号|樓層|公寓|套房|室号',
    es: 'direccion (linea )?2|linea 2|piso( puerta)?|apartamento|departamento|puerta|escalera|interior|numero interior|datos adicionales de la direccion|calle (linea )?2',
    fr: 'adresse (ligne )?2|ligne 2|complement( d ?adresse)?|appartement|batiment|etage|(ligne de )?rue (ligne )?2',
    de: 'adress ?zeile 2|adresse 2|adress ?zusatz|wohnung|stockwerk|etage|zusatz|strasse (zeile )?2',
    nl: 'adresregel 2|adres 2|toevoeging|huisnummer ?toevoeging|straat (regel )?2',
    pt: 'endereco (linha )?2|morada 2|complemento|apartamento|andar|rua (linha )?2',
    it: 'indirizzo (riga )?2|interno|scala|appartamento|piano|via (riga )?2',
    pl: 'adres (linia )?2|numer (mieszkania|lokalu)|mieszkanie|nr (mieszkania|lokalu)|ulica (linia )?2',
    ru: 'адрес (строка )?2|квартира|кв|офис|подъезд|этаж|корпус|улица (строка )?2',
    ja: '住所 ?2|建物名?|部屋番号|マンション名?|アパート',
    ko: '주소 ?2|나머지 ?주소|동 호수?|아파트',
    tr: 'adres (satiri )?2|daire( no)?|kat|apartman|sokak (satiri )?2',
    ar: 'العنوان 2|شقه|رقم الشقه|الطابق|المبني|(خط )?(ال)?شارع 2',
  },
  attribute:
    '[a-z]*(address|addr|street|add|adr)(line|str)? ?(2|two|extra|cont)|line ?(2|two)|apt(number|no|num)?|apartment(number)?|suite|unit(number|no)?|complement|floor|flat',
  not: {en: 'price|measure|e ?mail|quantity|floor (area|space|plan)|size'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
