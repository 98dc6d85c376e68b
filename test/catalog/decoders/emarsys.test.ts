import {describeDecoder} from './decoding';

describeDecoder(
  'emarsys',
  [
    {
      says: 'a sale',
      url: 'https://recommender.scarabresearch.com/merchants/1A/?cp=1&vi=v1&co=i%3AS1%2Cp%3A19.9%2Cq%3A2&oi=O1&ci=7&xp=1',
      reads: [
        {
          orderId: 'O1',
          personal: [{type: 'customer-id', form: 'plain', key: 'ci'}],
          identifiers: ['vi'],
          items: [{id: 'S1', price: 19.9, quantity: 2}],
          event: 'purchase',
          name: 'purchase',
        },
      ],
    },
    {
      says: 'a product view',
      url: 'https://recommender.scarabresearch.com/merchants/1A/?vi=v1&v=i%3AS1&ca=i%3AS2%2Cp%3A3%2Cq%3A1',
      reads: [{identifiers: ['vi'], items: [{id: 'S1'}], event: 'product-view', name: 'view'}],
    },
    {
      says: 'a page',
      url: 'https://recommender.scarabresearch.com/merchants/1A/?vi=v1&cp=1',
      reads: [{identifiers: ['vi'], event: 'page-view', name: 'go'}],
    },
  ],
  [['https://cdn.scarabresearch.com/js/1A/scarab-v2.js', 'the script']],
);
