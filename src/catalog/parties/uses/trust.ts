import type {DocumentedUse} from '../../../model/units';

/** Who judges transactions, devices and identities. */
export default {
  sift: [
    {
      use: 'consortium',
      grade: 'documented',
      checked: 'V',
      source: 'https://siftscience.zendesk.com/hc/articles/204429307',
      text: {
        en: 'Takes account, order, payment and message events of a shop and answers with risk scores from models that learn across its customers.',
        zh: '接收商店的账户、订单、支付与消息事件，并用在其客户之间学习的模型给出风险评分。',
      },
    },
    {
      use: 'profile',
      grade: 'reported',
      checked: 'S',
      source: 'K. Hill, The New York Times, November 2019',
      text: {
        en: 'Files of several hundred pages on single people, with years of orders, were handed out on request.',
        zh: '有人要求查阅后，收到了数百页的个人档案，其中有多年的订单。',
      },
    },
  ],
  forter: [
    {
      use: 'decision',
      grade: 'documented',
      checked: 'V',
      source: 'https://www.forter.com/forter-privacy-policy/',
      text: {
        en: 'Decides on single transactions from order, account and device data and activity across the merchants that use it.',
        zh: '依据订单、账户、设备数据以及在各合作商户的活动，对单笔交易作出决定。',
      },
    },
  ],
  riskified: [
    {
      use: 'decision',
      grade: 'documented',
      checked: 'V',
      source: 'https://support.riskified.com',
      text: {
        en: 'Compares customer details, network address, device and behaviour with millions of earlier orders and approves or declines each order.',
        zh: '把客户资料、网络地址、设备和行为与数百万笔以往订单比较，对每笔订单批准或拒绝。',
      },
    },
  ],
  signifyd: [
    {
      use: 'consortium',
      grade: 'documented',
      checked: 'V',
      source: 'https://www.signifyd.com/legalcenter/privacy-faqs',
      text: {
        en: 'Pools transactions of its merchants in a network, from account creation to returns, to rate orders.',
        zh: '把各商户从注册到退货的交易汇入同一网络，用来评估订单。',
      },
    },
  ],
  kount: [
    {
      use: 'profile',
      grade: 'documented',
      checked: 'V',
      source: 'https://github.com/Kount/kount-ris-dotnet-sdk/wiki/Kount-Data-Collector',
      text: {
        en: 'A script on the page collects technical traits of the device for the fraud decision of the session.',
        zh: '页面脚本收集设备的技术特征，用于该会话的反欺诈判断。',
      },
    },
  ],
  threatmetrix: [
    {
      use: 'consortium',
      grade: 'documented',
      checked: 'V',
      source: 'LexisNexis Risk, ThreatMetrix processing notice',
      text: {
        en: 'Joins tokenised names, addresses, phones, cards and devices across its customers into one digital identity.',
        zh: '把各客户提供的姓名、地址、电话、卡和设备经令牌化后合并为一个数字身份。',
      },
    },
  ],
  'stripe-radar': [
    {
      use: 'profile',
      grade: 'documented',
      checked: 'V',
      source: 'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
      text: {
        en: 'Device traits and signs of activity, such as mouse movement and pasting, go to fraud models.',
        zh: '设备特征与操作迹象（如鼠标移动、粘贴）被送往反欺诈模型。',
      },
    },
  ],
  stripe: [
    {
      use: 'consortium',
      grade: 'documented',
      checked: 'M',
      source: 'https://docs.stripe.com/radar',
      text: {
        en: 'Rates payments with models trained on payments across the businesses that use Stripe.',
        zh: '用基于所有使用 Stripe 的商家支付数据训练的模型评估付款。',
      },
    },
  ],
  'paypal-fraudnet': [
    {
      use: 'profile',
      grade: 'documented',
      checked: 'M',
      source: 'https://developer.paypal.com/limited-release/fraudnet/',
      text: {
        en: 'Collects browser and device data at checkout to help PayPal decide about risk.',
        zh: '在结账时收集浏览器与设备数据，供 PayPal 判断风险。',
      },
    },
  ],
  paypal: [
    {
      use: 'share',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.paypal.com/us/legalhub/privacy-full',
      text: {
        en: 'Says in its privacy statement that it uses transactions to manage risk and to tailor offers of merchants.',
        zh: '其隐私声明称会用交易数据管理风险，并定制商家优惠。',
      },
    },
  ],
  iovation: [
    {
      use: 'consortium',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.transunion.com/solution/truvalidate',
      text: {
        en: 'Recognises devices across subscribers and reports whether one was linked with fraud before.',
        zh: '跨客户识别设备，并告知该设备以前是否与欺诈有关。',
      },
    },
  ],
  maxmind: [
    {
      use: 'score',
      grade: 'documented',
      checked: 'M',
      source: 'https://dev.maxmind.com/minfraud',
      text: {
        en: 'Returns a risk score for a transaction from network address, email, addresses and device, learning from all its users.',
        zh: '依据网络地址、邮箱、地址和设备返回交易风险分，并从全部用户数据中学习。',
      },
    },
  ],
  seon: [
    {
      use: 'enrichment',
      grade: 'documented',
      checked: 'M',
      source: 'https://docs.seon.io',
      text: {
        en: 'Looks up at which online services an email address or phone number is registered and adds that to the risk score.',
        zh: '查询邮箱或手机号注册过哪些网络服务，并计入风险评分。',
      },
    },
  ],
  sardine: [
    {
      use: 'behaviour',
      grade: 'documented',
      checked: 'M',
      source: 'https://docs.sardine.ai',
      text: {
        en: 'Watches typing, pasting and pointer behaviour on the page as signals of fraud.',
        zh: '观察页面上的输入、粘贴和指针行为，作为欺诈信号。',
      },
    },
  ],
  fingerprint: [
    {
      use: 'identifier',
      grade: 'documented',
      checked: 'M',
      source: 'https://dev.fingerprint.com/docs',
      text: {
        en: 'Computes a visitor identifier from browser traits that is meant to last when cookies are deleted.',
        zh: '由浏览器特征计算访客标识，清除 Cookie 后仍可识别。',
      },
    },
  ],
  datadome: [
    {
      use: 'bot',
      grade: 'documented',
      checked: 'M',
      source: 'https://docs.datadome.co',
      text: {
        en: 'Tells people from bots by device traits and behaviour, request by request.',
        zh: '按设备特征和行为，逐次区分真人与机器人。',
      },
    },
  ],
  human: [
    {
      use: 'bot',
      grade: 'documented',
      checked: 'M',
      source: 'https://docs.humansecurity.com',
      text: {
        en: 'Scores visits as human or automated from browser traits and behaviour.',
        zh: '依据浏览器特征和行为，判断访问是真人还是自动化程序。',
      },
    },
  ],
  recaptcha: [
    {
      use: 'score',
      grade: 'documented',
      checked: 'M',
      source: 'https://developers.google.com/recaptcha/docs/v3',
      text: {
        en: 'Gives each interaction a score for how likely it is a person; the site decides what follows.',
        zh: '为每次互动打分，表示是真人的可能性；如何处理由网站决定。',
      },
    },
    {
      use: 'payment',
      grade: 'documented',
      checked: 'M',
      source: 'https://cloud.google.com/recaptcha/docs/fraud-prevention',
      text: {
        en: 'The enterprise edition rates payment transactions for fraud with data of the order.',
        zh: '企业版利用订单数据评估支付欺诈风险。',
      },
    },
  ],
  hcaptcha: [
    {
      use: 'bot',
      grade: 'documented',
      checked: 'M',
      source: 'https://docs.hcaptcha.com',
      text: {
        en: 'Rates visitors as person or bot; risk scores are part of the enterprise edition.',
        zh: '判断访客是真人还是机器人；企业版提供风险评分。',
      },
    },
  ],
  biocatch: [
    {
      use: 'behaviour',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.biocatch.com',
      text: {
        en: 'Compares how somebody types and moves with earlier sessions, mostly for banks.',
        zh: '把输入与移动方式同以往会话比较，主要用于银行。',
      },
    },
  ],
  'neuro-id': [
    {
      use: 'behaviour',
      grade: 'documented',
      checked: 'M',
      source: 'https://neuro-id.readme.io',
      text: {
        en: 'Reads hesitation, correction and pasting in forms as signs of intent, for applications for credit above all.',
        zh: '把填表时的迟疑、更正和粘贴解读为意图迹象，主要用于信贷申请。',
      },
    },
  ],
  nudata: [
    {
      use: 'behaviour',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.mastercard.com',
      text: {
        en: 'Builds profiles of typing and device behaviour to recognise returning people and automation.',
        zh: '建立输入与设备行为画像，用于识别回访者和自动化程序。',
      },
    },
  ],
  ravelin: [
    {
      use: 'decision',
      grade: 'documented',
      checked: 'M',
      source: 'https://developer.ravelin.com',
      text: {
        en: 'Scores customers and orders for fraud with models and a graph of connected accounts.',
        zh: '用模型和账户关联图评估客户与订单的欺诈风险。',
      },
    },
  ],
  emailage: [
    {
      use: 'score',
      grade: 'documented',
      checked: 'M',
      source: 'https://risk.lexisnexis.com',
      text: {
        en: 'Rates the risk of an email address by its history across customers.',
        zh: '依据邮箱在各客户处的历史评估其风险。',
      },
    },
  ],
  ekata: [
    {
      use: 'identity',
      grade: 'documented',
      checked: 'M',
      source: 'https://developer.mastercard.com/ekata',
      text: {
        en: 'Checks whether name, address, phone, email and network address belong together and returns a score.',
        zh: '核对姓名、地址、电话、邮箱和网络地址是否相符，并返回评分。',
      },
    },
  ],
  socure: [
    {
      use: 'identity',
      grade: 'documented',
      checked: 'M',
      source: 'https://developer.socure.com',
      text: {
        en: 'Predicts from identity details, device and network data whether an applicant is real, for onboarding.',
        zh: '在开户时，依据身份资料、设备和网络数据预测申请人是否真实。',
      },
    },
  ],
  telesign: [
    {
      use: 'score',
      grade: 'documented',
      checked: 'M',
      source: 'https://developer.telesign.com',
      text: {
        en: 'Returns a reputation score of a phone number from traffic patterns and data of carriers.',
        zh: '依据通信模式和运营商数据返回手机号的信誉分。',
      },
    },
  ],
  prove: [
    {
      use: 'identity',
      grade: 'documented',
      checked: 'M',
      source: 'https://developer.prove.com',
      text: {
        en: 'Checks with carriers how long and by whom a phone number has been held.',
        zh: '向运营商核实手机号由谁持有以及持有时长。',
      },
    },
  ],
  accertify: [
    {
      use: 'consortium',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.accertify.com',
      text: {
        en: 'Screens orders with rules, models and records shared among its clients.',
        zh: '用规则、模型以及客户间共享的记录筛查订单。',
      },
    },
  ],
  cybersource: [
    {
      use: 'decision',
      grade: 'documented',
      checked: 'M',
      source: 'https://developer.cybersource.com/docs/cybs/en-us/decision-manager',
      text: {
        en: 'Decision Manager scores orders with data from transactions across Visa’s network.',
        zh: 'Decision Manager 利用 Visa 网络中的交易数据为订单评分。',
      },
    },
  ],
  cardinal: [
    {
      use: 'authentication',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.emvco.com/emv-technologies/3-d-secure/',
      text: {
        en: 'In 3-D Secure the browser’s traits go to the card’s bank, which decides whether to ask for proof.',
        zh: '在 3-D Secure 中，浏览器特征会交给发卡行，由其决定是否要求验证。',
      },
    },
  ],
  clearsale: [
    {
      use: 'score',
      grade: 'documented',
      checked: 'M',
      source: 'https://api.clearsale.com.br',
      text: {
        en: 'Scores online orders in Brazil; analysts review part of them.',
        zh: '为巴西的线上订单评分，部分由人工复核。',
      },
    },
  ],
  adyen: [
    {
      use: 'decision',
      grade: 'documented',
      checked: 'M',
      source: 'https://docs.adyen.com/risk-management',
      text: {
        en: 'Scores each payment with device fingerprint and what it has seen of the shopper across merchants.',
        zh: '利用设备指纹及其在各商户见过的购物者信息，为每笔付款评分。',
      },
    },
  ],
  'checkout-com': [
    {
      use: 'decision',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.checkout.com/docs',
      text: {
        en: 'Offers merchants fraud scores that learn from payments across its network.',
        zh: '向商户提供从全网付款中学习的欺诈评分。',
      },
    },
  ],
  tongdun: [
    {
      use: 'consortium',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.tongdun.cn',
      text: {
        en: 'Joins risk records of many customers and recognises devices for lenders and shops.',
        zh: '汇集众多客户的风险记录并识别设备，服务于贷款机构和商店。',
      },
    },
  ],
  'the-retail-equation': [
    {
      use: 'return-score',
      grade: 'documented',
      checked: 'V',
      source: 'https://www.theretailequation.com/Consumers/consumerbenefits.aspx',
      text: {
        en: 'Rates returns by a person’s history with that retailer and can refuse them; says that retailers’ data are not mixed.',
        zh: '依据个人在该零售商的退货历史评估，可拒绝退货；称不混合各零售商的数据。',
      },
    },
  ],
} satisfies Record<string, DocumentedUse[]>;
