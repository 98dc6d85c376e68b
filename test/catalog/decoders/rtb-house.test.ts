import {describeDecoder} from './decoding';

describeDecoder(
  'rtb-house',
  [
    {
      says: 'a sale of version 2',
      url: 'https://creativecdn.com/tags/v2?type=json',
      body: {
        th: 'x',
        tags: [
          {eventType: 'conversion', conversionId: 'O1', conversionValue: '19.9', offerIds: ['S1', 'S2']},
        ],
      },
      reads: [
        {orderId: 'O1', value: 19.9, items: [{id: 'S1'}, {id: 'S2'}], event: 'purchase', name: 'conversion'},
      ],
    },
    {
      says: 'an order',
      url: 'https://us.creativecdn.com/tags?id=pr_abc_orderstatus2_18.5_O1_A,B&cd=default',
      reads: [
        {event: 'purchase', name: 'orderstatus2', value: 18.5, orderId: 'O1', items: [{id: 'A'}, {id: 'B'}]},
      ],
    },
    {
      says: 'the view of a product',
      url: 'https://us.creativecdn.com/tags?id=pr_abc_offer_A',
      reads: [{event: 'product-view', name: 'offer', items: [{id: 'A'}]}],
    },
  ],
  [['https://us.creativecdn.com/tags', 'no account']],
);
