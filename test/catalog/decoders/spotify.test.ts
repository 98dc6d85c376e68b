import {describeDecoder} from './decoding';

describeDecoder('spotify', [
  {
    says: 'a batch',
    url: 'https://pixels.spotify.com/v1/ingest',
    body: {
      events: [
        {action: 'purchase', data: {value: 9, currency: 'USD', line_items: [{product_id: 'A', quantity: 1}]}},
      ],
    },
    reads: [
      {event: 'purchase', name: 'purchase', value: 9, currency: 'USD', items: [{id: 'A', quantity: 1}]},
    ],
  },
]);
