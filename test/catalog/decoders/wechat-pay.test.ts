import {describeDecoder} from './decoding';

describeDecoder(
  'wechat-pay',
  [
    {
      says: 'a payment from a mobile browser',
      url: 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2&redirect_url=https%3A%2F%2Fs.example',
      reads: [
        {event: 'add-payment-info', name: 'checkmweb', identifiers: ['prepay_id'], traits: ['page-address']},
      ],
    },
  ],
  [['https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb', 'no order']],
);
