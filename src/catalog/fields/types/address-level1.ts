import type {FieldType} from '../../../model/units';

export default {
  id: 'address-level1',
  name: {en: 'State or province', zh: '省份'},
  tokens: ['address-level1'],
  words: {
    en: '(billing |shipping )?(state|province|county|region|prefecture|territory|governorate|emirate|canton)( (or|and)? ?(province|region|county|territory|state))*( code)?|states?( of residence)?|state province( region)?|st',
    zh: '省份?|省市|自治区|州|省 市|縣市|所在(省|地区)|地区|州 省',
    es: 'provincia|estado|region|comunidad autonoma|departamento',
    fr: '(etat|province|region|departement|canton)',
    de: 'bundesland|kanton|region|provinz|bundesland (oder )?(kanton|provinz|region)|bundesstaat|provinz (oder )?territorium',
    nl: 'provincie|staat|regio|(staat|provincie|regio) (of )?(provincie|staat|regio)',
    pt: 'estado|uf|distrito|provincia|regiao',
    it: 'provincia|regione|stato|(stato|regione) (o )?(provincia|regione)|provincia (o )?(stato|regione)',
    pl: 'wojewodztwo|region',
    ru: 'область|регион|край|республика|штат|субъект|провинция( или территория)?|штат (или )?(провинция|область|регион)',
    ja: '都道府県',
    ko: '시 ?도|광역시|주 도|도 주',
    tr: '(il|bolge|eyalet)',
    ar: 'المحافظه|الولايه|المنطقه|الاماره|(ال)?مقاطعه',
  },
  attribute:
    '[a-z]*(state|province|region|county|prefecture)(code|id|name|province|list|select|_id)?|administrative ?area|pref|uf|provincia|estado|bundesland|shengfen',
  not: {
    en: 'united|country|marital|of mind|status|statement|civil|issue|issuing|licen[cs]e|time zone|store|of the (vehicle|car|item|product|goods|device|building)|condition',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
