import {describeDecoder} from './decoding';

describeDecoder(
  'unionpay',
  [
    {
      says: 'a payment, in fen',
      url: 'https://gateway.95516.com/gateway/api/frontTransReq.do',
      body: `txnType=01&txnAmt=1850&currencyCode=156&orderId=U1&merId=1&customerInfo=${encodeURIComponent(Buffer.from('{customerNm=李明&phoneNo=13900000000}').toString('base64'))}`,
      reads: [
        {
          event: 'add-payment-info',
          name: 'transaction 01',
          value: 18.5,
          currency: 'CNY',
          orderId: 'U1',
          personal: [
            {type: 'name', form: 'plain', key: 'customerInfo.customerNm'},
            {type: 'tel', form: 'plain', key: 'customerInfo.phoneNo'},
          ],
        },
      ],
    },
  ],
  [['https://gateway.95516.com/gateway/api/frontTransReq.do?txnAmt=1', 'no type']],
);
