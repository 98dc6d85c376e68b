import {describeDecoder} from './decoding';

describeDecoder(
  'fathom',
  [
    {
      says: 'a page view',
      url: 'https://cdn.usefathom.com/?h=https%3A%2F%2Fs.example&p=%2F&r=&sid=ABC&qs=%7B%7D&cid=1',
      reads: [{identifiers: ['cid'], traits: ['page-address'], event: 'page-view', name: 'pageview'}],
    },
  ],
  [['https://cdn.usefathom.com/script.js', 'the script']],
);
