/** Words of the labelled beacons for what the catalogue calls otherwise; the rest are the same. */

/** Decoder → vendor. @type {Record<string, string>} */
export const VENDORS = {
  'universal-analytics': 'google-analytics',
  floodlight: 'google-floodlight',
  'meta-pixel': 'meta',
  'x-ads': 'twitter',
  piano: 'at-internet',
  'bing-uet': 'bing-ads',
  'adobe-edge': 'adobe-web-sdk',
  'yandex-metrica': 'yandex',
  'baidu-tongji': 'baidu',
  'trade-desk': 'the-trade-desk',
  'adobe-id-service': 'adobe-experience-cloud-id',
  'yahoo-ads': 'yahoo',
  'yahoo-japan-ads': 'yahoo-japan',
  'cj-affiliate': 'cj',
  'rakuten-advertising': 'rakuten',
  'naver-analytics': 'naver',
  'kakao-pixel': 'kakao',
  'line-tag': 'line',
  'vk-ads': 'vk',
  clarity: 'microsoft-clarity',
};

/** Steps that the labels don't set apart. @type {Record<string, string>} */
export const EVENTS = {identify: 'other', 'add-shipping-info': 'other'};

/** Field type → the label's word, or words where it names parts and the whole. @type {Record<string, string[]>} */
export const PERSONAL = {
  tel: ['phone'],
  'given-name': ['firstName', 'name'],
  'family-name': ['lastName', 'name'],
  'street-address': ['address', 'street'],
  'address-level1': ['state', 'address'],
  'address-level2': ['city', 'address'],
  'postal-code': ['postcode', 'zip', 'address'],
  'customer-id': ['customerId'],
  bday: ['birthDate'],
  sex: ['gender'],
};
