import {describeDecoder} from './decoding';

describeDecoder(
  'adobe-dtm',
  [
    {
      says: 'the library',
      url: 'https://assets.adobedtm.com/2a93f2486fa1/satelliteLib-6b47f831c184878d7338d4683ecf773a17973bb9-staging.js',
      reads: [{event: 'other', name: 'container'}],
    },
  ],
  [['https://assets.adobedtm.com/2a93/scripts/satellite-51.js', 'a rule of it']],
);
