import {describeDecoder} from './decoding';

describeDecoder(
  'ensighten',
  [
    {
      says: 'the container',
      url: 'https://nexus.ensighten.com/acme/prod/Bootstrap.js',
      reads: [{event: 'other', name: 'container'}],
    },
    {
      says: 'what to run',
      url: 'https://nexus.ensighten.com/acme/prod/serverComponent.php?namespace=Bootstrapper&PageID=https%3A%2F%2Fs.example',
      reads: [{event: 'other', name: 'container'}],
    },
  ],
  [['https://nexus.ensighten.com/acme/prod/code/5d1.js', 'a part of it']],
);
