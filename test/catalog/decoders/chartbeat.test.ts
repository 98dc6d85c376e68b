import {describeDecoder} from './decoding';

describeDecoder(
  'chartbeat',
  [
    {
      says: 'a page that opens',
      url: 'https://ping.chartbeat.net/ping?h=s.example&p=%2F&u=u1&d=s.example&g=1&n=1&f=00001&c=0&x=0&w=900&r=&t=t1',
      reads: [
        {
          identifiers: ['u', 't'],
          traits: ['page-address', 'engagement-time', 'window-size'],
          event: 'page-view',
          name: 'ping',
        },
      ],
    },
    {
      says: 'time on it',
      url: 'https://ping.chartbeat.net/ping?h=s.example&p=%2F&u=u1&g=1&c=1.25&w=900&t=t1',
      reads: [
        {
          identifiers: ['u', 't'],
          traits: ['page-address', 'engagement-time', 'window-size'],
          event: 'other',
          name: 'ping',
        },
      ],
    },
  ],
  [['https://static.chartbeat.com/js/chartbeat.js', 'the script']],
);
