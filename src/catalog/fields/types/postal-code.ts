import type {FieldType} from '../../../model/units';

export default {
  id: 'postal-code',
  name: {en: 'Postcode', zh: '邮政编码'},
  tokens: ['postal-code'],
  words: {
    en: '(post(al)?|zip)( ?code| ?number)?( (or|and)? ?(zip|post(al)?)( ?code)?)*|zip|zip code|post ?code|pin code|eircode|postal|zip postal( code)?|postal zip( code)?|mail code',
    more: 'postnummer|postnr|postinumero|iranyitoszam|cod postal|psc|smerovaci cislo|pasto kodas|postanski broj|kode pos|ταχυδρομικος κωδικας|пощенски код',
    zh: '邮政编码|邮编|郵遞區號|郵政編碼|邮政编号|邮区',
    es: 'codigo postal|c p|cp',
    fr: 'code postal|cp',
    de: 'plz|postleitzahl',
    nl: 'postcode',
    pt: 'cep|codigo postal',
    it: 'cap|codice postale|c a p',
    pl: 'kod pocztowy',
    ru: '(почтовый )?индекс',
    ja: '郵便番号',
    ko: '우편 ?번호',
    tr: 'posta kodu',
    ar: 'الرمز البريدي|رمز بريدي',
  },
  attribute:
    '[a-z]*(zip|post|postal)(code|cd|number|_code)?|[a-z]*zipcode|[a-z]*postcode|[a-z]*postalcode|plz|cep|cap|zip|cp|youbian|codigo ?postal|code ?postal|zip ?(5|4)',
  not: {en: 'comment|title|message|post id|anonymous'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
