import {describeDecoder} from './decoding';

describeDecoder(
  'universal-analytics',
  [
    {
      says: 'a sale of the first generation',
      url: 'https://www.google-analytics.com/__utm.gif?utmac=UA-1-1&utmt=tran&utmtid=O1&utmtto=19.9',
      reads: [{orderId: 'O1', value: 19.9, event: 'purchase', name: 'tran'}],
    },
    {
      says: 'a purchase of enhanced e-commerce',
      url: 'https://www.google-analytics.com/j/collect?v=1&t=event&ec=ecommerce&ea=done&tid=UA-1-2&cid=5.6&_gid=7.8&pa=purchase&ti=A17&tr=50.40&tcc=SPRING&cu=EUR&pr1id=L1&pr1nm=Lamp&pr1ca=Light&pr1br=Lux&pr1pr=25.2&pr1qt=2&sr=1x1',
      reads: [
        {
          event: 'purchase',
          name: 'purchase',
          value: 50.4,
          currency: 'EUR',
          orderId: 'A17',
          coupon: 'SPRING',
          items: [{id: 'L1', name: 'Lamp', category: 'Light', brand: 'Lux', price: 25.2, quantity: 2}],
          identifiers: ['cid', '_gid'],
          traits: ['screen-size'],
        },
      ],
    },
    {
      says: 'the item of a plain transaction, as a form',
      url: 'https://www.google-analytics.com/collect',
      body: 'v=1&t=item&tid=UA-1&cid=1&ti=A18&in=Pot&ip=9&iq=3&ic=P9&iv=Kitchen&cu=USD',
      reads: [
        {
          event: 'purchase',
          name: 'item',
          currency: 'USD',
          orderId: 'A18',
          items: [{id: 'P9', name: 'Pot', category: 'Kitchen', price: 9, quantity: 3}],
          identifiers: ['cid'],
        },
      ],
    },
    {
      says: 'several hits, one a line',
      url: 'https://www.google-analytics.com/batch',
      body: 'v=1&t=pageview&tid=UA-1&cid=1\nv=1&t=event&ec=shop&ea=add%20to%20cart&tid=UA-1&cid=1&il1pi1nm=Mug',
      reads: [
        {event: 'page-view', name: 'pageview', identifiers: ['cid']},
        {event: 'add-to-cart', name: 'add to cart', items: [{name: 'Mug'}], identifiers: ['cid']},
      ],
    },
  ],
  [
    ['https://www.google-analytics.com/collect?v=1&tid=UA-1', 'no type'],
    ['https://www.google-analytics.com/collect?v=2&tid=G-1&t=pageview', 'another version'],
    ['https://shop.example/recollect?v=1&tid=UA-1&t=pageview', 'another path'],
  ],
);
