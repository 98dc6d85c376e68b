import {isCountry} from './country-names';
import type {FieldDescription} from './description';
import {fold} from './text';

/** What a select offers, as far as its options tell. */
export type Offer =
  | 'months'
  | 'days'
  | 'coming-years'
  | 'past-years'
  | 'countries'
  | 'states'
  | 'cards'
  | 'titles'
  | 'sexes'
  | 'dialling-codes'
  | 'yes-no'
  | 'numbers';

/** Words of a list; looking one up costs less than the first use of a pattern of all. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const bare = (option: string): string => option.replace(/\.$/, '');

const MONTHS =
  /^(0?[1-9]|1[0-2])?[\s\-–.(/]*(jan|feb|fev|mar|mrt|apr|abr|avr|may|mai|mei|maj|mag|jun|juin|giu|jul|juil|lug|aug|aou|ago|sep|set|okt|oct|out|ott|nov|dec|dez|dic|янв|фев|мар|апр|ма[йи]|июн|июл|авг|сен|окт|ноя|дек|ene|gen|lut|kwi|cze|lip|sie|wrz|paz|lis|gru|sty|oca|sub|nis|haz|tem|agu|eyl|eki|kas|ara|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)|^(0?[1-9]|1[0-2]) ?[月월]/;
/** Codes that stand for countries and for little else. */
const COUNTRY_CODES = set('us uk gb de fr es it nl pl');
const STATES =
  /^(alabama|alaska|arizona|california|texas|florida|new york|ohio|ontario|quebec|alberta|bayern|hessen|sachsen|nsw|new south wales|victoria|queensland|sao paulo|rio de janeiro|北京市?|上海市?|广东省?|廣東省?|浙江省?|東京都|大阪府|北海道|서울|경기|jalisco|madrid|barcelona|lombardia|mazowieckie|istanbul|ankara|al|ak|az|ar|ca|co|ct|tx|ny|on|qc|bc|ab|sp|rj|mg)$/;
const CARDS =
  /\b(visa|master ?card|american express|amex|discover|maestro|jcb|diners|union ?pay)\b|银联|銀聯/;
const TITLES = set(
  'mr mrs ms miss mx dr prof herr frau m mme mlle monsieur madame sr sra srta dhr mevr sig signor ' +
    'signora pan pani 先生 女士 小姐',
);
const SEXES = set(
  'male female man woman men women mannlich weiblich homme femme masculin feminin hombre mujer ' +
    'masculino femenino feminino maschio femmina man vrouw mezczyzna kobieta мужской женский муж жен m f ' +
    'boy girl 男 男性 女 女性 남 남성 여 여성 남자 여자 erkek kadin bay bayan ذكر انثي',
);
const DIALLING = /(^|\()\+ ?\d{1,3}\b|^[a-z .,'()-]+\(?\+\d/;
/** Distances of time zones are written like dialling codes. */
const ZONES = /\b(utc|gmt)\b|[+-]\d{1,2}:\d\d/;

const YES_NO = set(
  'yes no si oui non ja nein nee sim nao tak nie да нет 是 否 はい いいえ 예 아니오 evet hayir نعم لا',
);

const share = (options: readonly string[], pattern: RegExp): number =>
  options.filter(option => pattern.test(option)).length / Math.max(1, options.length);

function numbers(options: readonly string[]): Offer | null {
  const values = options
    .filter(option => /^\d{1,4}[年월日月일년]?$/.test(option))
    .map(option => Number.parseInt(option, 10));
  if (values.length < 3 || values.length < options.length * 0.7) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low >= 1880 && high <= 2120) return high - low >= 30 && low < 2000 ? 'past-years' : 'coming-years';
  // Two digits: years of a card run for some ten or twenty from the year in which the page was made.
  if (low >= 10 && high <= 60 && values.length >= 5) return 'coming-years';
  if (low <= 1 && high === 12) return 'months';
  if (low <= 1 && high === 31) return 'days';
  return 'numbers';
}

/** A list of countries: many of them among many, or nothing else among few. */
function namesCountries(options: readonly string[]): boolean {
  if (options.length < 3) return false;
  const countries = options.filter(option => COUNTRY_CODES.has(option) || isCountry(option)).length;
  return options.length > 15 ? countries >= 8 : countries >= options.length * 0.9;
}

/** Recognises months, years, countries and other usual choices among a select's options. */
export function offerOf(field: FieldDescription): Offer | null {
  const all = (field.options ?? []).map(option => fold(option).replace(/\s+/g, ' ').trim()).filter(Boolean);
  // The first is often “please choose”.
  const options = all.filter(option => !/^[-–—.\s]*$/.test(option));
  if (options.length < 2) return null;
  const rest = options.length > 3 && !/^\d+$/.test(options[0] ?? '') ? options.slice(1) : options;
  if (rest.some(option => option.includes('+')) && share(rest, DIALLING) > 0.6)
    return share(rest, ZONES) > 0.5 ? null : 'dialling-codes';
  if (options.filter(option => YES_NO.has(option)).length >= Math.max(2, options.length - 1)) return 'yes-no';
  const number = numbers(rest);
  if (number) return number;
  if (rest.length <= 16 && options.length >= 10 && options.filter(option => MONTHS.test(option)).length >= 10)
    return 'months';
  if (share(rest, CARDS) >= 0.5) return 'cards';
  if (namesCountries(rest)) return 'countries';
  if (rest.length > 6 && options.filter(option => STATES.test(option)).length >= 5) return 'states';
  if (rest.length <= 12 && options.filter(option => TITLES.has(bare(option))).length >= 2) return 'titles';
  if (rest.length <= 6 && options.filter(option => SEXES.has(bare(option))).length >= 2) return 'sexes';
  return null;
}
