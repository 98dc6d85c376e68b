import {describeDecoder} from './decoding';

describeDecoder(
  'google-tag-manager',
  [
    {
      says: 'a container',
      url: 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123',
      reads: [{event: 'other', name: 'container'}],
    },
    {
      says: 'the frame without scripts',
      url: 'https://www.googletagmanager.com/ns.html?id=GTM-ABC123',
      reads: [{event: 'other', name: 'container'}],
    },
  ],
  [
    ['https://www.googletagmanager.com/gtm.js', 'no container'],
    ['https://www.googletagmanager.com/debug/bootstrap?id=GTM-A', 'the preview'],
  ],
);
