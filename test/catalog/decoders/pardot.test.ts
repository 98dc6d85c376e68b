import {describeDecoder} from './decoding';

describeDecoder(
  'pardot',
  [
    {
      says: 'a visit',
      url: 'https://pi.pardot.com/analytics?ver=3&visitor_id=7&visitor_id_sign=abc&pi_opt_in=&campaign_id=1&account_id=2&title=Shop&url=https%3A%2F%2Fs.example%2F&referrer=',
      reads: [{identifiers: ['visitor_id'], traits: ['page-address'], event: 'page-view', name: 'page view'}],
    },
  ],
  [['https://pi.pardot.com/pd.js', 'the script']],
);
