import {describeDecoder} from './decoding';

describeDecoder(
  'contentsquare',
  [
    {
      says: 'a page view',
      url: 'https://c.contentsquare.net/pageview?pid=1&uu=u1&sn=2&pn=1&dr=&la=de&sw=1920&ww=1200&v=11',
      reads: [
        {
          identifiers: ['uu', 'sn'],
          traits: ['screen-size', 'window-size', 'language'],
          event: 'page-view',
          name: 'pageview',
        },
      ],
    },
    {
      says: 'a recording',
      url: 'https://k.contentsquare.net/v2/recording?pid=1&uu=u1&sn=2',
      body: 'x',
      reads: [{identifiers: ['uu', 'sn'], event: 'other', name: 'recording', opaque: true}],
    },
  ],
  [['https://t.contentsquare.net/uxa/abc.js', 'the script']],
);
