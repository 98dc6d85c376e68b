import {describeDecoder} from './decoding';

describeDecoder(
  'paypal',
  [
    {
      says: 'an order',
      url: 'https://www.paypal.com/v2/checkout/orders',
      body: {
        purchase_units: [
          {
            amount: {currency_code: 'EUR', value: '18.50'},
            invoice_id: 'I1',
            items: [
              {name: 'Mug', quantity: '2', sku: 'A', unit_amount: {value: '9.25', currency_code: 'EUR'}},
            ],
          },
        ],
        payer: {email_address: 'x@y.example', name: {given_name: 'X'}},
      },
      reads: [
        {
          event: 'add-payment-info',
          name: 'order',
          value: 18.5,
          currency: 'EUR',
          orderId: 'I1',
          items: [{id: 'A', name: 'Mug', price: 9.25, quantity: 2}],
          personal: [
            {type: 'email', form: 'plain', key: 'payer.email_address'},
            {type: 'given-name', form: 'plain', key: 'payer.name.given_name'},
          ],
        },
      ],
    },
    {
      says: 'the classic form with a cart',
      url: 'https://www.paypal.com/cgi-bin/webscr',
      body: 'cmd=_cart&upload=1&currency_code=USD&invoice=I2&item_name_1=Mug&amount_1=9.25&quantity_1=2',
      reads: [
        {
          event: 'add-payment-info',
          name: '_cart',
          currency: 'USD',
          orderId: 'I2',
          items: [{name: 'Mug', price: 9.25, quantity: 2}],
        },
      ],
    },
    {
      says: 'the script’s telemetry',
      url: 'https://t.paypal.com/ts?v=1.4&e=im',
      reads: [{event: 'other', name: 'telemetry', opaque: true}],
    },
  ],
  [['https://www.paypal.com/cgi-bin/webscr?item_name=x', 'no command']],
);
