import type {Dimension, Lens} from '../../model/units';

const circulated = (percent: number): Dimension['circulatedWeight'] => ({
  percent,
  status: 'circulated, unconfirmed',
  citations: ['ZH-WEIGHTS'],
});

/**
 * Zhima (Sesame) Credit as published 2015 to 2018; the present model is not public. The operator published
 * the dimensions, not the algorithm and no weights.
 */
export default {
  id: 'zhima',
  name: {en: 'Zhima (Sesame) Credit', zh: '芝麻信用'},
  original: '芝麻信用',
  about: {
    en: 'A private, opt-in score inside Alipay with a programme of rewards and penalties. It is not the Chinese state’s system. Its five dimensions are published, its formula is not.',
    zh: '支付宝内由用户自愿开通的商业评分，并配有奖惩机制。它不是国家的社会信用体系。公开的是五个维度，而不是算法。',
  },
  citations: ['CHONG19', 'ANT-PR15', 'ANT-FT17', 'CITLAB17', 'ZH-DIMS'],
  dimensions: [
    {
      id: 'credit-history',
      original: '信用历史',
      name: {en: 'Credit history', zh: '信用历史'},
      description: {
        en: 'Past repayment on credit accounts, and how long they exist.',
        zh: '过往信用账户的还款记录及账户历史。',
      },
      circulatedWeight: circulated(35),
      unseeable: [
        {
          text: {en: 'Repayment of credit cards and online loans', zh: '信用卡和网络贷款的还款'},
          citations: ['ANT-FT17'],
        },
      ],
    },
    {
      id: 'behaviour-preference',
      original: '行为偏好',
      name: {en: 'Behaviour and preference', zh: '行为偏好'},
      description: {
        en: 'Habits and their stability in shopping, paying bills, transfers and wealth products.',
        zh: '购物、缴费、转账、理财等活动中的偏好及稳定性。',
      },
      circulatedWeight: circulated(20),
      unseeable: [
        {
          text: {en: 'Transfers and wealth products inside the payment app', zh: '支付应用内的转账与理财'},
          citations: ['XINHUA18'],
        },
      ],
    },
    {
      id: 'fulfilment-capacity',
      original: '履约能力',
      name: {en: 'Fulfilment capacity', zh: '履约能力'},
      description: {en: 'Means, and a record of keeping agreements.', zh: '履行约定的能力与记录。'},
      circulatedWeight: circulated(25),
      unseeable: [
        {
          text: {en: 'Social insurance and housing fund', zh: '社会保险和住房公积金'},
          citations: ['ZH-WEIGHTS'],
        },
      ],
    },
    {
      id: 'identity-characteristics',
      original: '身份特质',
      name: {en: 'Identity characteristics', zh: '身份特质'},
      description: {
        en: 'How complete and reliable personal data are: study, work, real-name use.',
        zh: '个人信息是否丰富可靠：学习、工作、实名消费等。',
      },
      circulatedWeight: circulated(15),
      unseeable: [],
    },
    {
      id: 'social-relationships',
      original: '人脉关系',
      name: {en: 'Social relationships', zh: '人脉关系'},
      description: {
        en: 'Influence in dealings with others, and the credit standing of friends.',
        zh: '人际往来中的影响力，以及好友的信用状况。',
      },
      circulatedWeight: circulated(5),
      unseeable: [
        {
          text: {en: 'The credit standing of friends', zh: '好友的信用状况'},
          citations: ['CITLAB17', 'HVIST17'],
        },
      ],
    },
  ],
  mappings: [
    {
      input: 'bill-payment',
      dimension: 'credit-history',
      strength: 'documented',
      citations: ['ANT-FT17', 'ANT-PR15'],
    },
    {
      input: 'credit-application',
      dimension: 'credit-history',
      strength: 'plausible',
      citations: ['ANT-FT17'],
      note: {
        en: 'Repayment is documented; that applying for credit counts is our inference.',
        zh: '还款有明确来源；申请本身是否计入属于我们的推断。',
      },
    },
    {
      input: 'payment-outcome',
      dimension: 'credit-history',
      strength: 'plausible',
      citations: ['ANT-FT17'],
      note: {
        en: 'Repayment is documented; card declines are not.',
        zh: '还款有明确来源；刷卡被拒没有来源。',
      },
    },
    {
      input: 'purchase-frequency',
      dimension: 'behaviour-preference',
      strength: 'documented',
      citations: ['ANT-FT17'],
    },
    {
      input: 'purchase-category',
      dimension: 'behaviour-preference',
      strength: 'documented',
      citations: ['ANT-FT17', 'CITLAB17', 'BBC15'],
      note: {
        en: 'The operator speaks of “preferences” only. Examples such as games or nappies are an executive’s illustration of 2015, never confirmed as a rule.',
        zh: '运营方只提到“偏好”。游戏或纸尿裤等例子是 2015 年一位高管的举例，从未被证实为规则。',
      },
    },
    {
      input: 'purchase-value',
      dimension: 'behaviour-preference',
      strength: 'reported',
      citations: ['ZH-NODETAIL', 'TIME19'],
    },
    {
      input: 'browsing-interests',
      dimension: 'behaviour-preference',
      strength: 'reported',
      citations: ['CHINADAILY15', 'FINTECHNEWS15'],
    },
    {
      input: 'time-of-day',
      dimension: 'behaviour-preference',
      strength: 'reported',
      citations: ['CITLAB17'],
      note: {
        en: 'Late-night browsing was suggested by representatives; unconfirmed.',
        zh: '深夜浏览曾由相关人士提及，未经证实。',
      },
    },
    {
      input: 'dwell-engagement',
      dimension: 'behaviour-preference',
      strength: 'reported',
      citations: ['FINTECHNEWS15'],
    },
    {
      input: 'payment-method-choice',
      dimension: 'behaviour-preference',
      strength: 'reported',
      citations: ['XINHUA18'],
      note: {en: 'Reported for paying with Alipay.', zh: '报道涉及使用支付宝付款。'},
    },
    {input: 'search-queries', dimension: 'behaviour-preference', strength: 'plausible', citations: []},
    {
      input: 'returns-refunds',
      dimension: 'behaviour-preference',
      strength: 'plausible',
      citations: ['ZH-NODETAIL'],
    },
    {input: 'delivery-choice', dimension: 'behaviour-preference', strength: 'plausible', citations: []},
    {
      input: 'income-assets',
      dimension: 'fulfilment-capacity',
      strength: 'reported',
      citations: ['ZH-WEIGHTS'],
    },
    {
      input: 'account-login-tenure',
      dimension: 'identity-characteristics',
      strength: 'reported',
      citations: ['CHINADAILY15', 'ZH-DIMS'],
    },
    {
      input: 'phone-number',
      dimension: 'identity-characteristics',
      strength: 'documented',
      citations: ['ANT-PR15'],
      note: {
        en: 'Documented: the same mobile number for a long time.',
        zh: '有明确来源：长期使用同一手机号。',
      },
    },
    {
      input: 'address-stability',
      dimension: 'identity-characteristics',
      strength: 'documented',
      citations: ['ANT-PR15'],
    },
    {
      input: 'postal-address',
      dimension: 'identity-characteristics',
      strength: 'reported',
      citations: ['ANT-PR15'],
      note: {en: 'By way of stable residence.', zh: '通过居住稳定性间接涉及。'},
    },
    {
      input: 'legal-name',
      dimension: 'identity-characteristics',
      strength: 'reported',
      citations: ['XINHUA18'],
    },
    {
      input: 'government-id',
      dimension: 'identity-characteristics',
      strength: 'reported',
      citations: ['XINHUA18'],
    },
    {
      input: 'education-occupation',
      dimension: 'identity-characteristics',
      strength: 'reported',
      citations: ['XINHUA18', 'ZH-ADDINFO'],
    },
    {
      input: 'demographics',
      dimension: 'identity-characteristics',
      strength: 'reported',
      citations: ['ZH-ADDINFO'],
      note: {en: 'Consumer guides only; weak.', zh: '仅见于消费者指南，来源较弱。'},
    },
    {
      input: 'social-connections',
      dimension: 'social-relationships',
      strength: 'documented',
      citations: ['CITLAB17', 'HVIST17'],
      note: {
        en: 'The dimension is published; how friends’ scores count is reported only.',
        zh: '该维度已公开；好友评分如何计入仅见报道。',
      },
    },
    {
      input: 'user-content-ratings',
      dimension: 'social-relationships',
      strength: 'denied',
      citations: ['ANT-FT17', 'FINTECHNEWS15'],
      note: {
        en: 'The operator denies reading the content of social-media posts. Ratings on Taobao were reported in 2015.',
        zh: '运营方否认读取社交媒体内容。2015 年曾有报道提及淘宝评价。',
      },
    },
  ],
} satisfies Lens;
