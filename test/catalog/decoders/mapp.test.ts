import {describeDecoder} from './decoding';

describeDecoder(
  'mapp',
  [
    {
      says: 'a page view',
      url: 'https://acme01.webtrekk.net/1234/wt?p=500,shop.home,1,1920x1080,24,1,1,https%3A%2F%2Fs.example,1200x800,0&eid=e1&la=de',
      reads: [{identifiers: ['eid'], traits: ['language'], event: 'page-view', name: 'shop.home'}],
    },
    {
      says: 'a sale by way of the shop',
      url: 'https://data.shop.example/1234/wt?p=500,shop.ok,1,1920x1080,24,1&ba=S1%3BS2&co=9.5%3B3&qn=2%3B1&st=conf&ov=22&oi=O1&cr=EUR&eid=e1',
      reads: [
        {
          currency: 'EUR',
          orderId: 'O1',
          value: 22,
          identifiers: ['eid'],
          items: [
            {id: 'S1', price: 9.5, quantity: 2},
            {id: 'S2', price: 3, quantity: 1},
          ],
          event: 'purchase',
          name: 'conf',
        },
      ],
    },
  ],
  [['https://data.shop.example/1234/wt?p=2', 'no hit']],
);
