// The contact step's fields as data. The English form names most of its fields for autocomplete; phone, birthday,
// loyalty card and coupon go without, and the Chinese form has none at all, as is common.

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {string} label
 * @property {string} [type]
 * @property {string} [autocomplete]
 * @property {boolean} [optional]
 * @property {string} [hint]
 * @property {string} [placeholder]
 * @property {string} [inputmode]
 * @property {boolean} [half] shares its line with a neighbour
 * @property {string} [button] a button beside the field
 * @property {[string, string][]} [choices] makes it a select
 */

/** @type {Record<import('./products.mjs').Lang, Field[]>} */
export const FIELDS = {
  en: [
    {name: 'email', label: 'E-mail address', type: 'email', autocomplete: 'email', half: true},
    {name: 'phone', label: 'Phone number', type: 'tel', half: true},
    {name: 'given_name', label: 'First name', autocomplete: 'given-name', half: true},
    {name: 'family_name', label: 'Last name', autocomplete: 'family-name', half: true},
    {name: 'street', label: 'Street and number', autocomplete: 'street-address'},
    {name: 'postcode', label: 'Postal code', autocomplete: 'postal-code', half: true},
    {name: 'city', label: 'City', autocomplete: 'address-level2', half: true},
    {
      name: 'country',
      label: 'Country',
      autocomplete: 'country',
      choices: [
        ['DE', 'Germany'],
        ['AT', 'Austria'],
        ['DK', 'Denmark'],
        ['FR', 'France'],
        ['NL', 'Netherlands'],
        ['SE', 'Sweden'],
      ],
    },
    {
      name: 'birthday',
      label: 'Date of birth',
      hint: 'For your birthday bonus',
      placeholder: 'YYYY-MM-DD',
      optional: true,
      half: true,
    },
    {
      name: 'loyalty_card',
      label: 'Loyalty card number',
      placeholder: 'FH-0000-0000',
      optional: true,
      half: true,
    },
    {name: 'coupon', label: 'Coupon code', optional: true},
  ],
  zh: [
    {name: 'receiver', label: '收货人姓名', half: true},
    {name: 'mobile', label: '手机号', type: 'tel', half: true},
    {name: 'captcha', label: '验证码', inputmode: 'numeric', half: true, button: '获取验证码'},
    {name: 'mail', label: '邮箱', half: true},
    {name: 'address', label: '详细地址'},
    {name: 'zip', label: '邮编', inputmode: 'numeric', half: true},
    {name: 'idcard', label: '身份证号', hint: '清关时需要', optional: true, half: true},
    {name: 'coupon', label: '优惠券', optional: true},
  ],
};

/** Asked in a workshop where the loyalty card is what a trip is about. */
const LOYALTY_CARD = /** @type {const} */ ({
  en: {name: 'loyalty_card', label: 'Loyalty card number', placeholder: 'FH-0000-0000', optional: true},
  zh: {name: 'loyalty_card', label: '会员卡号', placeholder: 'FH-0000-0000', optional: true},
});

/**
 * The contact step's fields; a workshop's variant asks for the loyalty card or does not.
 * @param {import('./products.mjs').Lang} lang
 * @param {import('../variants.mjs').Variant} [variant]
 * @returns {Field[]}
 */
export function fieldsOf(lang, variant) {
  if (!variant) return FIELDS[lang];
  const others = FIELDS[lang].filter(({name}) => name !== LOYALTY_CARD[lang].name);
  return variant.loyalty ? [...others, LOYALTY_CARD[lang]] : others;
}

/**
 * The parts of a contact that the shop itself uses, whichever form they came from.
 * @param {Record<string, string>} form
 */
export function contactOf(form) {
  return {
    email: form.email ?? form.mail ?? '',
    name: form.receiver ?? [form.given_name, form.family_name].filter(Boolean).join(' '),
    postcode: form.postcode ?? form.zip ?? '',
    coupon: form.coupon ?? '',
    delivery: form.delivery ?? 'standard',
  };
}
