import {describeDecoder} from './decoding';

describeDecoder(
  'yandex-metrica',
  [
    {
      says: 'an order in the data layer',
      url: 'https://mc.yandex.ru/watch/1',
      body: `page-url=https%3A%2F%2Fs.example&browser-info=pa%3A1&site-info=${encodeURIComponent(JSON.stringify({__ym: {ecommerce: [{currencyCode: 'RUB', purchase: {actionField: {id: 'Y1', revenue: 90}, products: [{id: 'A', name: 'Mug', price: 45, quantity: 2}]}}]}}))}`,
      reads: [
        {
          event: 'purchase',
          name: 'purchase',
          value: 90,
          currency: 'RUB',
          orderId: 'Y1',
          items: [{id: 'A', name: 'Mug', price: 45, quantity: 2}],
        },
      ],
    },
    {
      says: 'a page view',
      url: 'https://mc.yandex.ru/watch/1?page-url=https%3A%2F%2Fs.example&browser-info=pv%3A1%3Avf%3Ax',
      reads: [{event: 'page-view', name: 'hit', traits: ['page-address']}],
    },
    {
      says: 'a recorded session',
      url: 'https://mc.yandex.com/webvisor/1?wv-part=1',
      reads: [{event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://mc.yandex.ru/metrika/tag.js', 'a script']],
);
