import type {DocumentedUse} from '../../../model/units';

/** Who advertises, measures and replays. */
export default {
  shopify: [
    {
      use: 'analysis',
      grade: 'documented',
      checked: 'M',
      source:
        'https://help.shopify.com/en/manual/fulfillment/managing-orders/protecting-orders/fraud-analysis',
      text: {
        en: 'Orders carry a fraud analysis for the merchant, made with data from shops across the platform.',
        zh: '订单附有欺诈分析供商家参考，其数据来自平台上的各家商店。',
      },
    },
  ],
  'shop-pay': [
    {
      use: 'account',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.shopify.com/legal/privacy',
      text: {
        en: 'Recognises buyers by email or phone at every shop that offers it.',
        zh: '凭邮箱或手机号，在所有提供该服务的商店识别买家。',
      },
    },
  ],
  meta: [
    {
      use: 'matching',
      grade: 'documented',
      checked: 'V',
      source: 'https://www.facebook.com/business/help/611774685654668',
      text: {
        en: 'Advanced matching takes hashed contact data from the page and joins it with accounts for ads and measuring.',
        zh: '高级匹配从页面取得散列后的联系信息，与账户匹配，用于广告与衡量。',
      },
    },
  ],
  'google-ads': [
    {
      use: 'matching',
      grade: 'documented',
      checked: 'V',
      source: 'https://support.google.com/google-ads/answer/9888656',
      text: {
        en: 'Enhanced conversions take hashed contact data and join it with signed-in accounts to count purchases.',
        zh: '增强型转化取得散列后的联系信息，与已登录账户匹配以统计购买。',
      },
    },
  ],
  'google-analytics': [
    {
      use: 'audiences',
      grade: 'documented',
      checked: 'M',
      source: 'https://support.google.com/analytics/answer/9445345',
      text: {
        en: 'With Google signals, visits are joined with signed-in people for audiences across devices.',
        zh: '启用 Google 信号后，访问会与已登录用户关联，用于跨设备受众。',
      },
    },
  ],
  tiktok: [
    {
      use: 'matching',
      grade: 'documented',
      checked: 'M',
      source: 'https://ads.tiktok.com/help/article/advanced-matching-web',
      text: {
        en: 'Advanced matching takes hashed emails and phones and joins them with accounts.',
        zh: '高级匹配取得散列后的邮箱和电话，与账户匹配。',
      },
    },
  ],
  'bing-uet': [
    {
      use: 'matching',
      grade: 'documented',
      checked: 'M',
      source: 'https://help.ads.microsoft.com',
      text: {
        en: 'Enhanced conversions take hashed email and phone to count purchases.',
        zh: '增强型转化取得散列后的邮箱和电话以统计购买。',
      },
    },
  ],
  pinterest: [
    {
      use: 'matching',
      grade: 'documented',
      checked: 'M',
      source: 'https://help.pinterest.com/en/business/article/enhanced-match',
      text: {
        en: 'Enhanced match takes hashed emails and joins them with accounts.',
        zh: '增强匹配取得散列后的邮箱，与账户匹配。',
      },
    },
  ],
  snapchat: [
    {
      use: 'matching',
      grade: 'documented',
      checked: 'M',
      source: 'https://businesshelp.snapchat.com',
      text: {
        en: 'Its pixel takes hashed email and phone and joins them with accounts.',
        zh: '其像素取得散列后的邮箱和电话，与账户匹配。',
      },
    },
  ],
  criteo: [
    {
      use: 'graph',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.criteo.com/privacy/',
      text: {
        en: 'Joins shopping events across shops in one graph of identifiers to choose ads.',
        zh: '把各商店的购物事件汇入同一标识图谱，用于选择广告。',
      },
    },
  ],
  liveramp: [
    {
      use: 'graph',
      grade: 'documented',
      checked: 'M',
      source: 'https://docs.liveramp.com',
      text: {
        en: 'Turns emails into an identifier under which advertisers and publishers match people.',
        zh: '把邮箱转换为标识，供广告主和媒体匹配个人。',
      },
    },
  ],
  'trade-desk': [
    {
      use: 'graph',
      grade: 'documented',
      checked: 'M',
      source: 'https://unifiedid.com/docs',
      text: {
        en: 'Unified ID 2.0 turns emails and phones into a token for ads across sites.',
        zh: 'Unified ID 2.0 把邮箱和电话转换为跨站广告令牌。',
      },
    },
  ],
  'oracle-bluekai': [
    {
      use: 'segments',
      grade: 'reported',
      checked: 'M',
      source: 'FTC, “Data Brokers: A Call for Transparency and Accountability”, May 2014',
      text: {
        en: 'Was one of the data businesses that sold audience segments; Oracle ended its advertising business in 2024.',
        zh: '曾是出售受众分群的数据业务之一；甲骨文于 2024 年结束广告业务。',
      },
    },
  ],
  acxiom: [
    {
      use: 'segments',
      grade: 'documented',
      checked: 'V',
      source: 'FTC, “Data Brokers: A Call for Transparency and Accountability”, May 2014',
      text: {
        en: 'One of nine data brokers that the FTC studied; they sold segments made from purchases and other sources.',
        zh: '美国联邦贸易委员会研究的九家数据经纪商之一；它们出售由购物等来源制成的分群。',
      },
    },
  ],
  epsilon: [
    {
      use: 'segments',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.epsilon.com',
      text: {
        en: 'Pools purchases that retailers and catalogues share and sells audiences made from them.',
        zh: '汇集零售商与邮购商共享的购物数据，并出售由此制成的受众。',
      },
    },
  ],
  neustar: [
    {
      use: 'graph',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.transunion.com',
      text: {
        en: 'Joins offline and online identifiers of people and households for marketing.',
        zh: '为营销关联个人与家庭的线上线下标识。',
      },
    },
  ],
  fullstory: [
    {
      use: 'replay',
      grade: 'documented',
      checked: 'M',
      source: 'https://help.fullstory.com',
      text: {
        en: 'Records what happens on a page, with pointer and typing outside masked fields, for replay.',
        zh: '记录页面上的操作（含指针，以及未遮盖字段中的输入）以供回放。',
      },
    },
  ],
  hotjar: [
    {
      use: 'replay',
      grade: 'documented',
      checked: 'M',
      source: 'https://help.hotjar.com',
      text: {
        en: 'Records sessions and heat maps; what is typed is suppressed unless the site allows it.',
        zh: '记录会话和热图；除非网站允许，否则不记录输入内容。',
      },
    },
  ],
  clarity: [
    {
      use: 'replay',
      grade: 'documented',
      checked: 'M',
      source: 'https://learn.microsoft.com/clarity',
      text: {
        en: 'Records sessions for the site; Microsoft’s terms let it use the data for its own products too.',
        zh: '为网站记录会话；条款允许微软将数据用于自身产品。',
      },
    },
  ],
  contentsquare: [
    {
      use: 'replay',
      grade: 'documented',
      checked: 'M',
      source: 'https://docs.contentsquare.com',
      text: {
        en: 'Measures each movement and hesitation on the page and replays sessions.',
        zh: '衡量页面上的每次移动和迟疑，并回放会话。',
      },
    },
  ],
  'quantum-metric': [
    {
      use: 'replay',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.quantummetric.com',
      text: {
        en: 'Replays sessions and estimates what each error cost the shop.',
        zh: '回放会话，并估算每个错误给商店造成的损失。',
      },
    },
  ],
  'yandex-metrica': [
    {
      use: 'replay',
      grade: 'documented',
      checked: 'M',
      source: 'https://yandex.com/support/metrica/webvisor',
      text: {
        en: 'Webvisor replays sessions with pointer, clicks and typing where the site allows it.',
        zh: 'Webvisor 在网站允许时回放会话，含指针、点击和输入。',
      },
    },
  ],
  klaviyo: [
    {
      use: 'prediction',
      grade: 'documented',
      checked: 'M',
      source: 'https://help.klaviyo.com',
      text: {
        en: 'Predicts a customer’s next order, lifetime value and risk of leaving from shop events.',
        zh: '依据商店事件预测客户的下次订单、终身价值和流失风险。',
      },
    },
  ],
  'dynamic-yield': [
    {
      use: 'segments',
      grade: 'documented',
      checked: 'M',
      source: 'https://support.dynamicyield.com',
      text: {
        en: 'Chooses offers by affinity that it computes from what was viewed and bought.',
        zh: '依据浏览和购买计算偏好，据此选择优惠。',
      },
    },
  ],
} satisfies Record<string, DocumentedUse[]>;
