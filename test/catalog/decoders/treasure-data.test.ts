import {describeDecoder} from './decoding';

describeDecoder(
  'treasure-data',
  [
    {
      says: 'a page view',
      url: 'https://in.treasuredata.com/js/v3/event/web/pageviews?api_key=8%2F1&modified=1&data=eyJ0ZF9jbGllbnRfaWQiOiJjMSIsInRkX3VybCI6Imh0dHBzOi8vcy5leGFtcGxlLyJ9',
      reads: [
        {identifiers: ['td_client_id'], traits: ['page-address'], event: 'page-view', name: 'pageviews'},
      ],
    },
    {
      says: 'rows as JSON',
      url: 'https://us01.records.in.treasuredata.com/web/orders',
      body: {events: [{td_client_id: 'c1', event: 'purchase', order_id: 'O1', value: 9.5, currency: 'USD'}]},
      reads: [
        {
          currency: 'USD',
          orderId: 'O1',
          value: 9.5,
          identifiers: ['td_client_id'],
          event: 'purchase',
          name: 'purchase',
        },
      ],
    },
  ],
  [['https://cdn.treasuredata.com/sdk/2.5/td.min.js', 'the script']],
);
