import {describeDecoder} from './decoding';

describeDecoder(
  'vwo',
  [
    {
      says: 'a conversion with revenue',
      url: 'https://dev.visualwebsiteoptimizer.com/c.gif?account_id=1&experiment_id=2&goal_id=3&r=19.90&combination=1',
      reads: [{value: 19.9, event: 'other', name: 'c.gif'}],
    },
    {
      says: 'a page view among events',
      url: 'https://dev.visualwebsiteoptimizer.com/events/t?en=vwo_pageView&a=1&uuid=u1',
      body: {d: {visId: 'v1', event: {name: 'vwo_pageView', props: {page: {url: 'https://s.example/'}}}}},
      reads: [
        {
          identifiers: ['uuid', 'd.visId'],
          traits: ['page-address'],
          event: 'page-view',
          name: 'vwo_pageView',
        },
      ],
    },
  ],
  [['https://dev.visualwebsiteoptimizer.com/lib/1.js', 'a library']],
);
