import {describeDecoder} from './decoding';

describeDecoder(
  'kameleoon',
  [
    {
      says: 'a page and a conversion',
      url: 'https://data.kameleoon.io/visit/events?siteCode=s1&visitorCode=v1',
      body: 'eventType=page&href=https%3A%2F%2Fs.example&title=Shop\neventType=conversion&goalId=1&revenue=19.9',
      reads: [
        {identifiers: ['visitorCode'], traits: ['page-address'], event: 'page-view', name: 'page'},
        {value: 19.9, identifiers: ['visitorCode'], event: 'other', name: 'conversion'},
      ],
    },
  ],
  [['https://s1.kameleoon.io/kameleoon.js', 'the script']],
);
