import {describeDecoder} from './decoding';

describeDecoder(
  'adobe-analytics',
  [
    {
      says: 'an order in the address',
      url: 'https://metrics.shop.example/b/ss/suite/1/JS-2.22.0/s1?AQB=1&pageName=done&g=https%3A%2F%2Fs.example%2F&cc=EUR&events=event12%3D3,purchase%3AP55&purchaseID=P55&products=Home%3BLamp%3B2%3B50.40%3Bevent9%3D1,%3BPot%3B1%3B9&mid=1&zip=12345&s=9x9&AQE=1',
      reads: [
        {
          event: 'purchase',
          name: 'event12,purchase',
          currency: 'EUR',
          orderId: 'P55',
          items: [
            {id: 'Lamp', name: 'Lamp', category: 'Home', quantity: 2, price: 50.4},
            {id: 'Pot', name: 'Pot', quantity: 1, price: 9},
          ],
          personal: [{type: 'postal-code', form: 'plain', key: 'zip'}],
          identifiers: ['mid'],
          traits: ['screen-size', 'page-address'],
        },
      ],
    },
    {
      says: 'a clicked link as a form',
      url: 'https://x.sc.omtrdc.net/b/ss/suite/1/JS/s2',
      body: 'AQB=1&pe=lnk_o&pev2=menu&fid=1&AQE=1',
      reads: [{event: 'other', name: 'lnk_o', identifiers: ['fid']}],
    },
    {
      says: 'customer ids in their sections',
      url: 'https://x.sc.omtrdc.net/b/ss/suite/1/JS/s3?AQB=1&pageName=a&cid.=&emailhash.=&id=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&as=1&.emailhash=&.cid=',
      reads: [
        {event: 'page-view', name: 'page view', personal: [{type: 'email', form: 'sha256', key: 'id'}]},
      ],
    },
  ],
  [['https://metrics.shop.example/b/ssl/suite?AQB=1&pageName=x', 'another path']],
);
