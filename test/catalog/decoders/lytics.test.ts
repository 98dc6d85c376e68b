import {describeDecoder} from './decoding';

describeDecoder('lytics', [
  {
    says: 'a page view',
    url: 'https://c.lytics.io/c/abc?_e=pv&_uid=1&_sz=9x9',
    reads: [{event: 'page-view', name: 'pv', identifiers: ['_uid'], traits: ['screen-size']}],
  },
  {
    says: 'an event with a value',
    url: 'https://c.lytics.io/c/abc?event=purchase&value=9.5&currency=USD&order_id=J1&email=x%40y.example',
    reads: [
      {
        event: 'purchase',
        name: 'purchase',
        value: 9.5,
        currency: 'USD',
        orderId: 'J1',
        personal: [{type: 'email', form: 'plain', key: 'email'}],
      },
    ],
  },
]);
