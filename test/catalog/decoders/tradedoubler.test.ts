import {describeDecoder} from './decoding';

describeDecoder(
  'tradedoubler',
  [
    {
      says: 'a sale',
      url: 'https://tbs.tradedoubler.com/report?organization=1&event=2&orderNumber=O1&orderValue=19.90&currency=EUR&tduid=t1&reportInfo=f1%3DS1%26f2%3DShoe%26f3%3D9.95%26f4%3D2%7Cf1%3DS2%26f2%3DSock%26f3%3D3%26f4%3D1',
      reads: [
        {
          currency: 'EUR',
          orderId: 'O1',
          value: 19.9,
          identifiers: ['tduid'],
          event: 'purchase',
          name: 'sale',
          items: [
            {id: 'S1', name: 'Shoe', price: 9.95, quantity: 2},
            {id: 'S2', name: 'Sock', price: 3, quantity: 1},
          ],
        },
      ],
    },
    {
      says: 'a lead',
      url: 'https://tbl.tradedoubler.com/report?organization=1&event=3&leadNumber=L1',
      reads: [{identifiers: ['leadNumber'], event: 'lead', name: 'lead'}],
    },
  ],
  [['https://clk.tradedoubler.com/click?p=1', 'a link of a partner']],
);
