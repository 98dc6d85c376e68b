import {describeDecoder} from './decoding';

describeDecoder(
  'heap',
  [
    {
      says: 'a page view',
      url: 'https://heapanalytics.com/h?a=123&u=1&v=2&s=3&b=web&tv=4.0&z=0&h=%2F&d=s.example&t=Shop&ts=1',
      reads: [
        {identifiers: ['u', 'v', 's'], traits: ['page-address'], event: 'page-view', name: 'page view'},
      ],
    },
    {
      says: 'a click',
      url: 'https://heapanalytics.com/h?a=123&u=1&v=2&s=3&t=click&n=a&ts=1',
      reads: [{identifiers: ['u', 'v', 's'], event: 'other', name: 'click'}],
    },
    {
      says: 'an event',
      url: 'https://heapanalytics.com/api/track',
      body: {app_id: '1', identity: '7', event: 'Checkout Started', properties: {value: 5, currency: 'USD'}},
      reads: [
        {
          currency: 'USD',
          value: 5,
          personal: [{type: 'customer-id', form: 'plain', key: 'identity'}],
          event: 'begin-checkout',
          name: 'Checkout Started',
        },
      ],
    },
  ],
  [['https://cdn.heapanalytics.com/js/heap-1.js', 'the script']],
);
