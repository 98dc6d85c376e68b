import type {Lens} from '../../model/units';

/** FICO’s five parts and the twelve published criteria of SCHUFA’s score of 2026, as a contrast: they use almost nothing that a shop’s page collects. */
export default {
  id: 'classic-credit',
  name: {en: 'Classic credit scores (FICO, SCHUFA)', zh: '传统信用评分（FICO、SCHUFA）'},
  about: {
    en: 'A contrast. These scores rest on files of credit: repayment, debts, age of accounts. Of what a shop’s page collects they use almost nothing, except that asking for credit can leave an enquiry. SCHUFA has published twelve criteria since 17 March 2026; FICO names five parts. What is not listed here is not used by these models.',
    zh: '作为对照。这类评分以信贷档案为依据：还款、负债、账户年限。购物页面收集的信息几乎都不使用，只有申请信贷可能留下查询记录。SCHUFA 自 2026 年 3 月 17 日起公布十二项标准；FICO 公布五个部分。此处未列出的，这些模型并不使用。',
  },
  citations: ['FICO', 'SCHUFA26', 'SCHUFA12', 'CJEU634', 'CJEU203'],
  grouping: 'ours',
  dimensions: [
    {
      id: 'payment-history',
      name: {en: 'Payment history and disruptions', zh: '还款记录与违约'},
      description: {
        en: 'Whether credit was repaid; unpaid debts on file.',
        zh: '信贷是否偿还；档案中的未清债务。',
      },
      unseeable: [
        {
          text: {en: 'Repayment of loans and cards', zh: '贷款与信用卡的还款'},
          citations: ['FICO', 'SCHUFA12'],
        },
      ],
    },
    {
      id: 'new-credit',
      name: {en: 'Enquiries and new credit', zh: '查询与新增信贷'},
      description: {
        en: 'Requests for credit, and enquiries by telecoms and online retail in twelve months.',
        zh: '信贷申请，以及十二个月内电信与网络零售的查询。',
      },
      unseeable: [],
    },
    {
      id: 'amounts-owed',
      name: {en: 'Amounts owed', zh: '负债'},
      description: {
        en: 'How much is owed, loans with the longest term, mortgages.',
        zh: '欠款、期限最长的贷款、房贷。',
      },
      unseeable: [
        {text: {en: 'Balances of credit accounts', zh: '信贷账户余额'}, citations: ['FICO', 'SCHUFA12']},
      ],
    },
    {
      id: 'length-of-history',
      name: {en: 'Age of accounts', zh: '账户年限'},
      description: {
        en: 'How old the oldest card and the oldest bank contract are.',
        zh: '最早的信用卡与银行合约已有多久。',
      },
      unseeable: [
        {
          text: {en: 'Age of cards and bank contracts', zh: '信用卡与银行合约的年限'},
          citations: ['FICO', 'SCHUFA12'],
        },
      ],
    },
    {
      id: 'address-age',
      name: {en: 'Age of the current address', zh: '现住址年限'},
      description: {
        en: 'How long one has lived at the current address (SCHUFA).',
        zh: '在现住址居住多久（SCHUFA）。',
      },
      unseeable: [],
    },
    {
      id: 'identity-check',
      name: {en: 'Identity check', zh: '身份核验'},
      description: {
        en: 'Whether an identity check is on file (SCHUFA).',
        zh: '档案中是否有身份核验（SCHUFA）。',
      },
      unseeable: [],
    },
  ],
  mappings: [
    {
      input: 'credit-application',
      dimension: 'new-credit',
      strength: 'documented',
      citations: ['FICO', 'SCHUFA12'],
    },
    {
      input: 'payment-outcome',
      dimension: 'payment-history',
      strength: 'documented',
      citations: ['FICO', 'SCHUFA12'],
      note: {
        en: 'Documented for unpaid debts. A declined card is not an input.',
        zh: '有明确来源的是未清债务；刷卡被拒并不计入。',
      },
    },
    {
      input: 'payment-method-choice',
      dimension: 'new-credit',
      strength: 'plausible',
      citations: ['SCHUFA12'],
      note: {
        en: 'Invoice or instalments can bring an enquiry; whether this shop makes one is not visible.',
        zh: '赊购或分期可能引发查询；本店是否查询无法看到。',
      },
    },
    {input: 'address-stability', dimension: 'address-age', strength: 'documented', citations: ['SCHUFA12']},
    {input: 'government-id', dimension: 'identity-check', strength: 'documented', citations: ['SCHUFA12']},
    {
      input: 'bill-payment',
      dimension: 'payment-history',
      strength: 'documented',
      citations: ['BOOST', 'SCHUFA12'],
      note: {
        en: 'With FICO only by Experian Boost, to which one signs up.',
        zh: 'FICO 仅通过自愿加入的 Experian Boost 计入。',
      },
    },
  ],
} satisfies Lens;
