import type {Lens} from '../../model/units';

/** Lenders’ use of data beside credit files, by named lenders. The grouping is ours. */
export default {
  id: 'alternative-credit',
  name: {en: 'Alternative credit and pay-later', zh: '替代数据信贷与先买后付'},
  about: {
    en: 'Lenders that look beyond the credit file: Upstart, Tala, Kreditech, ZestFinance, and pay-later companies such as Klarna. Each is documented or reported for its own inputs; none is known to use all of them. The grouping into dimensions is ours.',
    zh: '在信贷档案之外寻找依据的放贷方：Upstart、Tala、Kreditech、ZestFinance，以及 Klarna 等先买后付公司。各自的输入均有文献或报道；没有任何一家被证实使用全部。维度由我们归纳。',
  },
  citations: ['UPSTART17', 'SBPC20', 'TALA20', 'PI15', 'KRED13', 'KRED-BIIA', 'ZEST', 'KLARNA', 'BOOST'],
  grouping: 'ours',
  dimensions: [
    {
      id: 'work-and-means',
      name: {en: 'Work, study and means', zh: '工作、学历与收入'},
      description: {en: 'School, work and income.', zh: '学校、职业与收入。'},
      unseeable: [
        {text: {en: 'School records and payrolls', zh: '学籍与薪资记录'}, citations: ['UPSTART17']},
      ],
    },
    {
      id: 'payments',
      name: {en: 'Bills and purchases', zh: '账单与购买'},
      description: {en: 'Regular bills, and orders with the lender.', zh: '定期账单，以及在该放贷方的订单。'},
      unseeable: [{text: {en: 'Movements of a bank account', zh: '银行账户流水'}, citations: ['BOOST']}],
    },
    {
      id: 'connections',
      name: {en: 'Connections', zh: '社会关系'},
      description: {en: 'Friends, and what others say.', zh: '朋友，以及他人的评价。'},
      unseeable: [
        {text: {en: 'Contacts and messages on a phone', zh: '手机中的通讯录与短信'}, citations: ['PI15']},
      ],
    },
    {
      id: 'device-and-place',
      name: {en: 'Device and place', zh: '设备与位置'},
      description: {en: 'Which device, and where.', zh: '何种设备，身在何处。'},
      unseeable: [],
    },
    {
      id: 'manner',
      name: {en: 'Manner of filling in', zh: '填写方式'},
      description: {en: 'How a form is filled in.', zh: '填写表单的方式。'},
      unseeable: [],
    },
    {
      id: 'stability',
      name: {en: 'Stability', zh: '稳定性'},
      description: {en: 'How often one moves.', zh: '搬迁的频率。'},
      unseeable: [],
    },
  ],
  mappings: [
    {
      input: 'education-occupation',
      dimension: 'work-and-means',
      strength: 'documented',
      citations: ['UPSTART17', 'SBPC20'],
      note: {en: 'Documented for Upstart.', zh: '有明确来源的是 Upstart。'},
    },
    {
      input: 'income-assets',
      dimension: 'work-and-means',
      strength: 'documented',
      citations: ['UPSTART17'],
      note: {en: 'Documented for Upstart.', zh: '有明确来源的是 Upstart。'},
    },
    {
      input: 'bill-payment',
      dimension: 'payments',
      strength: 'documented',
      citations: ['BOOST', 'TALA20'],
      note: {
        en: 'Documented for Experian Boost, reported for Tala.',
        zh: 'Experian Boost 有明确来源；Tala 见于报道。',
      },
    },
    {
      input: 'purchase-frequency',
      dimension: 'payments',
      strength: 'plausible',
      citations: ['KLARNA'],
      note: {
        en: 'Pay-later companies name purchase and payment history with themselves; the exact list was not verified.',
        zh: '先买后付公司提到在其自身的购买与付款历史；具体清单未经核实。',
      },
    },
    {
      input: 'purchase-value',
      dimension: 'payments',
      strength: 'plausible',
      citations: ['KLARNA'],
      note: {en: 'As for frequency.', zh: '同购买频率。'},
    },
    {
      input: 'social-connections',
      dimension: 'connections',
      strength: 'reported',
      citations: ['KRED-BIIA', 'PI15'],
      note: {en: 'Reported for Kreditech and Lenddo.', zh: '报道涉及 Kreditech 与 Lenddo。'},
    },
    {
      input: 'user-content-ratings',
      dimension: 'connections',
      strength: 'reported',
      citations: ['KRED13'],
      note: {en: 'Reported: ratings on eBay.', zh: '据报道：eBay 评价。'},
    },
    {
      input: 'device-type-os',
      dimension: 'device-and-place',
      strength: 'reported',
      citations: ['KRED13'],
      note: {en: 'Reported for Kreditech: expensive or cheap.', zh: '报道涉及 Kreditech：设备贵贱。'},
    },
    {
      input: 'ip-location',
      dimension: 'device-and-place',
      strength: 'reported',
      citations: ['PI15'],
      note: {en: 'Reported for apps on phones.', zh: '报道涉及手机应用。'},
    },
    {
      input: 'typing-dynamics',
      dimension: 'manner',
      strength: 'reported',
      citations: ['KRED-HMG', 'KRED-BIIA'],
      note: {en: 'Reported: a name that is typed or pasted.', zh: '据报道：姓名是键入还是粘贴。'},
    },
    {
      input: 'dwell-engagement',
      dimension: 'manner',
      strength: 'reported',
      citations: ['KRED-HMG', 'KRED-BIIA'],
      note: {en: 'Reported: the time that the form took.', zh: '据报道：填写表单的用时。'},
    },
    {
      input: 'form-errors-case',
      dimension: 'manner',
      strength: 'plausible',
      citations: [],
      note: {
        en: 'Use of capitals is said of ZestFinance; we found no source.',
        zh: '有说法称 ZestFinance 看大小写；我们未找到来源。',
      },
    },
    {input: 'address-stability', dimension: 'stability', strength: 'reported', citations: ['ZEST']},
  ],
} satisfies Lens;
