import {describeDecoder} from './decoding';

describeDecoder(
  'umeng',
  [
    {
      says: 'a page view',
      url: 'https://z1.cnzz.com/stat.htm?id=1&lg=zh-cn&showp=9x9&umuuid=2&cnzz_eid=3',
      reads: [
        {
          event: 'page-view',
          name: 'stat',
          identifiers: ['cnzz_eid', 'umuuid'],
          traits: ['screen-size', 'language'],
        },
      ],
    },
    {
      says: 'a log that can’t be read',
      url: 'https://ulogs.umeng.com/unify_logs',
      body: 'abc',
      reads: [{event: 'other', name: 'log', opaque: true}],
    },
  ],
  [['https://z1.cnzz.com/stat.php?id=1', 'a script']],
);
