import {describeDecoder} from './decoding';

describeDecoder(
  'mountain',
  [
    {
      says: 'a page view',
      url: 'https://dx.mountain.com/spx?dxver=4&shaid=1&tdr=&plh=https%3A%2F%2Fs.example&cb=1',
      reads: [{traits: ['page-address'], event: 'page-view', name: 'page view'}],
    },
    {
      says: 'a sale',
      url: 'https://dx.mountain.com/spx?conv=1&shaid=1&plh=https%3A%2F%2Fs.example&shoid=O1&shoamt=19.9&shocur=USD',
      reads: [
        {
          currency: 'USD',
          orderId: 'O1',
          value: 19.9,
          traits: ['page-address'],
          event: 'purchase',
          name: 'conversion',
        },
      ],
    },
  ],
  [['https://dx.mountain.com/spx', 'no account']],
);
