import {describeDecoder} from './decoding';

describeDecoder(
  'google-ads',
  [
    {
      says: 'remarketing with retail parameters',
      url: 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123/?data=event%3Dpage_view%3Becomm_pagetype%3Dcart%3Becomm_prodid%3DA%2CB%3Becomm_totalvalue%3D33.5&u_w=9&url=https%3A%2F%2Fs.example%2F&auid=1.2',
      reads: [
        {
          event: 'cart-view',
          name: 'page_view',
          value: 33.5,
          items: [{id: 'A'}, {id: 'B'}],
          identifiers: ['auid'],
          traits: ['screen-size', 'page-address'],
        },
      ],
    },
    {
      says: 'a conversion with cart data and user-provided data',
      url: 'https://www.googleadservices.com/pagead/conversion/123/?label=x&value=60.0&currency_code=GBP&oid=O-9&bttype=purchase&item=(20*3*SKU1)&em=tv.1~em.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      reads: [
        {
          event: 'purchase',
          name: 'purchase',
          value: 60,
          currency: 'GBP',
          orderId: 'O-9',
          items: [{id: 'SKU1', price: 20, quantity: 3}],
          personal: [{type: 'email', form: 'sha256', key: 'em'}],
        },
      ],
    },
    {
      says: 'a conversion that names no event, on a country’s host',
      url: 'https://www.google.de/pagead/1p-conversion/123/?label=x&value=1',
      reads: [{event: 'other', name: '1p-conversion', value: 1}],
    },
  ],
  [['https://googleads.g.doubleclick.net/pagead/ads?data=event%3Dpurchase', 'another path']],
);
