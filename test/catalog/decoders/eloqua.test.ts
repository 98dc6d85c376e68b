import {describeDecoder} from './decoding';

describeDecoder(
  'eloqua',
  [
    {
      says: 'a visit',
      url: 'https://s123.t.eloqua.com/visitor/v200/svrGP?pps=3&siteid=123&ref=https%3A%2F%2Fs.example%2F&ref2=elqNone&tzo=0&ms=1',
      reads: [{traits: ['page-address', 'referrer'], event: 'page-view', name: 'visit'}],
    },
    {
      says: 'a form',
      url: 'https://s123.t.eloqua.com/e/f2',
      body: 'elqFormName=contact&elqSiteID=123&emailAddress=a%40b.example',
      reads: [
        {personal: [{type: 'email', form: 'plain', key: 'emailAddress'}], event: 'lead', name: 'contact'},
      ],
    },
  ],
  [['https://img.en25.com/i/elqCfg.min.js', 'the script']],
);
