import {describeDecoder} from './decoding';

describeDecoder(
  'brevo',
  [
    {
      says: 'a page view',
      url: 'https://in-automate.brevo.com/p?key=k&sib_type=page&cuid=1',
      reads: [{event: 'page-view', name: 'page', identifiers: ['cuid']}],
    },
  ],
  [['https://in-automate.brevo.com/p?sib_type=page', 'no key']],
);
