import {base64, describeDecoder} from './decoding';

describeDecoder(
  'snowplow',
  [
    {
      says: 'a page view in the address',
      url: 'https://sp.shop.example/i?e=pv&p=web&tv=js-3&duid=1&res=9x9&url=https%3A%2F%2Fs.example',
      reads: [
        {event: 'page-view', name: 'pv', identifiers: ['duid'], traits: ['screen-size', 'page-address']},
      ],
    },
    {
      says: 'a shop action with its entities',
      url: 'https://sp.shop.example/com.snowplowanalytics.snowplow/tp2',
      body: {
        schema: 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4',
        data: [
          {
            e: 'ue',
            duid: '1',
            ue_px: base64({
              schema: 'iglu:com.snowplowanalytics.snowplow/unstruct_event/jsonschema/1-0-0',
              data: {
                schema:
                  'iglu:com.snowplowanalytics.snowplow.ecommerce/snowplow_ecommerce_action/jsonschema/1-0-2',
                data: {type: 'transaction'},
              },
            }),
            co: JSON.stringify({
              schema: 'iglu:com.snowplowanalytics.snowplow/contexts/jsonschema/1-0-0',
              data: [
                {
                  schema: 'iglu:com.snowplowanalytics.snowplow.ecommerce/product/jsonschema/1-0-0',
                  data: {id: 'A', name: 'Mug', category: 'Cups', price: 9, currency: 'EUR', quantity: 2},
                },
                {
                  schema: 'iglu:com.snowplowanalytics.snowplow.ecommerce/transaction/jsonschema/1-0-0',
                  data: {transaction_id: 'T1', revenue: 18, currency: 'EUR', payment_method: 'card'},
                },
              ],
            }),
          },
        ],
      },
      reads: [
        {
          event: 'purchase',
          name: 'transaction',
          value: 18,
          currency: 'EUR',
          orderId: 'T1',
          paymentType: 'card',
          items: [{id: 'A', name: 'Mug', category: 'Cups', price: 9, quantity: 2}],
          identifiers: ['duid'],
        },
      ],
    },
    {
      says: 'an item of a plain transaction',
      url: 'https://sp.shop.example/i?e=ti&p=web&ti_id=T2&ti_sk=S&ti_nm=Pot&ti_pr=4&ti_qu=1&ti_cu=USD',
      reads: [
        {
          event: 'purchase',
          name: 'ti',
          currency: 'USD',
          orderId: 'T2',
          items: [{id: 'S', name: 'Pot', price: 4, quantity: 1}],
        },
      ],
    },
  ],
  [
    ['https://sp.shop.example/i?e=pv', 'no tracker'],
    ['https://sp.shop.example/icons?e=pv&p=web', 'another path'],
  ],
);
