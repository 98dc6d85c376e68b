import type {BehaviouralInput} from '../../model/units';

export default [
  {
    id: 'payment-method-choice',
    group: 'payment',
    name: {en: 'How you choose to pay', zh: '支付方式'},
    description: {
      en: 'Card, wallet, invoice, instalments, cash on delivery.',
      zh: '银行卡、钱包、账单、分期、货到付款。',
    },
    signals: [
      {id: 'payment-method-field', grade: 'observed', from: 'field', types: ['payment-method']},
      {id: 'payment-type-told', grade: 'observed', from: 'fact', has: 'paymentType'},
      {id: 'payment-info-event', grade: 'derivable', from: 'event', events: ['add-payment-info']},
      {id: 'payment-request', grade: 'derivable', from: 'payment-request'},
      {id: 'wallet-asked', grade: 'derivable', from: 'role', roles: ['wallet']},
    ],
  },
  {
    id: 'payment-card-details',
    group: 'payment',
    name: {en: 'Card facts', zh: '银行卡信息'},
    description: {
      en: 'Card network, first digits, last four, expiry, country.',
      zh: '卡组织、卡号首尾、有效期、国家。',
    },
    signals: [
      {
        id: 'card-field',
        grade: 'observed',
        from: 'field',
        types: ['cc-number', 'cc-exp', 'cc-csc', 'cc-name', 'iban'],
      },
      {
        id: 'card-sent',
        grade: 'observed',
        from: 'personal',
        types: ['cc-number', 'cc-exp', 'cc-csc', 'iban'],
      },
    ],
  },
  {
    id: 'payment-outcome',
    group: 'payment',
    name: {en: 'Paid, declined, retried', zh: '支付结果'},
    description: {
      en: 'Whether a payment worked and how often you tried.',
      zh: '支付是否成功、尝试次数。',
    },
    signals: [{id: 'purchase-told', grade: 'derivable', from: 'event', events: ['purchase']}],
  },
  {
    id: 'bill-payment',
    group: 'payment',
    name: {en: 'Paying regular bills', zh: '缴费'},
    description: {
      en: 'Utility, phone, rent, top-up or subscription payments.',
      zh: '水电、话费、房租、充值或订阅付款。',
    },
    signals: [],
  },
  {
    id: 'credit-application',
    group: 'payment',
    name: {en: 'Asking for credit', zh: '申请信贷'},
    description: {
      en: 'Pay-later, instalments or a card offer, with a soft or hard check.',
      zh: '先享后付、分期或信用卡，可能有信用查询。',
    },
    signals: [{id: 'pay-later-present', grade: 'plausible', from: 'role', roles: ['credit-and-bnpl']}],
  },
] satisfies BehaviouralInput[];
