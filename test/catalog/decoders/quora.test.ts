import {describeDecoder} from './decoding';

describeDecoder(
  'quora',
  [
    {
      says: 'a page view',
      url: 'https://q.quora.com/_/ad/abc123/pixel?tag=ViewContent&i=gtm&u=https%3A%2F%2Fs.example%2F',
      reads: [{traits: ['page-address'], event: 'page-view', name: 'ViewContent'}],
    },
    {
      says: 'a sale',
      url: 'https://q.quora.com/_/ad/abc123/pixel?tag=Purchase&u=https%3A%2F%2Fs.example%2Fok&value=19.9',
      reads: [{value: 19.9, traits: ['page-address'], event: 'purchase', name: 'Purchase'}],
    },
  ],
  [['https://a.quora.com/qevents.js', 'the script']],
);
