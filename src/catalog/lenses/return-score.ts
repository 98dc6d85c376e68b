import type {Lens} from '../../model/units';

/** A score of returns, as described by its operator and by a consumer organisation. */
export default {
  id: 'return-score',
  name: {en: 'Scores of returns', zh: '退货评分'},
  about: {
    en: 'The Retail Equation keeps for each shop what a customer bought and returned, and answers whether a return is accepted, warned about or denied. It states that it does not mix what different shops give it; press has often implied the opposite. The grouping into dimensions is ours.',
    zh: 'The Retail Equation 为每家商店分别保存顾客的购买与退货，并回答是否接受、警告或拒绝退货。它声明不会混合不同商店的数据；媒体常有相反暗示。维度由我们归纳。',
  },
  citations: ['TRE-FAQ', 'TRE-PRC'],
  grouping: 'ours',
  dimensions: [
    {
      id: 'return-history',
      name: {en: 'Returns', zh: '退货记录'},
      description: {en: 'What was sent or brought back, how often.', zh: '退回的商品与频率。'},
      unseeable: [{text: {en: 'Returns in the shop itself', zh: '在实体店的退货'}, citations: ['TRE-FAQ']}],
    },
    {
      id: 'purchase-history',
      name: {en: 'Purchases', zh: '购买记录'},
      description: {en: 'What was bought at the same shop.', zh: '在同一商店的购买。'},
      unseeable: [],
    },
    {
      id: 'identification',
      name: {en: 'Identification', zh: '身份识别'},
      description: {en: 'By what a customer is known again.', zh: '据以再次识别顾客的信息。'},
      unseeable: [
        {
          text: {en: 'An identity card that is swiped in the shop', zh: '在店内刷取的身份证件'},
          citations: ['TRE-PRC'],
        },
      ],
    },
  ],
  mappings: [
    {input: 'returns-refunds', dimension: 'return-history', strength: 'documented', citations: ['TRE-FAQ']},
    {
      input: 'purchase-frequency',
      dimension: 'purchase-history',
      strength: 'documented',
      citations: ['TRE-FAQ'],
    },
    {input: 'purchase-value', dimension: 'purchase-history', strength: 'documented', citations: ['TRE-FAQ']},
    {
      input: 'government-id',
      dimension: 'identification',
      strength: 'reported',
      citations: ['TRE-PRC'],
      note: {en: 'Reported for shops of brick and mortar.', zh: '报道涉及实体店。'},
    },
  ],
} satisfies Lens;
