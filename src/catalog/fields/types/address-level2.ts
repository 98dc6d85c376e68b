import type {FieldType} from '../../../model/units';

export default {
  id: 'address-level2',
  name: {en: 'City', zh: '城市'},
  tokens: ['address-level2'],
  words: {
    en: '(town|city|suburb|locality|municipality|village)( (or|and)? ?(town|city|suburb|locality))*( name)?|post town|hometown|home town|town city|city state',
    more: 'شهر|postort|stad|postadresse sted|kaupunki|postitoimipaikka|varos|telepules|oras|localitate(a)?|mesto|obec|miestas|grad|kota|thanh pho|πολη|град|by',
    zh: '城市|市区|所在城市|市 |市县|縣市|鄉鎮',
    es: 'ciudad|localidad|municipio|poblacion',
    fr: 'ville|localite|commune',
    de: 'ort|stadt|wohnort|ortschaft|gemeinde',
    nl: '(woon)?plaats|stad|gemeente',
    pt: 'cidade|localidade|municipio|concelho',
    it: 'citta|comune|localita',
    pl: 'miasto|miejscowosc',
    ru: 'город|населенный пункт',
    ja: '市区町村|市町村|市区|市区郡',
    ko: '시 ?군 ?구|도시|구 군|시 구|시 군',
    tr: 'sehir|ilce|il ilce',
    ar: 'المدينه|مدينه',
  },
  attribute:
    '[a-z]*(city|town)(name|id)?|locality|municipality|suburb|ciudad|ville|cidade|citta|miasto|ort|plaats|chengshi|village',
  not: {en: 'capacity|ethnicity|birth|publicity|velocity'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
