// Invented shoppers. Their values are unusual so that a search for one in a payload cannot hit by chance; the
// search words stand in a description only, so that no third party is told them as a product's name.

/**
 * @typedef {object} Persona
 * @property {string} search
 * @property {Record<string, string>} contact form field name → what is typed or chosen
 * @property {string} delivery
 * @property {string} deliveryNote
 * @property {{number: string, expiry: string, cvc: string}} card
 * @property {string} payPassword
 * @property {string} [password] for the shop's own account
 */

/** @type {Persona} */
export const PERSONA = {
  search: 'hand-thrown',
  contact: {
    email: 'mara.lindqvist.4417@postfach.example',
    phone: '+49 151 23456789',
    given_name: 'Mara',
    family_name: 'Lindqvist',
    street: 'Zwiebelsteig 88b',
    postcode: '04317',
    city: 'Leipzig',
    country: 'DE',
    birthday: '1987-03-14',
    loyalty_card: 'FH-2290-7731',
    coupon: 'FERN10',
  },
  delivery: 'express',
  deliveryNote: 'Blue door behind the bicycle shed',
  card: {number: '4242424242424242', expiry: '1234', cvc: '737'},
  payPassword: '824613',
};

/** @type {Persona} */
export const PERSONA_ZH = {
  search: '手工拉坯',
  contact: {
    receiver: '林晓青',
    mobile: '13800138000',
    captcha: '604417',
    mail: 'lin.xiaoqing.5526@youxiang.example',
    address: '梧桐路88弄6号302室',
    zip: '200031',
    // The specimen number printed in the national standard GB 11643-1999.
    idcard: '11010519491231002X',
    coupon: 'FERN10',
  },
  delivery: 'express',
  deliveryNote: '自行车棚后面的蓝门',
  card: {number: '4242424242424242', expiry: '1234', cvc: '737'},
  payPassword: '824613',
};
