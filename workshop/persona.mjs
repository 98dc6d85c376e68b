// An invented shopper for each participant, to type instead of oneself: `node workshop/persona.mjs 7 [--lang zh]`.
// The same number always gives the same person. Each value comes from a range that belongs to nobody, or is a specimen:
//
// - e-mail: names below `.example` are never registered (RFC 2606);
// - phone: (0)30 23125 000 to 999 is kept by Germany's Bundesnetzagentur for media productions (Mitteilung 148/2021,
//   Amtsblatt 7/2021). China keeps no such range; its mobile numbers begin with 13 to 19 (MIIT numbering plan), so one that
//   begins with 12 rings nowhere, though a form that checks will refuse it;
// - cards: test numbers from Stripe's documentation (docs.stripe.com/testing), which no bank has given to anybody;
// - Chinese identity number: the specimen printed in GB 11643-1999.
//
// Names, streets and house numbers are invented.

import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

/** @typedef {import('./shop/personas.mjs').Persona} Persona */
/** @typedef {'en' | 'zh'} Lang */

/** Participants that have a phone number of their own. */
export const MOST_PERSONAS = 1000;

const GIVEN = 'Mara Ilse Jonas Edda Piet Runa Aron Svea Tomke Lene Arvid Hedda Emil Frida Nils Thea'.split(
  ' ',
);
const FAMILY =
  'Lindqvist Ahrenholt Borgstede Cordsen Dierkes Elverfeld Falkenrode Grothusen Harmsdorf Ihlefeld'.split(
    ' ',
  );
const STREETS = 'Zwiebelsteig Lampenmacherweg Krugbäckergang Fadenspulerweg Teekesselgasse Blauhandweg'.split(
  ' ',
);
const GIVEN_ZH = '晓青 雨桐 子墨 思远 若溪 明轩 安然 景行 知夏 书白 云帆 清越'.split(' ');
const FAMILY_ZH = '林 沈 江 苏 叶 陆 温 顾 白 秦'.split(' ');
const PINYIN = {
  晓青: 'xiaoqing',
  雨桐: 'yutong',
  子墨: 'zimo',
  思远: 'siyuan',
  若溪: 'ruoxi',
  明轩: 'mingxuan',
  安然: 'anran',
  景行: 'jingxing',
  知夏: 'zhixia',
  书白: 'shubai',
  云帆: 'yunfan',
  清越: 'qingyue',
  林: 'lin',
  沈: 'shen',
  江: 'jiang',
  苏: 'su',
  叶: 'ye',
  陆: 'lu',
  温: 'wen',
  顾: 'gu',
  白: 'bai',
  秦: 'qin',
};
const STREETS_ZH = '瓷灯路 竹篮巷 茶壶弄 蓝布街 木梳里'.split(' ');
const CARDS = [
  {number: '4242424242424242', expiry: '1234', cvc: '737'},
  {number: '5555555555554444', expiry: '1134', cvc: '482'},
  {number: '6200000000000005', expiry: '1034', cvc: '915'},
];

/** A source of numbers that depends on nothing but the participant's. @param {number} number */
function dice(number) {
  const bytes = createHash('sha256').update(`tillwatch persona ${number}`).digest();
  let at = 0;
  const next = () => {
    at = (at + 2) % 30;
    return bytes.readUInt16BE(at);
  };
  return {
    /** @param {number} below */
    number: below => next() % below,
    /** @template T @param {readonly T[]} list @returns {T} */
    of: list => /** @type {T} */ (list[next() % list.length]),
  };
}

/** @param {number} number @param {number} digits */
const padded = (number, digits) => String(number).padStart(digits, '0');

/**
 * The invented shopper of a participant.
 * @param {number} participant 1 and up; another thousand begins anew
 * @param {Lang} [lang]
 * @returns {Persona}
 */
export function personaOf(participant, lang = 'en') {
  if (!Number.isInteger(participant) || participant < 1)
    throw new RangeError('A participant has a number from 1 up.');
  const number = participant % MOST_PERSONAS;
  const roll = dice(number);
  // The participant's own number stands in every value, so that no two are alike.
  const tail = `${padded(number, 3)}${roll.number(10)}`;
  const shared = {
    delivery: 'express',
    card: roll.of(CARDS),
    payPassword: `8${padded(number, 3)}${padded(roll.number(100), 2)}`,
  };
  const password = `Canary-${tail}-${roll.number(1000)}-teapot`;
  return lang === 'zh'
    ? chinese(number, tail, {...shared, password})
    : german(number, tail, {...shared, password});
}

/** @typedef {Pick<Persona, 'delivery' | 'card' | 'payPassword'> & {password: string}} Shared */

/** @param {number} number @param {string} tail @param {Shared} shared @returns {Persona} */
function german(number, tail, shared) {
  const roll = dice(number + MOST_PERSONAS);
  const [given, family] = [roll.of(GIVEN), roll.of(FAMILY)];
  return {
    ...shared,
    search: 'hand-thrown',
    deliveryNote: `Blue door ${tail} behind the bicycle shed`,
    contact: {
      email: `${given}.${family}.${tail}@postfach.example`.toLowerCase(),
      phone: `+49 30 23125${padded(number, 3)}`,
      given_name: given,
      family_name: family,
      street: `${roll.of(STREETS)} ${tail}b`,
      postcode: '10999',
      city: 'Berlin',
      country: 'DE',
      birthday: `19${60 + roll.number(40)}-${padded(1 + roll.number(12), 2)}-${padded(1 + roll.number(28), 2)}`,
      loyalty_card: `FH-${tail}-${padded(roll.number(10_000), 4)}`,
      coupon: 'FERN10',
    },
  };
}

/** @param {number} number @param {string} tail @param {Shared} shared @returns {Persona} */
function chinese(number, tail, shared) {
  const roll = dice(number + 2 * MOST_PERSONAS);
  const [family, given] = [roll.of(FAMILY_ZH), roll.of(GIVEN_ZH)];
  const latin = [family, given].map(name => /** @type {Record<string, string>} */ (PINYIN)[name]).join('.');
  return {
    ...shared,
    search: '手工拉坯',
    deliveryNote: `自行车棚后面的蓝门${tail}`,
    contact: {
      receiver: family + given,
      mobile: `1200${padded(roll.number(10_000), 4)}${padded(number, 3)}`,
      captcha: `60${tail}`,
      mail: `${latin}.${tail}@youxiang.example`,
      address: `${roll.of(STREETS_ZH)}${tail}弄${1 + roll.number(40)}号302室`,
      zip: '200031',
      idcard: '11010519491231002X',
      loyalty_card: `FH-${tail}-${padded(roll.number(10_000), 4)}`,
      coupon: 'FERN10',
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values, positionals} = parseArgs({
    options: {lang: {type: 'string', default: 'en'}},
    allowPositionals: true,
  });
  const persona = personaOf(Number(positionals[0] ?? 1), values.lang === 'zh' ? 'zh' : 'en');
  console.log(JSON.stringify(persona, null, 2));
}
