import {describeDecoder} from './decoding';

describeDecoder(
  'sizmek',
  [
    {
      says: 'a sale',
      url: 'https://bs.serving-sys.com/Serving/ActivityServer.bs?cn=as&ActivityID=123&rnd=1&Value=19.90&OrderID=O1&ProductID=S1',
      reads: [{orderId: 'O1', value: 19.9, items: [{id: 'S1'}], event: 'purchase', name: 'activity'}],
    },
    {
      says: 'an activity',
      url: 'https://bs.serving-sys.com/Serving/ActivityServer.bs?cn=as&ActivityID=123&rnd=1',
      reads: [{event: 'other', name: 'activity'}],
    },
  ],
  [['https://bs.serving-sys.com/Serving/adServer.bs?cn=display', 'an advertisement']],
);
