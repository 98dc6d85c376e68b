import {base64, describeDecoder} from './decoding';

describeDecoder(
  'sensors-data',
  [
    {
      says: 'an event as base64',
      url: `https://sa.shop.example/sa.gif?project=p&data=${encodeURIComponent(base64({distinct_id: 'd', type: 'track', event: 'AddToCart', properties: {product_id: 'A', product_name: '杯子', price: 9, $screen_width: 9}}))}&ext=crc%3D1`,
      reads: [
        {
          event: 'add-to-cart',
          name: 'AddToCart',
          items: [{id: 'A', name: '杯子', price: 9}],
          identifiers: ['distinct_id'],
          traits: ['screen-size'],
        },
      ],
    },
    {
      says: 'a list of events as a form',
      url: 'https://sa.shop.example/sa?project=p',
      body: `data_list=${encodeURIComponent(base64([{distinct_id: 'd', type: 'track', event: '$pageview', properties: {}}]))}`,
      reads: [{event: 'page-view', name: '$pageview', identifiers: ['distinct_id']}],
    },
  ],
  [['https://sa.shop.example/sa.gif?data=abc', 'no event']],
);
