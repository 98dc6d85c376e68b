import {describeDecoder} from './decoding';

describeDecoder(
  'simplifi',
  [
    {
      says: 'a site tag',
      url: 'https://tag.simpli.fi/sifitag/abc-123',
      reads: [{event: 'page-view', name: 'site tag'}],
    },
    {
      says: 'a conversion',
      url: 'https://i.simpli.fi/p?cid=1&cb=2&action=conversion',
      reads: [{event: 'other', name: 'conversion'}],
    },
  ],
  [['https://app.simpli.fi/login', 'the application']],
);
