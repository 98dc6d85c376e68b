import type {FieldType} from '../../../model/units';

export default {
  id: 'tel',
  name: {en: 'Phone number', zh: '手机号'},
  tokens: ['tel', 'tel-national', 'tel-local', 'tel-area-code', 'tel-local-prefix', 'tel-local-suffix'],
  inputTypes: ['tel'],
  words: {
    en: '(tele)?phone( number| no)?|(mobile|cell|cellular|daytime|day|evening|home|work|contact)( tele| cell)?( ?phone)?( number| no)|mobile|cell( phone)?|(home|work|day|daytime|evening|mobile|contact|business) phone|tel( no| number)?|phone number|whats ?app( number)?',
    more: 'telefonnummer|mobilnummer|puhelin(numero)?|matkapuhelin|telefonszam|mobilszam|numar de telefon|telefonni cislo|mobilni telefon|so dien thoai|nomor (telepon|hp)|telefono nr|τηλεφωνο|κινητο|τηλ',
    zh: '手机号码?|手机|手機號碼?|手機|行動電話|联系电话|聯絡電話|电话号码|電話號碼|电话|電話|联系方式|座机|移动电话',
    es: 'telefono( movil| fijo| de contacto)?|numero de (telefono|movil|celular)|movil|celular|numero telefonico',
    fr: '(numero de )?telephone( portable| mobile| fixe)?|(n|no) de telephone|portable',
    de: 'telefon(nummer)?|handy(nummer)?|mobil(nummer|telefon|funknummer)?|rufnummer|telefonnr|festnetz[a-z]*',
    nl: 'telefoon(nummer)?|mobiel( nummer)?|mobiele telefoon',
    pt: 'telefone|telemovel|celular|numero de (telefone|celular|telemovel)',
    it: '(numero di )?telefono|cellulare|numero di cellulare|recapito telefonico',
    pl: '(numer )?telefonu?|telefon( komorkowy)?|komorka|nr tel(efonu)?',
    ru: '(номер )?(мобильн[а-я]+ )?телефона?|моб(ильный)?( тел[а-я]*)?|контактный телефон|тел|телефонный номер|номер (мобильного|сотового)( телефона)?',
    ja: '電話番号|携帯(電話)?(番号)?|お電話|連絡先',
    ko: '전화 ?번호|휴대 ?(전화|폰)( ?번호)?|핸드폰( ?번호)?|연락처',
    tr: '(cep )?telefon(u|unuz)?( numarasi| numaraniz| no)?|cep( no)?|gsm',
    ar: '(رقم )?(ال)?(هاتف|تليفون|جوال|موبايل|محمول)',
  },
  attribute:
    '[a-z]*(tele|cell|mobile|home|work|day|contact|customer|user|billing|shipping)?phone(number|num|no|nr)?|tel|[a-z]*mobile(number|no|phone)?|msisdn|shouji|sjh|handy|ddd|phn|cellular',
  not: {
    en: 'extension|ext|type|model(l|e|o|u|i)?|модель|brand|marke|marque|marca|provider|carrier|typ|case|best time|mobile home|contract|tariff',
    zh: '型号|型號|機種|品牌',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
