import type {Lens} from '../../model/units';

/** Trust scores that fraud prevention companies give to orders and accounts. The dimensions are our grouping of what the vendors document. */
export default {
  id: 'merchant-trust',
  name: {en: 'Merchants’ trust scores', zh: '商户信任评分'},
  about: {
    en: 'Companies that guard shops against fraud judge orders, accounts and returns. They protect shoppers as well, mostly judge one transaction, and rule out in their contracts that they are used for credit. These are trust scores, not credit scores. The grouping into dimensions is ours.',
    zh: '防欺诈公司为商户评估订单、账户与退货。它们同时保护消费者，多数只评估单笔交易，并在合同中排除用于信贷。这是信任评分，而非信用评分。维度由我们归纳。',
  },
  citations: [
    'SIFT-API',
    'FORTER-PP',
    'RISK-SUP',
    'RISK-TERMS',
    'SIGNIFYD-PN',
    'KOUNT',
    'TMX-PN',
    'STRIPE-AFD',
    'MIMS19',
    'HILL19',
  ],
  grouping: 'ours',
  dimensions: [
    {
      id: 'identity-consistency',
      name: {en: 'Consistent identity', zh: '身份一致性'},
      description: {
        en: 'Whether name, e-mail, phone and addresses fit each other and an account.',
        zh: '姓名、邮箱、电话、地址与账户是否相互吻合。',
      },
      unseeable: [],
    },
    {
      id: 'device-network',
      name: {en: 'Device and network', zh: '设备与网络'},
      description: {
        en: 'Which device and which connection, and whether they are known.',
        zh: '所用设备与网络，以及是否曾出现过。',
      },
      unseeable: [],
    },
    {
      id: 'behavioural-signals',
      name: {en: 'Behaviour on the page', zh: '页面行为'},
      description: {
        en: 'How one types, moves, and how long one stays.',
        zh: '如何输入、移动，以及停留多久。',
      },
      unseeable: [],
    },
    {
      id: 'transaction-pattern',
      name: {en: 'The order itself', zh: '交易本身'},
      description: {
        en: 'What is bought, for how much, how it is paid and delivered.',
        zh: '购买内容、金额、付款与配送方式。',
      },
      unseeable: [
        {
          text: {
            en: 'Results of the bank’s checks of address and card code, and chargebacks',
            zh: '银行对地址与安全码的核验结果，以及拒付记录',
          },
          citations: ['SIFT-API'],
        },
      ],
    },
    {
      id: 'cross-merchant-history',
      name: {en: 'History at other shops', zh: '跨商户历史'},
      description: {en: 'Orders and identities pooled over many shops.', zh: '汇集多家商户的订单与身份。'},
      unseeable: [
        {
          text: {en: 'Orders at other shops that use the same company', zh: '在使用同一公司的其他商户的订单'},
          citations: ['SIGNIFYD-FAQ', 'TMX-PN'],
        },
      ],
    },
    {
      id: 'content-and-messages',
      name: {en: 'What one writes', zh: '撰写的内容'},
      description: {
        en: 'Messages, listings and reviews on the shop’s platform.',
        zh: '在商户平台上的消息、发布与评价。',
      },
      unseeable: [],
    },
  ],
  mappings: [
    {
      input: 'legal-name',
      dimension: 'identity-consistency',
      strength: 'documented',
      citations: ['SIFT-API', 'TMX-PN', 'STRIPE-RADAR'],
    },
    {
      input: 'email-identity',
      dimension: 'identity-consistency',
      strength: 'documented',
      citations: ['SIFT-API', 'TMX-PN', 'STRIPE-RADAR'],
    },
    {
      input: 'phone-number',
      dimension: 'identity-consistency',
      strength: 'documented',
      citations: ['SIFT-API', 'TMX-PN'],
    },
    {
      input: 'postal-address',
      dimension: 'identity-consistency',
      strength: 'documented',
      citations: ['SIFT-API', 'TMX-PN', 'STRIPE-RADAR'],
    },
    {
      input: 'email-pattern',
      dimension: 'identity-consistency',
      strength: 'reported',
      citations: ['MIMS19'],
      note: {en: 'Reported: many digits at the end of an address.', zh: '据报道：邮箱末尾含大量数字。'},
    },
    {
      input: 'address-stability',
      dimension: 'identity-consistency',
      strength: 'documented',
      citations: ['SIFT-API'],
      note: {
        en: 'Documented: both addresses are sent. That a difference counts is our inference.',
        zh: '有明确来源：账单与收货地址都会发送；差异是否计入属于我们的推断。',
      },
    },
    {
      input: 'account-login-tenure',
      dimension: 'identity-consistency',
      strength: 'documented',
      citations: ['SIFT-API', 'FORTER-PP', 'MIMS19'],
      note: {
        en: 'Documented are account events; how new an account is was reported.',
        zh: '账户事件有明确来源；账户新旧仅见报道。',
      },
    },
    {
      input: 'government-id',
      dimension: 'identity-consistency',
      strength: 'documented',
      citations: ['TMX-PN', 'SIFT-SUP'],
      note: {
        en: 'Documented for ThreatMetrix (licence numbers). Sift tells merchants not to send official numbers.',
        zh: 'ThreatMetrix 有明确来源（证照号码）；Sift 则要求商户不要发送证件号码。',
      },
    },
    {
      input: 'social-connections',
      dimension: 'identity-consistency',
      strength: 'documented',
      citations: ['SIFT-API'],
      note: {en: 'Documented: who referred the customer.', zh: '有明确来源：推荐人。'},
    },
    {
      input: 'device-type-os',
      dimension: 'device-network',
      strength: 'documented',
      citations: ['STRIPE-AFD', 'FORTER-PP', 'RISK-SUP', 'KOUNT'],
    },
    {
      input: 'device-fingerprint',
      dimension: 'device-network',
      strength: 'documented',
      citations: ['STRIPE-AFD', 'FORTER-PP', 'RISK-SUP', 'KOUNT'],
    },
    {
      input: 'ip-location',
      dimension: 'device-network',
      strength: 'documented',
      citations: ['RISK-SUP', 'FORTER-PP', 'SIFT-API'],
    },
    {
      input: 'network-anonymity',
      dimension: 'device-network',
      strength: 'documented',
      citations: ['RISK-SUP', 'TMX-PORT'],
      note: {
        en: 'Documented: detection of proxies. Trying ports of one’s own machine was reported.',
        zh: '有明确来源：代理检测；探测本机端口仅见报道。',
      },
    },
    {
      input: 'cross-site-identifier',
      dimension: 'cross-merchant-history',
      strength: 'documented',
      citations: ['TMX-PN', 'SIGNIFYD-FAQ'],
    },
    {
      input: 'typing-dynamics',
      dimension: 'behavioural-signals',
      strength: 'documented',
      citations: ['STRIPE-AFD', 'MIMS19'],
      note: {
        en: 'Documented: pasting instead of typing. The rhythm of typing was reported.',
        zh: '有明确来源：粘贴而非键入；键入节奏仅见报道。',
      },
    },
    {
      input: 'pointer-scroll-dynamics',
      dimension: 'behavioural-signals',
      strength: 'documented',
      citations: ['STRIPE-AFD'],
    },
    {
      input: 'dwell-engagement',
      dimension: 'behavioural-signals',
      strength: 'documented',
      citations: ['STRIPE-AFD'],
    },
    {input: 'time-of-day', dimension: 'behavioural-signals', strength: 'reported', citations: ['MIMS19']},
    {
      input: 'browsing-interests',
      dimension: 'behavioural-signals',
      strength: 'documented',
      citations: ['FORTER-PP', 'MIMS19'],
    },
    {
      input: 'cart-behaviour',
      dimension: 'transaction-pattern',
      strength: 'documented',
      citations: ['SIFT-API'],
    },
    {
      input: 'purchase-value',
      dimension: 'transaction-pattern',
      strength: 'documented',
      citations: ['SIFT-API', 'STRIPE-AFD'],
    },
    {
      input: 'purchase-category',
      dimension: 'transaction-pattern',
      strength: 'documented',
      citations: ['SIFT-API', 'STRIPE-AFD'],
    },
    {
      input: 'purchase-frequency',
      dimension: 'cross-merchant-history',
      strength: 'documented',
      citations: ['SIGNIFYD-FAQ', 'HILL19'],
      note: {
        en: 'Documented: orders pooled over shops. That their frequency counts is inferred.',
        zh: '有明确来源：跨商户汇集订单；频率是否计入属于推断。',
      },
    },
    {
      input: 'delivery-choice',
      dimension: 'transaction-pattern',
      strength: 'documented',
      citations: ['SIFT-API'],
      note: {en: 'Documented: express delivery.', zh: '有明确来源：加急配送。'},
    },
    {
      input: 'discount-sensitivity',
      dimension: 'transaction-pattern',
      strength: 'documented',
      citations: ['SIFT-API'],
      note: {en: 'Documented: promotions, against their abuse.', zh: '有明确来源：优惠活动，用于防滥用。'},
    },
    {
      input: 'payment-card-details',
      dimension: 'transaction-pattern',
      strength: 'documented',
      citations: ['SIFT-API', 'TMX-PN'],
    },
    {
      input: 'payment-outcome',
      dimension: 'transaction-pattern',
      strength: 'documented',
      citations: ['SIFT-API', 'TMX-PN'],
    },
    {
      input: 'payment-method-choice',
      dimension: 'transaction-pattern',
      strength: 'documented',
      citations: ['SIFT-API', 'TMX-PN'],
    },
    {
      input: 'returns-refunds',
      dimension: 'transaction-pattern',
      strength: 'documented',
      citations: ['SIGNIFYD-FAQ'],
    },
    {
      input: 'user-content-ratings',
      dimension: 'content-and-messages',
      strength: 'documented',
      citations: ['SIFT-API', 'HILL19'],
      note: {
        en: 'Documented: events for messages and listings. Messages found in a person’s file were reported.',
        zh: '有明确来源：消息与发布事件；个人档案中含消息内容仅见报道。',
      },
    },
  ],
} satisfies Lens;
