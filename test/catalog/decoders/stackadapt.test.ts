import {describeDecoder} from './decoding';

describeDecoder(
  'stackadapt',
  [
    {
      says: 'a page view',
      url: 'https://tags.srv.stackadapt.com/saq_pxl?uid=abc&is_js=true&landing_url=https%3A%2F%2Fs.example&t=Shop',
      reads: [{traits: ['page-address'], event: 'page-view', name: 'saq_pxl'}],
    },
    {
      says: 'a sale',
      url: 'https://tags.srv.stackadapt.com/saq_pxl?uid=abc&args=%7B%22action%22%3A%22purchase%22%2C%22revenue%22%3A19.9%2C%22order_id%22%3A%22O1%22%7D',
      reads: [{event: 'purchase', name: 'purchase', orderId: 'O1', value: 19.9}],
    },
    {
      says: 'a conversion',
      url: 'https://tags.srv.stackadapt.com/conv?cid=xyz',
      reads: [{event: 'other', name: 'conv'}],
    },
  ],
  [['https://tags.srv.stackadapt.com/events.js', 'the script']],
);
