import {describeDecoder} from './decoding';

describeDecoder('braze', [
  {
    says: 'a purchase',
    url: 'https://sdk.iad-01.braze.com/api/v3/data/',
    body: {api_key: 'k', device_id: 'd', events: [{name: 'p', data: {pid: 'A', c: 'USD', p: 9, q: 2}}]},
    reads: [
      {
        event: 'purchase',
        name: 'purchase',
        value: 9,
        currency: 'USD',
        items: [{id: 'A', price: 9, quantity: 2}],
        identifiers: ['device_id'],
      },
    ],
  },
]);
