import {describeDecoder} from './decoding';

describeDecoder(
  'adobe-advertising',
  [
    {
      says: 'a conversion',
      url: 'https://pixel.everesttech.net/1234/t?ev_sale=19.90&ev_transid=O1&ev_currency=EUR',
      reads: [{orderId: 'O1', event: 'purchase', name: 'conversion'}],
    },
    {
      says: 'a match of ids',
      url: 'https://cm.everesttech.net/cm/dd?d_uuid=1',
      reads: [{event: 'other', name: 'id sync'}],
    },
  ],
  [['https://www.everestjs.net/static/st.v3.js', 'the script']],
);
