import {describeDecoder} from './decoding';

describeDecoder(
  'amazon-ads',
  [
    {
      says: 'an event',
      url: 'https://s.amazon-adsystem.com/iu3?pid=1&event=AddToShoppingCart&value=9&currencyCode=USD',
      reads: [{event: 'add-to-cart', name: 'AddToShoppingCart', value: 9, currency: 'USD'}],
    },
  ],
  [['https://s.amazon-adsystem.com/iu3?event=x', 'no account']],
);
