import {describeDecoder} from './decoding';

describeDecoder('growingio', [
  {
    says: 'an event as JSON',
    url: 'https://napi.growingio.com/v3/projects/p/collect',
    body: [
      {eventType: 'CUSTOM', eventName: 'addToCart', deviceId: 'd', attributes: {product_id: 'A', price: '9'}},
    ],
    reads: [
      {event: 'add-to-cart', name: 'addToCart', items: [{id: 'A', price: 9}], identifiers: ['deviceId']},
    ],
  },
  {
    says: 'what is compressed',
    url: 'https://api.growingio.com/v2/p/web/action?stm=1',
    body: 'xx\u4e00yy',
    reads: [{event: 'other', name: 'batch', opaque: true}],
  },
]);
