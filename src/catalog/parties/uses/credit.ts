import type {DocumentedUse} from '../../../model/units';

/** Who lends and who keeps credit records. */
export default {
  klarna: [
    {
      use: 'credit-assessment',
      grade: 'reported',
      checked: 'S',
      source: 'Klarna’s privacy notice, as copied on merchants’ sites',
      text: {
        en: 'Notices name identity, device, purchase and payment history and bureau data as what credit and fraud decisions rest on.',
        zh: '其告知书称，信贷与反欺诈决定依据身份、设备、购物与付款记录以及征信数据。',
      },
    },
    {
      use: 'bureau-report',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.klarna.com/international/privacy-policy/',
      text: {
        en: 'In some countries payments by instalments are reported to credit bureaus.',
        zh: '在部分国家，分期付款情况会报送征信机构。',
      },
    },
  ],
  affirm: [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.affirm.com/how-it-works',
      text: {
        en: 'Decides per purchase, with a soft check of the credit file and own history.',
        zh: '逐笔决定，会对信用档案作软查询并参考自身记录。',
      },
    },
    {
      use: 'bureau-report',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.affirm.com/credit-reporting',
      text: {
        en: 'Reports its instalment loans to credit bureaus in the United States.',
        zh: '在美国向征信机构报送分期贷款。',
      },
    },
  ],
  afterpay: [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.afterpay.com',
      text: {
        en: 'Decides each order on past repayment, amount and account age; late payment blocks further orders.',
        zh: '依据还款记录、金额和账户时长逐单决定；逾期会暂停后续下单。',
      },
    },
  ],
  sezzle: [
    {
      use: 'bureau-report',
      grade: 'documented',
      checked: 'M',
      source: 'https://sezzle.com',
      text: {
        en: 'Reports repayment to bureaus for users who opt into its credit-building plan.',
        zh: '对加入信用培养计划的用户，向征信机构报送还款情况。',
      },
    },
  ],
  zip: [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://zip.co',
      text: {
        en: 'Checks applicants, with bureaus among others, before it grants a limit.',
        zh: '授信前审核申请人，包括查询征信机构。',
      },
    },
  ],
  ratepay: [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.ratepay.com/en/ratepay-data-privacy-statement/',
      text: {
        en: 'Queries credit agencies and uses device data when somebody chooses invoice or instalments.',
        zh: '当买家选择账单或分期付款时，查询征信机构并使用设备数据。',
      },
    },
  ],
  riverty: [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.riverty.com',
      text: {
        en: 'Checks creditworthiness and identity for purchases on invoice, with agencies.',
        zh: '对账单付款的购物，通过征信机构审核信用与身份。',
      },
    },
  ],
  paidy: [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://paidy.com',
      text: {
        en: 'Approves purchases by phone number and email within seconds, with its own models.',
        zh: '凭手机号和邮箱，用自有模型在数秒内批准购物。',
      },
    },
  ],
  'bread-pay': [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.breadpayments.com',
      text: {en: 'Lends at checkout after a credit check.', zh: '经信用审核后在结账时放贷。'},
    },
  ],
  synchrony: [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.synchrony.com',
      text: {
        en: 'Issues store cards after a check of the credit file and reports accounts to bureaus.',
        zh: '审核信用档案后发放商店卡，并向征信机构报送账户。',
      },
    },
  ],
  experian: [
    {
      use: 'file',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.experian.com',
      text: {
        en: 'Keeps credit files from lenders and sells reports and scores; also sells marketing data.',
        zh: '保存贷款机构提供的信用档案，出售报告和评分，也出售营销数据。',
      },
    },
  ],
  equifax: [
    {
      use: 'file',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.equifax.com',
      text: {
        en: 'Keeps credit and employment records and sells reports, scores and checks of identity.',
        zh: '保存信用与就业记录，出售报告、评分和身份核验。',
      },
    },
  ],
  transunion: [
    {
      use: 'file',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.transunion.com',
      text: {
        en: 'Keeps credit files and sells scores; joins them with device and marketing data in other products.',
        zh: '保存信用档案并出售评分；在其他产品中与设备和营销数据结合。',
      },
    },
  ],
  schufa: [
    {
      use: 'score',
      grade: 'documented',
      checked: 'S',
      source: 'onlinehaendler-news.de, list of the twelve criteria, March 2026',
      text: {
        en: 'Its score of 2026 names twelve criteria, among them enquiries by online retail and the age of the address.',
        zh: '其 2026 年评分列出十二项标准，其中有网络零售商的查询和住址时长。',
      },
    },
    {
      use: 'decision',
      grade: 'documented',
      checked: 'V',
      source: 'Court of Justice of the EU, C-634/21, ECLI:EU:C:2023:957',
      text: {
        en: 'Making such a score is itself an automated decision where a lender draws strongly on it, the Court of Justice held.',
        zh: '欧盟法院认定：若贷款方在很大程度上依据该评分，制作评分本身即为自动化决定。',
      },
    },
  ],
  crif: [
    {
      use: 'file',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.crif.com',
      text: {
        en: 'Runs credit information systems in several countries to which lenders report.',
        zh: '在多国经营信贷信息系统，由贷款机构报送数据。',
      },
    },
  ],
  'dun-bradstreet': [
    {
      use: 'score',
      grade: 'documented',
      checked: 'V',
      source: 'Court of Justice of the EU, C-203/22, ECLI:EU:C:2025:117',
      text: {
        en: 'In its Austrian case the Court of Justice held that people may have the logic of a score explained to them.',
        zh: '在其奥地利案件中，欧盟法院认定个人有权获知评分逻辑的解释。',
      },
    },
  ],
  fico: [
    {
      use: 'score',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.myfico.com/credit-education/whats-in-your-credit-score',
      text: {
        en: 'Computes scores from credit files alone; nothing that a shop’s trackers see.',
        zh: '仅依据信用档案计算评分，不使用商店追踪器所见内容。',
      },
    },
  ],
  baihang: [
    {
      use: 'file',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.baihangcredit.com',
      text: {
        en: 'Licensed personal credit bureau to which lenders outside the central bank’s system report.',
        zh: '持牌个人征信机构，接收央行征信系统之外的贷款机构报送。',
      },
    },
  ],
  pbccrc: [
    {
      use: 'file',
      grade: 'documented',
      checked: 'M',
      source: 'http://www.pbccrc.org.cn',
      text: {
        en: 'Keeps the central bank’s credit records, reported by banks and licensed lenders.',
        zh: '保存央行征信记录，由银行和持牌贷款机构报送。',
      },
    },
  ],
  'zhima-credit': [
    {
      use: 'score',
      grade: 'documented',
      checked: 'V',
      source: 'ANT-FT17',
      text: {
        en: 'Named repayment, utility bills, shopping frequency and preferences as factors in 2017, and denied reading social-media posts.',
        zh: '2017 年称其因素包括还款、水电缴费、购物频率与偏好，并否认读取社交媒体内容。',
      },
    },
    {
      use: 'inputs',
      grade: 'documented',
      checked: 'V',
      source: 'ANT-PR15',
      text: {
        en: 'Named stable residence and long use of one phone number in 2015.',
        zh: '2015 年提到居住稳定和长期使用同一手机号。',
      },
    },
  ],
  alipay: [
    {
      use: 'score',
      grade: 'reported',
      checked: 'V',
      source: 'XINHUA18',
      text: {
        en: 'Paying with Alipay was reported in 2018 to bring points in Zhima Credit.',
        zh: '2018 年有报道称使用支付宝付款可提高芝麻分。',
      },
    },
  ],
  huabei: [
    {
      use: 'bureau-report',
      grade: 'documented',
      checked: 'M',
      source: 'https://render.alipay.com',
      text: {
        en: 'Its credit service reports to the central bank’s credit reference system, as its agreement says.',
        zh: '其信贷服务协议说明会向央行征信系统报送。',
      },
    },
  ],
  'wechat-payscore': [
    {
      use: 'score',
      grade: 'documented',
      checked: 'M',
      source: 'https://pay.weixin.qq.com',
      text: {
        en: 'Rates users by identity, payment behaviour and kept promises, for services without deposit.',
        zh: '按身份、支付行为和守约记录评估用户，用于免押服务。',
      },
    },
  ],
  'jd-baitiao': [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://baitiao.jd.com',
      text: {
        en: 'Grants credit for purchases from shopping and repayment records at JD.',
        zh: '依据在京东的购物与还款记录给予购物信贷。',
      },
    },
  ],
  bairong: [
    {
      use: 'score',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.brgroup.com',
      text: {
        en: 'Sells risk scores to lenders, with records of loan applications across institutions.',
        zh: '向贷款机构出售风险评分，数据含跨机构的借款申请记录。',
      },
    },
  ],
  'du-xiaoman': [
    {
      use: 'credit-assessment',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.duxiaoman.com',
      text: {
        en: 'Lends online and rates borrowers with its own models.',
        zh: '从事网络放贷，用自有模型评估借款人。',
      },
    },
  ],
  finicity: [
    {
      use: 'income',
      grade: 'documented',
      checked: 'M',
      source: 'https://developer.mastercard.com/open-finance-us',
      text: {
        en: 'Reads bank accounts with consent so that lenders can verify income and assets.',
        zh: '经同意读取银行账户，供贷款机构核实收入与资产。',
      },
    },
  ],
  plaid: [
    {
      use: 'income',
      grade: 'documented',
      checked: 'M',
      source: 'https://plaid.com/docs',
      text: {
        en: 'Reads bank accounts with consent; its consumer reports serve lenders.',
        zh: '经同意读取银行账户，其消费者报告供贷款机构使用。',
      },
    },
  ],
  upstart: [
    {
      use: 'alternative',
      grade: 'documented',
      checked: 'V',
      source: 'CFPB, no-action letter to Upstart, 14 September 2017',
      text: {
        en: 'Its lending model used education and employment beside the credit file.',
        zh: '其放贷模型在信用档案之外还使用学历与就业。',
      },
    },
  ],
  tala: [
    {
      use: 'alternative',
      grade: 'reported',
      checked: 'V',
      source: 'CNBC, 3 January 2020',
      text: {
        en: 'Reported to lend on the data of a phone, such as bills paid by it.',
        zh: '据报道依据手机数据（如用其缴费）放贷。',
      },
    },
  ],
  'lexisnexis-risk': [
    {
      use: 'file',
      grade: 'documented',
      checked: 'M',
      source: 'https://consumer.risk.lexisnexis.com',
      text: {
        en: 'Keeps consumer files from public and other records and sells scores to insurers and lenders.',
        zh: '依据公共等记录保存消费者档案，并向保险与贷款机构出售评分。',
      },
    },
  ],
  serasa: [
    {
      use: 'score',
      grade: 'documented',
      checked: 'M',
      source: 'https://www.serasaexperian.com.br',
      text: {
        en: 'Scores people in Brazil from payment records that lenders and utilities report.',
        zh: '依据贷款机构和公用事业报送的付款记录，为巴西个人评分。',
      },
    },
  ],
} satisfies Record<string, DocumentedUse[]>;
