/**
 * Country calling codes by ISO 3166-1 code, for countries in which shops are common. Source: ITU-T E.164,
 * list of assigned country codes.
 */
const CODES: Readonly<Record<string, string>> = {
  US: '1',
  CA: '1',
  RU: '7',
  KZ: '7',
  EG: '20',
  ZA: '27',
  GR: '30',
  NL: '31',
  BE: '32',
  FR: '33',
  ES: '34',
  HU: '36',
  IT: '39',
  RO: '40',
  CH: '41',
  AT: '43',
  GB: '44',
  UK: '44',
  DK: '45',
  SE: '46',
  NO: '47',
  PL: '48',
  DE: '49',
  PE: '51',
  MX: '52',
  AR: '54',
  BR: '55',
  CL: '56',
  CO: '57',
  VE: '58',
  MY: '60',
  AU: '61',
  ID: '62',
  PH: '63',
  NZ: '64',
  SG: '65',
  TH: '66',
  JP: '81',
  KR: '82',
  VN: '84',
  CN: '86',
  TR: '90',
  IN: '91',
  PK: '92',
  LK: '94',
  MA: '212',
  DZ: '213',
  TN: '216',
  NG: '234',
  KE: '254',
  PT: '351',
  LU: '352',
  IE: '353',
  IS: '354',
  FI: '358',
  BG: '359',
  LT: '370',
  LV: '371',
  EE: '372',
  UA: '380',
  RS: '381',
  HR: '385',
  SI: '386',
  CZ: '420',
  SK: '421',
  HK: '852',
  MO: '853',
  BD: '880',
  TW: '886',
  SA: '966',
  AE: '971',
  IL: '972',
  QA: '974',
};

/** Languages in which a form may ask for the name of a country. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'zh', 'ja'];
let byName: Map<string, string> | undefined;

/** Codes by the names of countries, as the browser knows them. */
function codesByName(): Map<string, string> {
  if (byName) return byName;
  byName = new Map();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], {type: 'region'});
    for (const [country, code] of Object.entries(CODES)) {
      byName.set((names.of(country) ?? country).toLowerCase(), code);
    }
  }
  return byName;
}

/** Every code, or those of the given countries (ISO 3166-1 code or name) where any of them is known. */
export function callingCodes(countries: readonly string[]): string[] {
  const known = countries.flatMap(
    country => CODES[country.trim().toUpperCase()] ?? codesByName().get(country.trim().toLowerCase()) ?? [],
  );
  return [...new Set(known.length > 0 ? known : Object.values(CODES))];
}
