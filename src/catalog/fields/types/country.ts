import type {FieldType} from '../../../model/units';

export default {
  id: 'country',
  name: {en: 'Country', zh: '国家'},
  tokens: ['country', 'country-name'],
  words: {
    en: '(your |select |billing |shipping |home |current )?country( (or |of )?(region|residence|territory|name|location|citizenship|origin))*|nation|country region|nationality|citizenship|select country',
    more: 'maa|orszag|tara|zeme|salis|drzava|negara|quoc gia|χωρα|държава',
    zh: '国家(或|/)?(地区)?|國家(地區)?|国家 地区|国籍|國籍',
    es: 'pais( de residencia)?|nacionalidad|pais region',
    fr: 'pays( de residence)?|nationalite|pays region',
    de: 'land|staat|staatsangehorigkeit|nationalitat|herkunftsland|land region',
    nl: 'land|nationaliteit',
    pt: 'pais|nacionalidade',
    it: 'paese|nazione|stato|nazionalita|cittadinanza',
    pl: 'kraj|panstwo|narodowosc|obywatelstwo',
    ru: 'страна|гражданство',
    ja: '国 |国名|国籍|国 地域|国または地域',
    ko: '국가|나라|국적',
    tr: 'ulke|uyruk|ulke bolge',
    ar: '(ال)?(دوله|بلد)|الجنسيه',
  },
  attribute:
    '[a-z]*country(code|id|name|list|select|cd|_id|_code|region)?|nation|nationality|pais|pays|land|kraj|guojia|ctry|cntry',
  not: {en: 'phone|dial|calling|tel|area|music|code 1|code of phone'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
