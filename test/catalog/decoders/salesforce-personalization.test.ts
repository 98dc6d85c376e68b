import {describeDecoder} from './decoding';

describeDecoder(
  'salesforce-personalization',
  [
    {
      says: 'a page view',
      url: 'https://acme.evergage.com/twreceiver?_ak=acme&_ds=web&_anon=a1&url=https%3A%2F%2Fs.example',
      reads: [{identifiers: ['_anon'], traits: ['page-address'], event: 'page-view', name: 'page view'}],
    },
    {
      says: 'a sale',
      url: 'https://acme.us-1.evergage.com/api2/event/web',
      body: {
        action: 'Order',
        itemAction: 'Purchase',
        user: {anonymousId: 'a1', attributes: {emailAddress: 'a@b.example'}},
        order: {
          Product: {
            orderId: 'O1',
            totalValue: 19.9,
            currency: 'USD',
            lineItems: [{_id: 'P1', price: 9.95, quantity: 2}],
          },
        },
      },
      reads: [
        {
          currency: 'USD',
          orderId: 'O1',
          value: 19.9,
          items: [{id: 'P1', price: 9.95, quantity: 2}],
          personal: [{type: 'email', form: 'plain', key: 'user.attributes.emailAddress'}],
          identifiers: ['user.anonymousId'],
          event: 'purchase',
          name: 'Purchase',
        },
      ],
    },
  ],
  [['https://cdn.evgnet.com/beacon/acme/web/scripts/evergage.min.js', 'the script']],
);
