import {describeDecoder} from './decoding';

describeDecoder(
  '6sense',
  [
    {
      says: 'a page view',
      url: 'https://b.6sc.co/v1/beacon/img.gif?token=t&svisitor=s1&visitor=v1&session=x1&event=a_pageload&q=%7B%7D&isIframe=false',
      reads: [{identifiers: ['svisitor', 'visitor', 'session'], event: 'page-view', name: 'a_pageload'}],
    },
  ],
  [['https://j.6sc.co/6si.min.js', 'the script']],
);
