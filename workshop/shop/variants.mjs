// Six trips through the same shop that differ in one thing each. What the companies get differs with it.

/**
 * @typedef {object} Variant
 * @property {string} id
 * @property {'guest' | 'account'} who
 * @property {boolean} loyalty a loyalty card is asked for and given
 * @property {'card' | 'alipay' | 'instalments'} pay
 * @property {'accept' | 'reject'} consent
 * @property {{en: string, zh: string}} name
 * @property {{en: string, zh: string}} task what the participant does
 */

const GUEST = /** @type {const} */ ({who: 'guest', loyalty: false, pay: 'card', consent: 'accept'});

/** The first is what the others are compared with. @type {readonly Variant[]} */
export const VARIANTS = [
  {
    id: 'guest',
    ...GUEST,
    name: {en: 'As a guest', zh: '以访客身份'},
    task: {
      en: 'Accept the banner, buy one thing as a guest, pay by card.',
      zh: '在横幅中选择全部接受，以访客身份购买一件商品，用银行卡付款。',
    },
  },
  {
    id: 'account',
    ...GUEST,
    who: 'account',
    name: {en: 'With an account', zh: '注册账户'},
    task: {
      en: 'Accept the banner. The shop wants an account before the checkout: make one. Pay by card.',
      zh: '在横幅中选择全部接受。商店要求结算前注册账户：请注册一个。用银行卡付款。',
    },
  },
  {
    id: 'loyalty',
    ...GUEST,
    loyalty: true,
    name: {en: 'With a loyalty card', zh: '使用会员卡'},
    task: {
      en: 'Accept the banner, give your loyalty card number at the checkout, pay by card.',
      zh: '在横幅中选择全部接受，结算时填写会员卡号，用银行卡付款。',
    },
  },
  {
    id: 'alipay',
    ...GUEST,
    pay: 'alipay',
    name: {en: 'Paying with Alipay', zh: '用支付宝付款'},
    task: {
      en: 'Accept the banner, buy as a guest, choose Alipay.',
      zh: '在横幅中选择全部接受，以访客身份购买，选择支付宝。',
    },
  },
  {
    id: 'instalments',
    ...GUEST,
    pay: 'instalments',
    name: {en: 'Paying in instalments', zh: '分期付款'},
    task: {
      en: 'Accept the banner, buy as a guest, choose three instalments. The lender asks for more.',
      zh: '在横幅中选择全部接受，以访客身份购买，选择分 3 期付款。贷款方会要求更多信息。',
    },
  },
  {
    id: 'refused',
    ...GUEST,
    consent: 'reject',
    name: {en: 'Consent refused', zh: '拒绝同意'},
    task: {
      en: 'Reject everything in the banner, buy one thing as a guest, pay by card.',
      zh: '在横幅中选择全部拒绝，以访客身份购买一件商品，用银行卡付款。',
    },
  },
];

/** @param {string | undefined} id @returns {Variant | undefined} */
export const variantOf = id => VARIANTS.find(variant => variant.id === id);
