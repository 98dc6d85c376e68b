import type {Lens} from '../../model/units';

/** What data brokers are reported to sort people by, and the keys by which records are matched. */
export default {
  id: 'data-broker-segments',
  name: {en: 'Data brokers’ segments', zh: '数据经纪商分群'},
  about: {
    en: 'Nine brokers that the US Federal Trade Commission studied in 2014 sorted people into segments by what they buy, earn and read. Advertising companies document by which keys records are matched. The grouping into dimensions is ours.',
    zh: '美国联邦贸易委员会 2014 年考察的九家经纪商，按购买、收入与阅读把人分群。广告公司则公开了用于匹配记录的键。维度由我们归纳。',
  },
  citations: ['FTC14', 'LEAKYFORMS22'],
  grouping: 'ours',
  dimensions: [
    {
      id: 'matching-keys',
      name: {en: 'Keys that match records', zh: '匹配键'},
      description: {
        en: 'By what records of one person are brought together.',
        zh: '把同一人的记录合并所依据的信息。',
      },
      unseeable: [
        {text: {en: 'Lists that a shop uploads by itself', zh: '商店自行上传的名单'}, citations: ['FTC14']},
      ],
    },
    {
      id: 'purchases',
      name: {en: 'Purchases', zh: '购买'},
      description: {en: 'What is bought and for how much.', zh: '购买内容与金额。'},
      unseeable: [
        {text: {en: 'Purchases with loyalty cards in shops', zh: '实体店会员卡消费'}, citations: ['FTC14']},
      ],
    },
    {
      id: 'household',
      name: {en: 'Person and household', zh: '个人与家庭'},
      description: {en: 'Age, home, work, income.', zh: '年龄、住所、职业、收入。'},
      unseeable: [{text: {en: 'Public registers', zh: '公共登记'}, citations: ['FTC14']}],
    },
    {
      id: 'interests',
      name: {en: 'Interests and contacts', zh: '兴趣与联系'},
      description: {
        en: 'What one looks at, what is sensitive, whom one knows.',
        zh: '浏览内容、敏感兴趣、社会联系。',
      },
      unseeable: [],
    },
  ],
  mappings: [
    {
      input: 'email-identity',
      dimension: 'matching-keys',
      strength: 'documented',
      citations: ['LEAKYFORMS22'],
    },
    {
      input: 'cross-site-identifier',
      dimension: 'matching-keys',
      strength: 'documented',
      citations: ['LEAKYFORMS22'],
    },
    {input: 'purchase-category', dimension: 'purchases', strength: 'reported', citations: ['FTC14']},
    {input: 'purchase-value', dimension: 'purchases', strength: 'reported', citations: ['FTC14']},
    {input: 'demographics', dimension: 'household', strength: 'reported', citations: ['FTC14']},
    {input: 'income-assets', dimension: 'household', strength: 'reported', citations: ['FTC14']},
    {input: 'postal-address', dimension: 'household', strength: 'reported', citations: ['FTC14']},
    {input: 'education-occupation', dimension: 'household', strength: 'reported', citations: ['FTC14']},
    {input: 'browsing-interests', dimension: 'interests', strength: 'reported', citations: ['FTC14']},
    {input: 'sensitive-interests', dimension: 'interests', strength: 'reported', citations: ['FTC14']},
    {input: 'social-connections', dimension: 'interests', strength: 'reported', citations: ['FTC14']},
  ],
} satisfies Lens;
