import {describeDecoder} from './decoding';

describeDecoder(
  'yahoo-japan-ads',
  [
    {
      says: 'a conversion',
      url: 'https://b97.yahoo.co.jp/pagead/conversion/1000123/?label=abc&value=1990',
      reads: [{value: 1990, event: 'other', name: 'conversion'}],
    },
    {
      says: 'retargeting',
      url: 'https://b99.yahoo.co.jp/rt?p=P1&label=&ref=https%3A%2F%2Fs.example&rref=',
      reads: [{traits: ['page-address'], event: 'page-view', name: 'retargeting'}],
    },
  ],
  [['https://search.yahoo.co.jp/search?p=shoe', 'a search page']],
);
