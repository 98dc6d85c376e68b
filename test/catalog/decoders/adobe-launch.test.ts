import {describeDecoder} from './decoding';

describeDecoder(
  'adobe-launch',
  [
    {
      says: 'the library',
      url: 'https://assets.adobedtm.com/5ef092d1efb5/9a1/launch-EN0a1b-development.min.js',
      reads: [{event: 'other', name: 'container'}],
    },
  ],
  [['https://assets.adobedtm.com/extensions/EP1/AppMeasurement.min.js', 'a part of it']],
);
