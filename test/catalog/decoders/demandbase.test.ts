import {describeDecoder} from './decoding';

describeDecoder(
  'demandbase',
  [
    {
      says: 'a lookup',
      url: 'https://api.company-target.com/api/v2/ip.json?referrer=&page=https%3A%2F%2Fs.example%2F&page_title=Shop&key=k1',
      reads: [{traits: ['page-address'], event: 'other', name: 'company lookup'}],
    },
  ],
  [['https://tag.demandbase.com/abc.min.js', 'the script']],
);
