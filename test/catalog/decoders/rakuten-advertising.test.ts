import {describeDecoder} from './decoding';

describeDecoder(
  'rakuten-advertising',
  [
    {
      says: 'a sale',
      url: 'https://track.linksynergy.com/ep?mid=1234&ord=O1&skulist=S1%7CS2&qlist=2%7C1&amtlist=1990%7C300&cur=EUR&namelist=Shoe%7CSock&img=1',
      reads: [
        {
          currency: 'EUR',
          orderId: 'O1',
          event: 'purchase',
          name: 'sale',
          items: [
            {id: 'S1', name: 'Shoe', quantity: 2},
            {id: 'S2', name: 'Sock', quantity: 1},
          ],
        },
      ],
    },
  ],
  [
    ['https://click.linksynergy.com/deeplink?mid=1', 'a link of a partner'],
    ['https://track.linksynergy.com/ep?ord=O1', 'no merchant'],
  ],
);
