import {describeDecoder} from './decoding';

describeDecoder(
  'qualified',
  [
    {
      says: 'a visit',
      url: 'https://app.qualified.com/w/1/AbC123/visit?u=1',
      reads: [{event: 'other', name: 'visit', opaque: true}],
    },
  ],
  [['https://js.qualified.com/qualified.js?token=1', 'the script']],
);
